import type { ChangeRefusal } from '../../domain/booking/change.ts'
import type { Refusal, Without } from '../../domain/submission/draft.ts'
import type { ProblemCode } from '../../domain/submission/problem.ts'
import { examplePhone } from '../example-phone.ts'
import type { Widened } from '../widened.ts'
import { answerWords, limitWords } from './answers.ts'

const problems = {
  'name-missing': 'Bitte schreiben Sie einen Namen. Ein Vorname reicht.',
  'name-long': 'Der Name ist zu lang, denn hier passen höchstens 60 Zeichen hin.',
  'phone-missing': `Bitte schreiben Sie Ihre Telefonnummer, zum Beispiel: ${examplePhone}`,
  'phone-unreadable': `Diese Nummer können wir nicht anrufen. Bitte prüfen Sie die Nummer. So kann sie aussehen: ${examplePhone}`,
  'phone-ask':
    'Welche Nummer ist richtig? Bitte drücken Sie auf die richtige Nummer oder schreiben Sie sie neu.',
  'phone-short': `Diese Nummer ist zu kurz, es fehlen Ziffern. Bitte prüfen Sie die Nummer. So kann sie aussehen: ${examplePhone}`,
  'phone-long': `Diese Nummer ist zu lang. Bitte prüfen Sie die Nummer. So kann sie aussehen: ${examplePhone}`,
  'phone-no-person':
    'Unter dieser Nummer erreichen wir keine Person, oder der Anruf kostet zu viel. Bitte schreiben Sie eine andere Nummer.',
  'email-unreadable':
    'Diese E-Mail-Adresse stimmt nicht. Bitte prüfen Sie die Adresse. So kann sie aussehen: anna@example.org',
  'email-no-at':
    'In der E-Mail-Adresse fehlt das Zeichen @. So kann sie aussehen: anna@example.org',
  'email-two': 'Bitte schreiben Sie nur eine E-Mail-Adresse, zum Beispiel: anna@example.org',
  'email-letters':
    'Vor dem Zeichen @ stehen Buchstaben, die wir nicht senden können. Das sind zum Beispiel ä, ö oder ü. Bitte prüfen Sie die Adresse.',
  'email-no-ending': 'In der E-Mail-Adresse fehlt das Ende, zum Beispiel .de oder .org',
  'when-missing': 'Bitte kreuzen Sie eine Zeit an.',
  'when-past': 'Diese Zeit ist schon vorbei. Bitte wählen Sie eine andere.',
  'when-never':
    'Sie haben angekreuzt, dass wir zu dieser Zeit nie anrufen sollen. Bitte ändern Sie eine der beiden Angaben.',
  'agreed-missing': 'Bitte kreuzen Sie an, dass die Person Bescheid weiß.',
  'institution-missing': 'Bitte wählen Sie aus der Liste, wo Sie arbeiten.',
  'institution-alone':
    'Wo Sie arbeiten, fragen wir nur Fachleute. Bitte prüfen Sie das und senden Sie das Formular noch einmal.',
  'slot-missing': 'Bitte wählen Sie eine Zeit.',
} satisfies Record<ProblemCode, string>

/** What the box above a form says that came back: first what is the matter, then what to do. */
const refusals = {
  'bad-field': {
    title: 'Bitte prüfen Sie Ihre Angaben',
    text: 'Etwas fehlt noch oder stimmt nicht.',
  },
  fault: {
    title: 'Das hat leider nicht geklappt',
    text: 'Der Fehler liegt bei uns. Bitte senden Sie das Formular noch einmal oder rufen Sie uns an.',
  },
  translated: {
    title: 'Das kam von einer Übersetzungs-Seite',
    text: 'Von dort kommt bei uns nichts an. Bitte öffnen Sie unsere Seite direkt und senden Sie das Formular noch einmal. Unsere Adresse ist:',
  },
  'too-quick': {
    title: 'Das ging sehr schnell',
    text: 'Bitte senden Sie das Formular noch einmal.',
  },
  trap: {
    title: 'Eine Frage noch',
    text: 'Haben Sie das Formular selbst ausgefüllt? Dann kreuzen Sie das bitte an und senden Sie es noch einmal.',
  },
  'stale-form': {
    title: 'Diese Seite war lange offen',
    text: 'Bitte prüfen Sie Ihre Angaben und senden Sie das Formular dann noch einmal.',
  },
  'slot-taken': {
    title: 'Diese Zeit ist leider schon weg',
    text: 'Bitte wählen Sie eine andere Zeit.',
  },
  'share-used-up': {
    title: 'Online ist an diesem Tag nichts mehr frei',
    text: 'Sie können trotzdem einfach kommen. Oder wählen Sie einen anderen Tag.',
  },
  'too-many': {
    title: 'Das waren zu viele Anfragen',
    text: 'Bitte warten Sie etwas oder rufen Sie uns an.',
  },
  'too-late': { title: 'Das ist zu kurzfristig', text: 'Bitte wählen Sie eine spätere Zeit.' },
  'too-far': {
    title: 'Diese Zeit ist noch zu weit weg',
    text: 'Bitte wählen Sie eine frühere Zeit.',
  },
  'nobody-there': {
    title: 'Zurzeit berät niemand',
    text: 'Wir können gerade nicht zurückrufen. Bitte rufen Sie uns an.',
  },
  closed: {
    title: 'Dann ist keine Sprechstunde',
    text: 'Bitte wählen Sie eine andere Zeit.',
  },
  'not-a-slot': { title: 'Diese Zeit gibt es nicht', text: 'Bitte wählen Sie eine andere Zeit.' },
} satisfies Record<Refusal, { title: string; text: string }>

/** Where a booking was not changed and nothing above says it. Beside it the page shows the booking as it is. */
const changeRefusals = {
  'undo-too-late': 'Dafür ist es zu spät. Bitte machen Sie einen neuen Termin aus.',
  over: 'Dieser Termin hat schon begonnen.',
  fault: 'Bei uns gab es einen Fehler. Bitte versuchen Sie es noch einmal oder rufen Sie uns an.',
} satisfies Partial<Record<ChangeRefusal, string>>

/** What is said where something cannot be done as it was asked for. */
export const errors = {
  problems,
  refusals,
  changeRefusals,
  /** Why a form that was sent back is shown empty. */
  withoutDraft: {
    sent: 'Ihr Formular ist schon angekommen. Wir haben die Angaben hier zur Sicherheit gelöscht.',
    over: 'Wir haben die Angaben hier zur Sicherheit gelöscht.',
  } satisfies Record<Without, string>,
  /** A form came a second time, with other answers. */
  sentBefore:
    'Dieses Formular haben Sie schon gesendet, und es gilt, was hier steht. Wenn Sie etwas ändern möchten, rufen Sie uns an.',
  answers: answerWords,
  limits: limitWords,
  notFound: {
    heading: 'Seite nicht gefunden',
    text: 'Vielleicht ist die Adresse falsch geschrieben. Diese Seiten helfen Ihnen weiter:',
  },
  fault: {
    heading: 'Gerade funktioniert etwas nicht',
    text: 'Das ist unser Fehler. Bitte versuchen Sie es später noch einmal.',
  },
}
export type ErrorsWords = Widened<typeof errors>
