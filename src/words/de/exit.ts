import type { Widened } from '../widened.ts'
/** What is said about leaving at once. Calm, and no word that tells why somebody may want to. */
const exitWords = {
  link: 'Seite schnell verlassen',
  /** Who looks over the shoulder reads this for a moment. */
  leaving: 'Die Seite lädt.',
  pressTwice: 'Drücken Sie die Umschalttaste noch 2-mal, dann verlassen Sie die Seite.',
  pressOnce: 'Drücken Sie die Umschalttaste noch 1-mal, dann verlassen Sie die Seite.',
  stay: 'Sie bleiben auf dieser Seite.',
  about: 'Wer kann sehen, was Sie lesen?',
  heading: 'Seite schnell verlassen',
  lead: 'Wenn jemand nicht sehen soll, was Sie hier lesen, hilft Ihnen ein Knopf.',
  howTitle: 'So geht es',
  how: [
    'Tippen Sie auf: Seite schnell verlassen',
    'Sie sehen sofort eine andere Seite, die nichts mit uns zu tun hat.',
    'Das Formular ist dann leer.',
  ],
  keyboard: [
    'Wenn Sie eine Tastatur haben, drücken Sie 3-mal die Umschalttaste. Sie heißt auch Shift.',
  ],
  staysTitle: 'Was bleibt?',
  stays: [
    'Der Browser merkt sich alle Seiten, die Sie lesen. Das nennt man Verlauf.',
    'Der Knopf löscht den Verlauf nicht.',
    'Andere können deshalb im Verlauf sehen, dass Sie hier waren.',
    'Wer auf Zurück tippt, sieht vielleicht auch frühere Seiten.',
    'Manche Programme lesen heimlich mit, und dagegen hilft der Knopf nicht.',
  ],
  saferTitle: 'Was ist sicherer?',
  safer: [
    'Nehmen Sie ein anderes Gerät, zum Beispiel das Handy von einer Freundin.',
    'Oder öffnen Sie ein privates Fenster. Es heißt auch Inkognito-Fenster.',
    'Schließen Sie dieses Fenster danach, dann steht nichts davon im Verlauf.',
    'Oder löschen Sie einzelne Seiten aus dem Verlauf.',
    'Löschen Sie nicht alles, denn ein leerer Verlauf fällt auf.',
  ],
  callTitle: 'Sie möchten lieber anrufen?',
  call: 'Auch Anrufe stehen im Handy, aber Sie können einen Anruf aus der Liste löschen.',
} as const

/** The way out of a page, and its warning. */
export const exit = { exit: exitWords }
export type ExitWords = Widened<typeof exit>
