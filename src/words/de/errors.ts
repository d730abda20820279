import type { ChangeRefusal } from '../../domain/booking/change.ts'
import type { Refusal, Without } from '../../domain/submission/draft.ts'
import type { ProblemCode } from '../../domain/submission/problem.ts'
import { examplePhone } from '../example-phone.ts'
import type { Widened } from '../widened.ts'
import { answerWords, limitWords } from './answers.ts'

const problems = {
  'name-missing': 'Bitte schreiben Sie einen Namen. Ein Vor-Name reicht.',
  'name-long': 'Der Name ist zu lang. Bitte schreiben Sie höchstens 60 Zeichen.',
  'phone-missing': `Bitte schreiben Sie Ihre Telefon-Nummer. Zum Beispiel: ${examplePhone}`,
  'phone-unreadable': `Diese Nummer können wir nicht anrufen. Bitte prüfen Sie die Nummer. Zum Beispiel: ${examplePhone}`,
  'phone-ask':
    'Welche Nummer ist richtig? Bitte drücken Sie auf die Nummer. Oder schreiben Sie die Nummer neu.',
  'phone-short': `Diese Nummer ist zu kurz. Da fehlen Ziffern. Bitte prüfen Sie die Nummer. Zum Beispiel: ${examplePhone}`,
  'phone-long': `Diese Nummer ist zu lang. Bitte prüfen Sie die Nummer. Zum Beispiel: ${examplePhone}`,
  'phone-no-person':
    'Hinter dieser Nummer erreichen wir keine Person. Oder der Anruf kostet zu viel. Bitte schreiben Sie eine andere Nummer.',
  'email-unreadable':
    'Diese E-Mail-Adresse stimmt nicht. Bitte prüfen Sie die Adresse. Zum Beispiel: anna@example.org',
  'email-no-at': 'In der E-Mail-Adresse fehlt das Zeichen @. Zum Beispiel: anna@example.org',
  'email-two': 'Bitte schreiben Sie nur eine E-Mail-Adresse. Zum Beispiel: anna@example.org',
  'email-letters':
    'Vor dem Zeichen @ stehen Buchstaben, die wir nicht senden können. Zum Beispiel: ä, ö oder ü. Bitte prüfen Sie die Adresse.',
  'email-no-ending': 'In der E-Mail-Adresse fehlt das Ende. Zum Beispiel: .de oder .org',
  'when-missing': 'Bitte kreuzen Sie eine Zeit an.',
  'when-past': 'Diese Zeit ist schon vorbei. Bitte wählen Sie eine andere Zeit.',
  'when-never': 'Zu dieser Zeit sollen wir nie anrufen. Bitte ändern Sie das eine oder das andere.',
  'agreed-missing': 'Weiß die Person Bescheid? Bitte kreuzen Sie es an.',
  'slot-missing': 'Bitte wählen Sie eine Zeit.',
} satisfies Record<ProblemCode, string>

/** What the box above a form says that came back: first what is the matter, then what to do. */
const refusals = {
  'bad-field': { title: 'Bitte prüfen Sie Ihre Angaben', text: 'Da fehlt noch etwas.' },
  fault: {
    title: 'Das hat leider nicht geklappt',
    text: 'Der Fehler liegt bei uns. Bitte senden Sie noch einmal. Oder rufen Sie uns an.',
  },
  translated: {
    title: 'Das kam von einer Übersetzungs-Seite',
    text: 'Von dort kommt nichts bei uns an. Bitte öffnen Sie unsere Seite direkt. Senden Sie dann noch einmal. Unsere Adresse ist:',
  },
  'too-quick': {
    title: 'Das ging sehr schnell',
    text: 'Bitte senden Sie das Formular noch einmal.',
  },
  trap: {
    title: 'Eine Frage noch',
    text: 'Haben Sie das Formular selbst ausgefüllt? Dann kreuzen Sie das bitte an. Senden Sie dann noch einmal.',
  },
  'stale-form': {
    title: 'Diese Seite war lange offen',
    text: 'Bitte prüfen Sie Ihre Angaben. Senden Sie dann noch einmal.',
  },
  'slot-taken': {
    title: 'Diese Zeit ist leider schon weg',
    text: 'Bitte wählen Sie eine andere Zeit.',
  },
  'share-used-up': {
    title: 'Dieser Tag ist im Internet voll',
    text: 'Bitte wählen Sie einen anderen Tag.',
  },
  'too-many': {
    title: 'Das waren zu viele Anfragen',
    text: 'Bitte warten Sie etwas. Oder rufen Sie uns an.',
  },
  'too-late': { title: 'Diese Zeit ist zu bald', text: 'Bitte wählen Sie eine spätere Zeit.' },
  'too-far': {
    title: 'Diese Zeit ist noch zu weit weg',
    text: 'Bitte wählen Sie eine frühere Zeit.',
  },
  closed: {
    title: 'Dann ist keine Sprechstunde',
    text: 'Bitte wählen Sie eine andere Zeit.',
  },
  'not-a-slot': { title: 'Diese Zeit gibt es nicht', text: 'Bitte wählen Sie eine andere Zeit.' },
} satisfies Record<Refusal, { title: string; text: string }>

/** Where a booking was not changed and nothing above says it. Beside it the page shows the booking as it is. */
const changeRefusals = {
  'undo-too-late': 'Dafür ist es zu spät. Bitte nehmen Sie einen anderen Termin.',
  over: 'Dieser Termin hat schon begonnen.',
  fault: 'Bei uns gab es einen Fehler. Bitte versuchen Sie es noch einmal. Oder rufen Sie uns an.',
} satisfies Partial<Record<ChangeRefusal, string>>

/** What is said where something cannot be done as it was asked for. */
export const errors = {
  problems,
  refusals,
  changeRefusals,
  /** Why a form that was sent back is shown empty. */
  withoutDraft: {
    sent: 'Das Formular ist schon angekommen. Die Angaben sind zur Sicherheit gelöscht.',
    over: 'Die Angaben sind zur Sicherheit gelöscht.',
  } satisfies Record<Without, string>,
  /** A form came a second time, with other answers. */
  sentBefore:
    'Dieses Formular haben Sie schon gesendet. Es gilt, was hier steht. Möchten Sie etwas ändern? Dann rufen Sie uns an.',
  answers: answerWords,
  limits: limitWords,
  notFound: {
    heading: 'Diese Seite gibt es nicht',
    text: 'Vielleicht ist die Adresse falsch. Diese Seiten helfen Ihnen weiter:',
  },
  fault: {
    heading: 'Gerade geht etwas nicht',
    text: 'Das ist unser Fehler. Bitte versuchen Sie es später noch einmal.',
  },
}
export type ErrorsWords = Widened<typeof errors>
