import type { Temporal } from 'temporal-polyfill'
import { dateWords, dayWords, timeWords } from '../i18n/dates.ts'
import { mailWords } from '../i18n/de-mail.ts'
import type { Letter } from '../mail/letter.ts'
import { adviserOf } from '../place/place.ts'
import type { Place } from '../place/schema.ts'
import { bookingKeptUntil } from '../resident/retention.ts'
import { inBerlin } from '../sprechstunde/zone.ts'
import { contactRules, forWhomWords, needsList } from '../staff/words.ts'
import { residentEntry, staffEntry, type Entry } from './calendar-entry.ts'
import type { BookingRequest } from './schema.ts'

/** What both letters about a booking tell. */
export type BookingTold = {
  readonly place: Place
  /** Ends in the domain that mails come from. */
  readonly uid: string
  readonly sequence: number
  readonly adviser: string
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
  readonly code: string
  readonly now: Temporal.Instant
}

/** Like "Dienstag, 24. November 2026 um 9:30 Uhr", on Berlin's clocks. */
export function whenWords(start: Temporal.Instant): string {
  const wall = inBerlin(start)
  return `${dayWords(wall)} um ${timeWords(wall)}`
}

const placeLine = ({ senderName, address }: Place): string =>
  `${senderName}, ${address.street}, ${address.postcode} ${address.town}`

const entryOf = (told: BookingTold, summary: string): Entry => ({
  uid: told.uid,
  sequence: told.sequence,
  start: told.start,
  end: told.end,
  stamp: told.now,
  summary,
  location: placeLine(told.place),
})

/** The resident's calendar entry. Also what `GET /api/calendar.ics` answers. */
export const bookingEntry = (told: BookingTold) =>
  residentEntry(entryOf(told, mailWords.calendarSummary))

/** To the resident: their time, and how to call it off. Discreet, for others may read along. */
export function residentLetter(told: BookingTold, link: string, withCalendar: boolean): Letter {
  const { place } = told
  const words = mailWords.booking
  return {
    subject: words.subject,
    blocks: [
      { kind: 'text', text: mailWords.greeting },
      { kind: 'strong', text: `${words.when}\n${whenWords(told.start)}` },
      {
        kind: 'facts',
        rows: [
          [words.place, placeLine(place)],
          [words.room, place.room],
          [words.code, told.code],
        ],
      },
      { kind: 'text', text: words.bring },
      { kind: 'text', text: words.cancel },
      { kind: 'link', text: words.open, url: link },
      { kind: 'text', text: `${mailWords.replies}\n${place.phone}` },
      { kind: 'text', text: mailWords.kept(dateWords(bookingKeptUntil(told.start))) },
      { kind: 'text', text: mailWords.goodbye(place.senderName) },
    ],
    ...(withCalendar && { calendar: bookingEntry(told) }),
  }
}

// Nobody is asked how they may be called when they take a slot; so the careful answers hold.
const careful = { voicemail: false, say_who: false, others_may_answer: false }

/** To staff: how to contact first, then when, what is needed, and the rest. The entry in their calendar names nobody. */
export function staffLetter(
  told: BookingTold,
  request: Omit<BookingRequest, 'slot'>,
  organizer: { readonly name: string; readonly email: string },
  staff: readonly string[],
): Letter {
  const { place } = told
  const adviser = adviserOf(place, told.adviser)
  const when = whenWords(told.start)
  return {
    subject: `Neuer Termin: ${when}`,
    blocks: [
      { kind: 'strong', text: `Wenn Sie anrufen müssen:\n${contactRules(careful)}` },
      {
        kind: 'facts',
        rows: [
          ['Wann', when],
          ['Bei', `${adviser.title}, ${adviser.employer}`],
          ['Bedarf', needsList(place, request)],
          ['Name', request.name],
          [
            'Telefon',
            request.phone ? `${request.phone.typed}\n${request.phone.e164}` : 'keine Angabe',
          ],
          ['E-Mail', request.email ?? 'keine Angabe'],
          ['Code', told.code],
          ['Angefragt', forWhomWords[request.for]],
        ],
      },
      { kind: 'text', text: `Gelöscht nach dem ${dateWords(bookingKeptUntil(told.start))}.` },
    ],
    calendar: staffEntry(entryOf(told, `Sprechstunde: Termin ${told.code}`), organizer, staff),
  }
}
