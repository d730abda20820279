import type { GatheringProblem } from '../../domain/plan/gathering-form.ts'

/** The page on which staff say what there is for everyone. */
export const gatherings = {
  title: 'Projekte und Termine',
  heading: 'Projekte und Termine für alle',
  lead: 'Zum Beispiel ein Elterncafé. Es steht auf der Seite „Projekte und Termine“. Alle können es lesen.',
  formHeading: 'Neuer Eintrag',
  name: 'Wie heißt es?',
  nameHint: 'Höchstens 60 Zeichen. Zum Beispiel: Elterncafé',
  sentence: 'Was passiert dort?',
  never: 'Keine Namen, keine Krankheit.',
  sentenceHint: 'Höchstens 200 Zeichen, kein Link. Die Seite erkennt Namen nicht.',
  date: 'Tag',
  from: 'Von',
  to: 'Bis',
  where: 'Wo ist es?',
  choose: 'Bitte wählen',
  elsewhere: 'An einem anderen Ort',
  elsewhereName: 'Welcher andere Ort?',
  elsewhereHint: 'Nur wenn Sie oben „An einem anderen Ort“ wählen. Höchstens 80 Zeichen.',
  preview: 'Vorschau zeigen',
  previewHeading: 'So wird es auf der Seite stehen',
  notYet: 'Noch steht es nicht da.',
  check: 'Bitte prüfen Sie: Stimmen Tag, Zeit und Ort? Steht kein Name da?',
  languages: 'In anderen Sprachen steht derselbe deutsche Text.',
  long: (sentence: string) => `Dieser Satz hat mehr als 15 Wörter. Besser sind zwei: „${sentence}“`,
  submit: 'Jetzt veröffentlichen',
  change: 'Noch etwas ändern',
  listHeading: 'Das steht auf der Seite',
  none: 'Gerade steht nichts auf der Seite.',
  again: 'Noch einmal für einen anderen Tag',
  remove: 'Sofort entfernen',
  toPage: 'Die Seite für alle ansehen',
}

/** What happened just now (`?tat=`). */
export const gatheringHappened = {
  'projekt-steht': 'Der Eintrag ist gespeichert. Die Seite zeigt ihn innerhalb einer Minute.',
  'projekt-weg': 'Der Eintrag ist weg. Die Seite zeigt ihn noch höchstens eine Minute.',
} as const satisfies Readonly<Record<string, string>>

/** Why a whole entry was not published (`?nein=`). */
export const gatheringRefusals = {
  full: 'Es stehen schon 30 Einträge da. Bitte entfernen Sie erst einen.',
} as const satisfies Readonly<Record<string, string>>

const link =
  'Bitte schreiben Sie keinen Link und keine E-Mail-Adresse. Nach einem Punkt kommt ein Leerzeichen.'
const stranger = (phone: string) =>
  `Das sieht nach einer Telefonnummer aus. Erlaubt ist nur unsere: ${phone}`

/** How to mend a field. `phone`: our own number. */
export const gatheringProblems = {
  'title-missing': () => 'Bitte schreiben Sie, wie es heißt. Zum Beispiel: Elterncafé',
  'title-long': () => 'Der Name ist zu lang. Bitte kürzen Sie ihn auf 60 Zeichen.',
  'title-link': () => link,
  'title-phone': stranger,
  'sentence-missing': () =>
    'Bitte schreiben Sie, was dort passiert. Zum Beispiel: Wir trinken zusammen Kaffee.',
  'sentence-long': () => 'Der Text ist zu lang. Bitte kürzen Sie ihn auf 200 Zeichen.',
  'sentence-link': () => link,
  'sentence-phone': stranger,
  'elsewhere-missing': () => 'Bitte schreiben Sie, wo es ist. Zum Beispiel: Jugendhaus am Park',
  'elsewhere-long': () => 'Der Ort ist zu lang. Bitte kürzen Sie ihn auf 80 Zeichen.',
  'elsewhere-link': () => link,
  'elsewhere-phone': stranger,
  'date-missing': () => 'Bitte wählen Sie einen Tag. Zum Beispiel: 01.12.2026',
  'date-past': () =>
    'Das ist schon vorbei oder zu weit weg. Möglich sind heute und die nächsten 12 Monate.',
  'time-missing': () => 'Bitte geben Sie beide Uhrzeiten ein. Zum Beispiel: 09:00',
  'time-turned': () => 'Das Ende liegt vor dem Anfang. Bitte prüfen Sie die Uhrzeiten.',
  'where-missing': () => 'Bitte wählen Sie, wo es ist.',
} satisfies Record<GatheringProblem, (phone: string) => string>
