import type { AbsenceProblem } from '../../domain/plan/absence.ts'

/** Who stands in where nobody may: the resident waits. */
export const nobodyNow = 'niemand. Die Person wartet'

/** The page on which staff say who is not there, and who stands in. */
export const absence = {
  title: 'Abwesend',
  heading: 'Wer ist nicht da?',
  lead: 'Erst sehen Sie, wen es betrifft. Dann tragen Sie es mit einem Druck ein.',
  never: 'Keine Krankheit, kein Grund.',
  neverHint: 'Die Seite fragt nicht, warum jemand fehlt. Sie zeigt es auch nicht.',
  who: 'Wer ist nicht da?',
  choose: 'Bitte wählen',
  from: 'Vom',
  until: 'Bis',
  untilHint: 'Der letzte Tag. Leer lassen, wenn Sie ihn noch nicht wissen.',
  substitute: 'Wer vertritt?',
  nobody: 'Niemand',
  substituteHint:
    'Diese Person bekommt die Rückrufe und Termine. Aber nur, wenn die Menschen es erlaubt haben.',
  holds: 'Die Vertretung hält auch die Sprechstunden.',
  holdsHint: 'Sonst fallen diese Sprechstunden aus.',
  preview: 'Zeigen, wen es betrifft',
  days: (from: string, until: string | undefined) =>
    until === undefined ? `ab ${from}, Ende offen` : from === until ? from : `${from} bis ${until}`,
  previewHeading: (who: string, days: string) => `${who}: nicht da, ${days}`,
  endHeading: (who: string) => `${who}: ab heute wieder da`,
  standIn: (who: string, holds: boolean) =>
    holds ? `Es vertritt, auch in den Sprechstunden: ${who}` : `Es vertritt: ${who}`,
  noStandIn: 'Niemand vertritt.',
  notYet: 'Noch ist nichts eingetragen.',
  noBooking: 'Kein Termin ist betroffen.',
  cancelled: (number: number) =>
    number === 1 ? '1 Termin wird abgesagt.' : `${number} Termine werden abgesagt.`,
  handed: (number: number, who: string) =>
    number === 1
      ? `1 Termin bleibt. Ihn hat dann: ${who}`
      : `${number} Termine bleiben. Sie hat dann: ${who}`,
  handedHint: 'Diese Menschen haben erlaubt, dass jemand einspringt. Sie müssen nichts tun.',
  picked: (number: number) =>
    number === 1
      ? '1 offener Rückruf möchte genau diese Person.'
      : `${number} offene Rückrufe möchten genau diese Person.`,
  pickedWait: (number: number) =>
    `${number} davon warten. Wir fragen sie auf ihrer Seite und mit einer E-Mail: warten, oder jemand anderes?`,
  pickedOther: (number: number) => `${number} davon darf jemand anderes anrufen.`,
  taken: (number: number) =>
    number === 1
      ? '1 Rückruf hat diese Person übernommen. Er ist für die anderen wieder offen.'
      : `${number} Rückrufe hat diese Person übernommen. Sie sind für die anderen wieder offen.`,
  submit: { new: 'Jetzt eintragen', until: 'Neues Ende eintragen', end: 'Ist wieder da' },
  change: 'Angaben ändern',
  back: 'Zurück, nichts ändern',
  listHeading: 'Nicht da',
  none: 'Alle sind da.',
  now: 'Gerade nicht da',
  ahead: 'Kommt noch',
  newUntil: 'Neues Ende',
  changeUntil: 'Ende ändern',
  end: 'Ist wieder da',
  awayUntil: (who: string, until: string | undefined) =>
    until === undefined ? `${who} ist zurzeit nicht da.` : `${who} ist bis ${until} nicht da.`,
  openForOthers: 'Nicht da: Für die anderen ist der Rückruf offen.',
  waits: 'Die Person wartet, bis wieder jemand da ist, den sie möchte.',
}

/** What happened just now (`?tat=`). */
export const absenceHappened = {
  'nicht-da':
    'Eingetragen. Das Team bekommt eine E-Mail. Die Seite zeigt es innerhalb einer Minute.',
  'ende-neu': 'Das neue Ende gilt. Das Team bekommt eine E-Mail.',
  'wieder-da': 'Eingetragen: wieder da. Das Team bekommt eine E-Mail.',
} as const satisfies Readonly<Record<string, string>>

/** Why nothing was changed (`?nein=`). */
export const absenceRefusals = {
  inzwischen:
    'Inzwischen hat sich etwas geändert. Bitte prüfen Sie noch einmal, wen es betrifft. Dann tragen Sie es ein.',
} as const satisfies Readonly<Record<string, string>>

/** How to mend a field. */
export const absenceProblems = {
  'adviser-missing': 'Bitte wählen Sie, wer nicht da ist.',
  'adviser-twice':
    'Für diese Tage ist die Person schon eingetragen. Ändern Sie dort bitte das Ende.',
  'from-missing': 'Bitte wählen Sie den ersten Tag. Zum Beispiel: 01.12.2026',
  'from-past':
    'Der erste Tag ist vorbei oder zu weit weg. Möglich sind heute und die nächsten 12 Monate.',
  'until-wrong': 'Bitte wählen Sie den letzten Tag. Zum Beispiel: 05.12.2026',
  'until-before': 'Der letzte Tag liegt vor dem ersten. Bitte tauschen Sie die Tage.',
  'until-past':
    'Der letzte Tag ist vorbei oder zu weit weg. Möglich sind heute und die nächsten 12 Monate.',
  'substitute-same': 'Niemand vertritt sich selbst. Bitte wählen Sie jemand anderen.',
  'substitute-away': 'Diese Person ist an diesen Tagen selbst nicht da.',
  'holds-nobody': 'Dafür braucht es eine Vertretung. Bitte wählen Sie, wer vertritt.',
} satisfies Record<AbsenceProblem, string>
