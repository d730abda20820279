import { Temporal } from 'temporal-polyfill'
import { dateWords, dayWords, spanWords } from '../i18n/dates.ts'
import { mailWords } from '../i18n/de-mail.ts'
import type { Letter } from '../mail/letter.ts'
import type { Place } from '../place/schema.ts'
import { callbackKeptUntil } from '../resident/retention.ts'
import { contactRules, forWhomWords, needsList, neverList } from '../staff/words.ts'
import { anyTime, type CallbackRequest } from './schema.ts'
import { windowNamed } from './windows.ts'

/** The chosen windows in words, one a line. */
function whenWords(place: Place, ids: readonly string[]): string {
  if (ids.includes(anyTime)) return mailWords.callback.whenAny
  return ids
    .flatMap((id) => windowNamed(place, id) ?? [])
    .sort(
      (one, other) =>
        Temporal.PlainDate.compare(one.date, other.date) || one.from.localeCompare(other.from),
    )
    .map((window) => `${dayWords(window.date)}, ${spanWords(window.from, window.to)}`)
    .join('\n')
}

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
      { kind: 'text', text: `${words.when}:\n${whenWords(place, request.when)}` },
      { kind: 'text', text: words.says(place.senderName) },
      { kind: 'link', text: words.open, url: link },
      { kind: 'text', text: `${mailWords.replies}\n${place.phone}` },
      { kind: 'text', text: mailWords.kept(dateWords(callbackKeptUntil(createdAt))) },
      { kind: 'text', text: mailWords.goodbye(place.senderName) },
    ],
  }
}

/** To staff: how to contact first, then when, what is needed, and the rest. */
export function staffLetter(
  place: Place,
  request: CallbackRequest,
  createdAt: Temporal.Instant,
): Letter {
  return {
    subject: request.visit ? 'Neuer Rückruf, mit Hausbesuch' : 'Neuer Rückruf',
    blocks: [
      { kind: 'strong', text: contactRules(request) },
      {
        kind: 'facts',
        rows: [
          ['Wann', whenWords(place, request.when)],
          ['Nie anrufen', neverList(request.not_when)],
          ['Bedarf', needsList(place, request)],
          ['Name', request.name],
          ['Telefon', `${request.phone.typed}\n${request.phone.e164}`],
          ['E-Mail', request.email ?? 'keine Angabe'],
          ['Angefragt', forWhomWords[request.for]],
        ],
      },
      {
        kind: 'text',
        text: `Gelöscht spätestens nach dem ${dateWords(callbackKeptUntil(createdAt))}.`,
      },
    ],
  }
}

/** To staff: the same callback, at another time. It replaces the letter before. */
export const changedLetter = (
  place: Place,
  request: CallbackRequest,
  createdAt: Temporal.Instant,
): Letter => ({ ...staffLetter(place, request, createdAt), subject: 'Rückruf: neue Zeit' })

/** To staff: nobody need call any more. */
export const withdrawnLetter = (request: CallbackRequest): Letter => ({
  subject: 'Rückruf zurückgenommen',
  blocks: [
    { kind: 'strong', text: 'Bitte NICHT mehr anrufen.' },
    {
      kind: 'text',
      text: 'Diese Person hat ihren Rückruf zurückgenommen. Ihre Angaben sind gelöscht.',
    },
    {
      kind: 'facts',
      rows: [
        ['Name', request.name],
        ['Telefon', request.phone.typed],
      ],
    },
  ],
})
