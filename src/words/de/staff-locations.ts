import type { Reach } from '../../domain/booking/reach.ts'
import type { LocationProblem } from '../../domain/plan/location-form.ts'

/** The page on which staff set where hours are. */
export const locations = {
  title: 'Orte',
  heading: 'Orte der Sprechstunden',
  lead: 'Hier steht, wo Sie sind: im Rathaus und an anderen Orten, zum Beispiel in einer Schule.',
  listHeading: 'Alle Orte',
  unconfirmed: 'Noch nicht bestätigt. Bitte prüfen Sie Adresse und Raum.',
  confirm: 'Stimmt so',
  change: 'Ändern',
  end: 'Beenden',
  endHint: 'Der Ort fehlt dann in der Auswahl. Alte Termine nennen ihn weiter.',
  used: (hours: string) => `Sprechstunden: ${hours}`,
  unused: 'Hier ist keine Sprechstunde. Sie wählen den Ort unter „Woche“.',
  discreetIs: (name: string) => `In E-Mails und im Kalender: ${name}`,
  wayIs: (way: string) => `Weg: ${way}`,
  steps: { yes: 'Ohne Stufen', no: 'Mit Stufen', unknown: 'Stufen: nicht bekannt' },
  from: (day: string) => `Ab ${day}`,
  newHeading: 'Neuer Ort',
  changeHeading: (name: string) => `Ort ändern: ${name}`,
  changeHint: 'Bis zum Tag davor gilt, was bisher gilt. Was für später geplant war, fällt weg.',
  shown: 'Name für die Seite',
  shownHint: 'So steht er auf der Seite und auf dem Aushang. Zum Beispiel: Jugendhaus',
  discreet: 'Name für E-Mails und Kalender',
  discreetHint:
    'Das lesen vielleicht andere mit. Er verrät nicht, warum jemand kommt. Zum Beispiel: Haus am Park',
  street: 'Straße und Hausnummer',
  postcode: 'Postleitzahl',
  town: 'Stadt oder Gemeinde',
  way: 'Wie findet man den Raum?',
  wayHint:
    'Es steht auch in E-Mails. Höchstens 200 Zeichen, kein Link. Zum Beispiel: Zimmer 12 im ersten Stock',
  stepFree: 'Geht der Weg ohne Stufen?',
  stepFreeAnswers: [
    ['', 'Bitte wählen'],
    ['yes', 'Ja'],
    ['no', 'Nein'],
    ['unknown', 'Das wissen wir noch nicht'],
  ] as const,
  validFrom: 'Ab wann?',
  preview: 'Zeigen, was sich ändert',
  cancel: 'Nichts ändern',
  previewHeading: 'Das ändert sich',
  before: 'Bisher',
  after: 'Neu',
  notYet: 'Noch ist nichts geändert.',
  submit: 'Jetzt so ändern',
  submitAndTell: (number: number) =>
    number === 1 ? 'Jetzt ändern und 1 Termin melden' : `Jetzt ändern und ${number} Termine melden`,
  back: 'Noch etwas ändern',
  nobody: 'Kein Termin ist betroffen.',
  some: (number: number) =>
    number === 1
      ? '1 Termin ist dann an einem anderen Ort oder in einem anderen Raum.'
      : `${number} Termine sind dann an einem anderen Ort oder in einem anderen Raum.`,
  groups: {
    mail: 'Bekommen eine E-Mail mit dem neuen Ort',
    phone: 'Bitte danach anrufen und den Ort sagen',
    nobody: 'Nicht zu erreichen: Bitte hängen Sie am alten Ort einen Zettel auf',
  } satisfies Record<Reach, string>,
}

/** What happened just now (`?tat=`). */
export const locationHappened = {
  'ort-gilt': 'Gespeichert. Die Seite zeigt es innerhalb einer Minute.',
  'ort-bestaetigt': 'Bestätigt.',
  'ort-beendet': 'Beendet. Der Ort steht nicht mehr zur Auswahl.',
} as const satisfies Readonly<Record<string, string>>

/** Why a whole change was not made (`?nein=`). */
export const locationRefusals = {
  gone: 'Diesen Ort gibt es nicht mehr. Jemand hat ihn inzwischen beendet.',
  used: 'Hier ist noch eine Sprechstunde. Ändern oder beenden Sie diese zuerst unter „Woche“.',
  'others-touched':
    'Inzwischen sind es andere Termine. Bitte prüfen Sie noch einmal, wen es betrifft.',
  'changed-meanwhile': 'Gerade buchen mehrere Menschen. Bitte drücken Sie noch einmal.',
} as const satisfies Readonly<Record<string, string>>

/** How to mend a field. */
export const locationProblems = {
  'shown-missing': 'Bitte geben Sie einen Namen an. Zum Beispiel: Jugendhaus',
  'shown-twice': 'Diesen Namen hat schon ein anderer Ort. Bitte wählen Sie einen anderen.',
  'discreet-missing': 'Bitte geben Sie einen Namen an. Zum Beispiel: Haus am Park',
  'discreet-tells':
    'Das verrät, warum jemand kommt, und es steht in E-Mails. Bitte schreiben Sie es anders. Zum Beispiel: Haus am Park',
  'street-missing': 'Bitte geben Sie Straße und Hausnummer an. Zum Beispiel: Schulstraße 3',
  'postcode-wrong': 'Eine Postleitzahl hat 5 Ziffern. Zum Beispiel: 01234',
  'town-missing': 'Bitte geben Sie die Stadt oder Gemeinde an. Zum Beispiel: Musterdorf',
  'way-missing': 'Bitte schreiben Sie, wie man den Raum findet. Zum Beispiel: Zimmer 12',
  'step-free-missing': 'Bitte wählen Sie aus. Zum Beispiel: Das wissen wir noch nicht',
  'too-long': 'Der Text ist zu lang. Bitte kürzen Sie ihn.',
  'has-link': 'Bitte schreiben Sie keinen Link und keine E-Mail-Adresse.',
  'has-phone': 'Das sieht nach einer Telefonnummer aus. Bitte lassen Sie die Nummer weg.',
  'begin-missing': 'Bitte wählen Sie den ersten Tag. Zum Beispiel: 01.01.2027',
  'begin-past':
    'Der erste Tag ist vorbei oder zu weit weg. Möglich sind heute und die nächsten 12 Monate.',
} satisfies Record<LocationProblem, string>
