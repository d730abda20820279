import type { NoticeProblem } from '../../domain/plan/notice.ts'

/** The page on which staff put own words on the shared pages. */
export const notice = {
  title: 'Hinweis',
  heading: 'Hinweis auf der Seite',
  lead: 'Er steht oben auf Start, Sprechstunde, Termin und Rückruf. Alle können ihn lesen.',
  text: 'Ihr Hinweis',
  never: 'Keine Namen, keine Krankheit.',
  textHint:
    'Schreiben Sie nicht, warum jemand fehlt. Höchstens 200 Zeichen, kein Link. Die Seite erkennt Namen nicht.',
  from: 'Vom',
  until: 'Bis',
  untilHint: 'Höchstens 14 Tage später. Danach ist der Hinweis von selbst weg.',
  preview: 'Vorschau zeigen',
  previewHeading: 'So wird es auf der Seite stehen',
  notYet: 'Noch steht es nicht da.',
  when: (from: string, until: string) =>
    from === until ? `Nur am ${from}` : `Vom ${from} bis zum ${until}`,
  check: 'Bitte prüfen Sie: Steht kein Name da? Steht nicht da, warum jemand fehlt?',
  languages: 'In anderen Sprachen steht derselbe deutsche Text.',
  long: (sentence: string) => `Dieser Satz hat mehr als 15 Wörter. Besser sind zwei: „${sentence}“`,
  replaces: (text: string) => `Dieser Hinweis verschwindet dafür: „${text}“`,
  submit: 'Jetzt veröffentlichen',
  change: 'Text oder Tage ändern',
  listHeading: 'Ihre Hinweise',
  none: 'Gerade steht kein Hinweis auf der Seite.',
  stands: 'Steht auf der Seite',
  ahead: 'Kommt noch',
  remove: 'Sofort entfernen',
}

/** What happened just now (`?tat=`). */
export const noticeHappened = {
  'hinweis-steht': 'Der Hinweis ist gespeichert. Die Seite zeigt ihn innerhalb einer Minute.',
  'hinweis-weg': 'Der Hinweis ist weg. Die Seite zeigt ihn noch höchstens eine Minute.',
} as const satisfies Readonly<Record<string, string>>

/** Why a whole notice was not published (`?nein=`). */
export const noticeRefusals = {
  meanwhile:
    'Inzwischen steht ein anderer Hinweis an diesen Tagen. Bitte prüfen Sie noch einmal, was verschwindet.',
} as const satisfies Readonly<Record<string, string>>

/** How to mend a field. `phone`: our own number. */
export const noticeProblems = {
  'text-missing': () => 'Bitte schreiben Sie einen Hinweis. Zum Beispiel: Heute sind wir im Saal.',
  'text-long': () => 'Der Text ist zu lang. Bitte kürzen Sie ihn auf 200 Zeichen.',
  'text-link': () =>
    'Bitte schreiben Sie keinen Link und keine E-Mail-Adresse. Nach einem Punkt kommt ein Leerzeichen.',
  'text-phone': (phone: string) =>
    `Das sieht nach einer Telefonnummer aus. Erlaubt ist nur unsere: ${phone}`,
  'from-missing': () => 'Bitte wählen Sie den ersten Tag. Zum Beispiel: 01.12.2026',
  'from-past': () =>
    'Der erste Tag ist vorbei oder zu weit weg. Möglich sind heute und die nächsten 12 Monate.',
  'until-missing': () => 'Bitte wählen Sie den letzten Tag. Zum Beispiel: 05.12.2026',
  'until-before': () => 'Der letzte Tag liegt vor dem ersten. Bitte tauschen Sie die Tage.',
  'until-late': () => 'Das ist zu lang. Der letzte Tag liegt höchstens 14 Tage nach dem ersten.',
} satisfies Record<NoticeProblem, (phone: string) => string>
