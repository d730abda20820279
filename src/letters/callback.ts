import type { Temporal } from 'temporal-polyfill'

import type { CallbackRequest } from '../domain/callback/schema.ts'
import type { ReaderLanguage } from '../domain/person/choices.ts'
import { callbackKeptUntil } from '../domain/person/retention.ts'
import type { Place } from '../domain/place/schema.ts'
import { dateInBerlin } from '../domain/time/zone.ts'
import { whenLines } from '../words/callback-times.ts'
import { dateWords } from '../words/dates.ts'
import { askerLines, contactRules, deleteByLine, needsList } from '../words/de/staff.ts'
import { de } from '../words/de/words.ts'
import { actionBlocks, type Letter, type StaffActions } from './letter.ts'
import { unlinked } from './unlinked.ts'

const whenWords = (place: Place, { when }: CallbackRequest): string =>
  whenLines(place, when, de.mail.callback.whenAny).join('\n')

/** What somebody asked for, and when they did. */
export type Asked = { readonly request: CallbackRequest; readonly createdAt: Temporal.Instant }

/** Like "Montag, 23. November 2026, von 9 bis 12 Uhr": so that two callbacks are two threads in a mailbox. */
const firstTime = (place: Place, request: CallbackRequest): string =>
  whenLines(place, request.when, de.mail.callback.whenAny)[0] ?? ''

const newSubject = (request: CallbackRequest): string => {
  if (request.for === 'professional') return 'Neuer Rückruf von einer Fachstelle'
  return request.visit ? 'Neuer Rückruf mit Hausbesuch' : 'Neuer Rückruf'
}

/** To staff: how to contact first, then when, whom, what is needed, what to do, and the rest. */
export function staffLetter(
  place: Place,
  request: CallbackRequest & ReaderLanguage,
  createdAt: Temporal.Instant,
  actions: StaffActions,
): Letter {
  const asker = askerLines(request)
  return {
    subject: `${newSubject(request)}: ${firstTime(place, request)}`,
    blocks: [
      { kind: 'strong', text: contactRules(request) },
      ...(asker ? [{ kind: 'strong', text: asker } as const] : []),
      {
        kind: 'facts',
        rows: [
          ['Wann', whenWords(place, request)],
          ['Name', unlinked(request.name)],
          ['Telefon', `${unlinked(request.phone.typed)}\n${request.phone.e164}`],
          ['Bedarf', needsList(place, request)],
          ...(request.email ? [['E-Mail', request.email] as const] : []),
        ],
      },
      ...actionBlocks(actions),
      { kind: 'text', text: deleteByLine(dateWords(callbackKeptUntil(createdAt))) },
    ],
  }
}

/** To staff: the same callback, at another time. It replaces the letter before. */
export const changedLetter = (
  place: Place,
  request: CallbackRequest,
  createdAt: Temporal.Instant,
  actions: StaffActions,
): Letter => ({
  ...staffLetter(place, request, createdAt, actions),
  subject: `Rückruf, neue Zeit: ${firstTime(place, request)}`,
})

/** To staff: the same callback, to be handled with more care. It replaces the letter before. */
export const moreCarefulLetter = (
  place: Place,
  request: CallbackRequest,
  createdAt: Temporal.Instant,
  actions: StaffActions,
): Letter => {
  const letter = staffLetter(place, request, createdAt, actions)
  return {
    subject: `Rückruf, neue Angaben: ${firstTime(place, request)}`,
    blocks: [
      { kind: 'strong', text: 'Diese Person will mehr Vorsicht als zuerst. Nur das gilt:' },
      ...letter.blocks,
    ],
  }
}

/** To staff: the resident took it back. */
export const withdrawnLetter = (place: Place, request: CallbackRequest): Letter => ({
  subject: `Rückruf abgesagt: ${firstTime(place, request)}`,
  blocks: [
    { kind: 'strong', text: 'Bitte NICHT mehr anrufen.' },
    {
      kind: 'text',
      text: 'Diese Person hat ihren Rückruf abgesagt. Sie kann das 15 Minuten lang zurücknehmen. Dann bekommen Sie noch eine E-Mail. Sonst löscht die Seite ihre Angaben. Bitte löschen Sie dann auch die E-Mails zu diesem Rückruf.',
    },
    {
      kind: 'facts',
      rows: [
        ['Wann', whenWords(place, request)],
        ['Name', unlinked(request.name)],
        ['Telefon', unlinked(request.phone.typed)],
      ],
    },
  ],
})

