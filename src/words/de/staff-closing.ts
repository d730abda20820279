import type { Reach } from '../../domain/booking/reach.ts'
import type { ClosingProblem } from '../../domain/plan/closing.ts'
import type { ClosureWord } from '../../domain/plan/closure.ts'

/** The page on which staff close days, or a part of one. */
export const closing = {
  title: 'Sprechstunde fällt aus',
  heading: 'Sprechstunde fällt aus',
  formHeading: 'Tag, Zeit und Grund wählen',
  lead: 'Erst sehen Sie, wen es betrifft. Dann sagen Sie mit einem Druck alles ab.',
  iceHeading: 'Heute ist es glatt?',
  iceLead: 'Tippen Sie an, ab wann es ausfällt. Noch ist dann nichts abgesagt.',
  iceDay: 'Heute ganz, Glatteis',
  iceFrom: (time: string) => `Heute ab ${time}, Glatteis`,
  from: 'Am, oder vom',
  to: 'Bis',
  toHint: 'Leer lassen für einen einzigen Tag.',
  partHeading: 'Nur ein Teil vom Tag?',
  partHint: 'Leer lassen für ganze Tage.',
  fromTime: 'Ab Uhrzeit',
  toTime: 'Bis Uhrzeit',
  who: 'Wer fällt aus?',
  all: 'Alle',
  word: 'Was soll die Seite sagen?',
  wordHint: 'Nur wenn alle ausfallen. Warum eine Person fehlt, sagen wir nie.',
  words: {
    plain: 'Fällt aus',
    ice: 'Glatteis',
    holidays: 'Ferien',
    other: 'Fällt leider aus',
  } satisfies Record<ClosureWord | 'plain', string>,
  preview: 'Zeigen, wen es betrifft',
  previewHeading: (days: string, who: string) => `${days}: ${who}`,
  says: (word: string) => `Die Seite sagt: ${word}.`,
  saysNothing: 'Warum diese Person fehlt, steht nirgends.',
  nobody: 'Kein Termin ist betroffen.',
  some: (number: number) =>
    number === 1 ? '1 Termin wird abgesagt.' : `${number} Termine werden abgesagt.`,
  groups: {
    mail: 'Bekommen eine E-Mail mit drei anderen Zeiten',
    phone: 'Bitte danach anrufen',
    nobody: 'Nicht zu erreichen: Bitte lassen Sie jemanden da sein',
  } satisfies Record<Reach, string>,
  submit: 'Jetzt absagen und schließen',
  other: 'Andere Tage wählen',
  closedHeading: 'Geschlossene Tage',
  closedNone: 'Kein Tag ist geschlossen.',
  open: 'Wieder öffnen',
  fromTo: (from: string, to: string) => (from === to ? from : `${from} bis ${to}`),
  fileHint: 'Schließungen mit eigenen Worten stehen in der Datei des Ortes.',
}

/** How to mend a field. */
export const closingProblems = {
  'date-missing': 'Bitte wählen Sie einen Tag. Zum Beispiel: 01.12.2026',
  'date-past':
    'Dieser Tag ist vorbei oder zu weit weg. Möglich sind heute und die nächsten 12 Monate.',
  'dates-turned': 'Der letzte Tag liegt vor dem ersten. Bitte tauschen Sie die Tage.',
  'time-wrong': 'Bitte geben Sie eine Uhrzeit ein. Zum Beispiel: 15:00',
  'times-turned': 'Das Ende liegt vor dem Anfang. Bitte prüfen Sie die Uhrzeiten.',
  'times-days': 'Eine Uhrzeit geht nur für einen einzigen Tag. Bitte lassen Sie „Bis“ leer.',
  'adviser-unknown': 'Diese Person ist nicht mehr da. Bitte wählen Sie noch einmal.',
} satisfies Record<ClosingProblem, string>
