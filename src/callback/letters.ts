import type { Temporal } from 'temporal-polyfill'
import { dateWords } from '../i18n/dates.ts'
import { mailWords } from '../i18n/de-mail.ts'
import type { Letter } from '../mail/letter.ts'
import type { Place } from '../place/schema.ts'
import { callbackKeptUntil } from '../resident/retention.ts'
import { alsoToLine, contactRules, deleteByLine, forOtherLine, needsList } from '../staff/words.ts'
import type { CallbackRequest } from './schema.ts'
import { whenLines } from './when.ts'

const whenWords = (place: Place, { when }: CallbackRequest): string =>
  whenLines(place, when, mailWords.callback.whenAny).join('\n')

/** To the resident: when we call, and what we say. Discreet, for others may read along. */
export function residentLetter(
  place: Place,
  request: CallbackRequest,
  createdAt: Temporal.Instant,
  link: string,
): Letter {
  const words = mailWords.callback
  return {
    subject: words.subject,
    blocks: [
      { kind: 'text', text: mailWords.greeting },
      { kind: 'strong', text: words.intro },
      { kind: 'text', text: `${words.when}:\n${whenWords(place, request)}` },
      { kind: 'text', text: words.says },
      { kind: 'link', text: words.open, url: link },
      { kind: 'text', text: `${mailWords.replies}\n${place.phone}` },
      { kind: 'text', text: mailWords.kept(dateWords(callbackKeptUntil(createdAt))) },
      { kind: 'text', text: mailWords.goodbye(place.senderName) },
    ],
  }
}

/** Like "Montag, 23. November 2026, von 9 bis 12 Uhr": so that two callbacks are two threads in a mailbox. */
const firstTime = (place: Place, request: CallbackRequest): string =>
  whenLines(place, request.when, mailWords.callback.whenAny)[0] ?? ''

/** To staff: how to contact first, then when, whom, what is needed, and the rest. */
export function staffLetter(
  place: Place,
  request: CallbackRequest,
  createdAt: Temporal.Instant,
  staff: readonly string[],
): Letter {
  const subject = request.visit ? 'Neuer Rückruf mit Hausbesuch' : 'Neuer Rückruf'
  return {
    subject: `${subject}: ${firstTime(place, request)}`,
    blocks: [
      { kind: 'strong', text: contactRules(request) },
      ...(request.for === 'other' ? [{ kind: 'strong', text: forOtherLine } as const] : []),
      {
        kind: 'facts',
        rows: [
          ['Wann', whenWords(place, request)],
          ['Name', request.name],
          ['Telefon', `${request.phone.typed}\n${request.phone.e164}`],
          ['Bedarf', needsList(place, request)],
          ...(request.email ? [['E-Mail', request.email] as const] : []),
        ],
      },
      { kind: 'text', text: alsoToLine(staff) },
      { kind: 'text', text: deleteByLine(dateWords(callbackKeptUntil(createdAt))) },
    ],
  }
}

/** To staff: the same callback, at another time. It replaces the letter before. */
export const changedLetter = (
  place: Place,
  request: CallbackRequest,
  createdAt: Temporal.Instant,
  staff: readonly string[],
): Letter => ({
  ...staffLetter(place, request, createdAt, staff),
  subject: `Rückruf, neue Zeit: ${firstTime(place, request)}`,
})

/** To staff: nobody need call any more. */
export const withdrawnLetter = (place: Place, request: CallbackRequest): Letter => ({
  subject: `Rückruf abgesagt: ${firstTime(place, request)}`,
  blocks: [
    { kind: 'strong', text: 'Bitte NICHT mehr anrufen.' },
    {
      kind: 'text',
      text: 'Diese Person hat ihren Rückruf abgesagt. Auf der Seite sind ihre Angaben gelöscht. Bitte löschen Sie auch die E-Mails zu diesem Rückruf.',
    },
    {
      kind: 'facts',
      rows: [
        ['Wann', whenWords(place, request)],
        ['Name', request.name],
        ['Telefon', request.phone.typed],
      ],
    },
  ],
})
