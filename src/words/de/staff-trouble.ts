import type { Trouble } from '../../domain/staff/trouble.ts'

/** What each means for staff, and what helps. */
export const troubleWords = {
  mail: 'Seit über 1 Stunde warten E-Mails. Sie konnten nicht gesendet werden. Termine und Rückrufe sind gespeichert.',
  'deliver-mail':
    'Seit 15 Minuten geht bei der Aufgabe etwas schief, die jede Minute E-Mails sendet. Bitte sehen Sie auf der Seite „Heute“ nach, ob etwas neu ist.',
  remind:
    'Seit 1 Stunde läuft die Aufgabe nicht, die an Termine erinnert. Vielleicht bekommt jemand keine Erinnerung.',
  'delete-expired':
    'In der Nacht wurde nichts gelöscht. Angaben stehen vielleicht länger da, als wir versprechen.',
  'daily-digest':
    'Die Aufgabe läuft nicht, die am Morgen die Liste schickt. Bitte sehen Sie auf der Seite „Heute“ nach.',
  tables:
    'In der Datenbank fehlt ein Teil. Vielleicht gehen Formulare nicht. Dann hilft nur das Telefon.',
} as const satisfies Readonly<Record<Trouble, string>>

export const trouble = {
  subject: 'Auf der Seite geht etwas nicht',
  mailSubject: 'E-Mails kommen nicht an',
  tell: 'Bitte sagen Sie der IT der Gemeinde Bescheid.',
  overSubject: 'Auf der Seite geht wieder alles',
  over: 'Das ist vorbei:',
  now: 'Gerade geht etwas nicht:',
}