/** To staff: the resident took back that they took it back. It replaces the letters before. */
export const restoredLetter = (
  place: Place,
  request: CallbackRequest,
  createdAt: Temporal.Instant,
  actions: StaffActions,
): Letter => {
  const letter = staffLetter(place, request, createdAt, actions)
  return {
    subject: `Rückruf gilt wieder: ${firstTime(place, request)}`,
    blocks: [
      { kind: 'strong', text: 'Diese Person möchte doch angerufen werden.' },
      ...letter.blocks,
    ],
  }
}

/** To those of staff whom the resident did not pick: that there is a callback, and nothing of the person. */
export const elsewhereLetter = (
  place: Place,
  request: CallbackRequest,
  subject: string,
  { picked, standIn }: { readonly picked: string; readonly standIn?: string },
): Letter => ({
  subject: `${subject}: ${firstTime(place, request)}`,
  blocks: [
    { kind: 'strong', text: `Diese Person möchte nur mit: ${picked}.` },
    ...(standIn ? [{ kind: 'text', text: `Nicht da. Es vertritt: ${standIn}.` } as const] : []),
    { kind: 'text', text: 'Nur dort sind Name und Nummer. Sie müssen nicht anrufen.' },
    { kind: 'facts', rows: [['Wann', whenWords(place, request)]] },
  ],
})

/** To the office, and to who joined later: that there is a callback, or news of one, and nothing of the person. */
export const officeLetter = (subject: string, createdAt: Temporal.Instant): Letter => ({
  subject: `${subject}: vom ${dateWords(dateInBerlin(createdAt))}`,
  blocks: [
    {
      kind: 'strong',
      text: 'Name und Nummer haben andere in der Beratung. Sie müssen nicht anrufen.',
    },
  ],
})

/** To the others of staff: somebody has taken this callback, or gave it back. */
export const takenLetter = (
  place: Place,
  request: CallbackRequest,
  by: string,
  actions: StaffActions,
): Letter => ({
  subject: `Rückruf übernommen: ${firstTime(place, request)}`,
  blocks: [
    { kind: 'strong', text: `Übernommen von: ${by}.` },
    { kind: 'text', text: 'Sie müssen nicht anrufen.' },
    { kind: 'facts', rows: [['Wann', whenWords(place, request)]] },
    ...actionBlocks(actions),
  ],
})

/** To the adviser to whom a callback was handed over. */
export const handedOverLetter = (
  place: Place,
  { request, createdAt }: Asked,
  by: string,
  actions: StaffActions,
): Letter => ({
  subject: `Rückruf an Sie übergeben: ${firstTime(place, request)}`,
  blocks: [
    { kind: 'strong', text: `Übergeben von: ${by}. Bitte rufen Sie an.` },
    ...staffLetter(place, request, createdAt, actions).blocks,
  ],
})

export const givenBackLetter = (
  place: Place,
  request: CallbackRequest,
  by: string,
  actions: StaffActions,
): Letter => ({
  subject: `Rückruf wieder offen: ${firstTime(place, request)}`,
  blocks: [
    { kind: 'strong', text: `Abgegeben von: ${by}. Jemand muss anrufen.` },
    { kind: 'facts', rows: [['Wann', whenWords(place, request)]] },
    ...actionBlocks(actions),
  ],
})

/** To the others of staff: nobody need call any more. */
export const finishedLetter = (place: Place, request: CallbackRequest, by: string): Letter => ({
  subject: `Rückruf erledigt: ${firstTime(place, request)}`,
  blocks: [
    { kind: 'strong', text: `Erledigt von: ${by}. Bitte nicht mehr anrufen.` },
    {
      kind: 'text',
      text: 'Die Angaben sind gelöscht. Bitte löschen Sie auch die E-Mails zu diesem Rückruf.',
    },
  ],
})

/** To staff: it is time to try again. */
export const askAgainLetter = (
  place: Place,
  { request, createdAt }: Asked,
  tries: number,
  actions: StaffActions,
): Letter => {
  const letter = staffLetter(place, request, createdAt, actions)
  const text = `${tries}-mal nicht erreicht. Bitte rufen Sie noch einmal an.`
  const subject = `Bitte noch einmal anrufen: ${firstTime(place, request)}`
  return { subject, blocks: [{ kind: 'strong', text }, ...letter.blocks] }
}
