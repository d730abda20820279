import type { Widened } from '../widened.ts'
/** What is said about leaving at once. Calm, and no word that tells why somebody may want to. */
const exitWords = {
  link: 'Seite schnell verlassen',
  /** Who looks over the shoulder reads this for a moment. */
  leaving: 'Die Seite lädt.',
  pressTwice: 'Drücken Sie die Umschalt-Taste noch 2-mal. Dann verlassen Sie die Seite.',
  pressOnce: 'Drücken Sie die Umschalt-Taste noch 1-mal. Dann verlassen Sie die Seite.',
  stay: 'Sie bleiben auf dieser Seite.',
  about: 'Wer kann sehen, was Sie lesen?',
  heading: 'Seite schnell verlassen',
  lead: 'Jemand soll nicht sehen, was Sie hier lesen? Dann hilft ein Knopf.',
  howTitle: 'So geht es',
  how: [
    'Tippen Sie auf: Seite schnell verlassen',
    'Sofort sehen Sie eine andere Seite. Sie hat nichts mit uns zu tun.',
    'Das Formular ist dann leer.',
  ],
  keyboard: [
    'Sie haben eine Tastatur?',
    'Drücken Sie 3-mal die Umschalt-Taste. Die Taste heißt auch: Shift.',
  ],
  staysTitle: 'Was bleibt?',
  stays: [
    'Der Browser merkt sich alle Seiten. Das heißt: Verlauf.',
    'Der Knopf löscht den Verlauf nicht.',
    'Andere können im Verlauf sehen, dass Sie hier waren.',
    'Mit dem Zurück-Knopf sehen andere vielleicht frühere Seiten.',
    'Manche Programme lesen heimlich mit. Dagegen hilft der Knopf nicht.',
  ],
  saferTitle: 'Was ist sicherer?',
  safer: [
    'Nehmen Sie ein anderes Gerät. Zum Beispiel das Handy von einer Freundin.',
    'Oder öffnen Sie ein privates Fenster. Es heißt auch: Inkognito-Fenster.',
    'Schließen Sie das Fenster danach. Dann steht dort nichts im Verlauf.',
    'Oder löschen Sie einzelne Seiten aus dem Verlauf.',
    'Löschen Sie nicht alles. Ein leerer Verlauf fällt auf.',
  ],
  callTitle: 'Sie möchten lieber anrufen?',
  call: 'Auch Anrufe stehen im Handy. Sie können einen Anruf aus der Liste löschen.',
} as const

/** The way out of a page, and its warning. */
export const exit = { exit: exitWords }
export type ExitWords = Widened<typeof exit>
