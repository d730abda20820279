import { type Attendee, createEvents, type EventAttributes } from 'ics'
import type { Temporal } from 'temporal-polyfill'

import type { CalendarPart } from './letter.ts'

/** What both calendar entries of a booking have. */
export type Entry = {
  /** Stays the same for the life of the booking. */
  readonly uid: string
  readonly sequence: number
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
  /** When the entry was written. */
  readonly stamp: Temporal.Instant
  readonly summary: string
  /** Left empty where nobody knows it any more. */
  readonly location: string | undefined
}

/** A calendar file could not be written. Its input comes from rules, so that is a mistake of ours. */
class CalendarError extends Error {
  override name = 'CalendarError'
}

/** Whether the time takes place, or not any more. */
export type EntryState = 'confirmed' | 'cancelled'

/**
 * The resident's entry (RFC 5546 PUBLISH, or CANCEL): when and where, and nothing else. No attendee, no organizer, no
 * description, no alarm: others may see this calendar.
 */
export function residentEntry(entry: Entry, state: EntryState): CalendarPart {
  const method = state === 'confirmed' ? 'PUBLISH' : 'CANCEL'
  const status = state === 'cancelled' ? ({ status: 'CANCELLED' } as const) : {}
  return { method, ics: written([attributes(entry, status)], method) }
}

/**
 * Staff's entry (RFC 5546 REQUEST, or CANCEL), each address an attendee who has accepted, so that it lands in each one's
 * calendar without a click, and leaves it again.
 */
export function staffEntry(
  entry: Entry,
  state: EntryState,
  organizer: { readonly name: string; readonly email: string },
  staff: readonly string[],
): CalendarPart {
  const method = state === 'confirmed' ? 'REQUEST' : 'CANCEL'
  const people = { organizer: { ...organizer }, attendees: staff.map(attending) }
  const status = state === 'confirmed' ? 'CONFIRMED' : 'CANCELLED'
  return { method, ics: written([attributes(entry, { status, ...people })], method) }
}

/** Role and RSVP are left out: what they would say is what holds without them (RFC 5545, 3.2.16 and 3.2.17). */
const attending = (email: string): Attendee => ({ name: email, email, partstat: 'ACCEPTED' })

/** One booking of a calendar to subscribe to, in its newest state. */
export type FeedEntry = Entry & { readonly state: EntryState }

/**
 * A calendar to subscribe to (RFC 7986): discreet entries, each with the `UID` and `SEQUENCE` of its mails. Clients that heed
 * it ask again every fifteen minutes; others as they like.
 */
export function feed(name: string, entries: readonly FeedEntry[]): string {
  const events = entries.map((entry) =>
    attributes(entry, { status: entry.state === 'confirmed' ? 'CONFIRMED' : 'CANCELLED' }),
  )
  return written(events, 'PUBLISH', { name, every: 'PT15M' })
}

/** Something that everybody may know, with what it is. */
export type OpenEntry = Entry & { readonly description: string }

/**
 * Entries that anyone may keep in a calendar (RFC 5546 PUBLISH). With a name it is a calendar to subscribe to, which asks again
 * every six hours.
 */
export const openEntries = (entries: readonly OpenEntry[], name?: string): string =>
  written(
    entries.map((entry) =>
      attributes(entry, {
        status: 'CONFIRMED',
        classification: 'PUBLIC',
        description: entry.description,
      }),
    ),
    'PUBLISH',
    name === undefined ? undefined : { name, every: 'PT6H' },
  )

// "ics" reads and writes the machine's zone unless told otherwise on each side.
function attributes(entry: Entry, more: Partial<EventAttributes>): EventAttributes {
  // Its types do not know DTSTAMP's attribute, so it comes in by a spread.
  const stamp = { timestamp: entry.stamp.epochMilliseconds }
  return {
    ...stamp,
    uid: entry.uid,
    sequence: entry.sequence,
    start: entry.start.epochMilliseconds,
    startInputType: 'utc',
    startOutputType: 'utc',
    end: entry.end.epochMilliseconds,
    endInputType: 'utc',
    endOutputType: 'utc',
    title: entry.summary,
    ...(entry.location !== undefined && { location: entry.location }),
    classification: 'PRIVATE',
    ...more,
  }
}

const productId = '-//Rathaus//Termin//DE'

/** A calendar to subscribe to: what it is called, and after how long clients ask again (a duration of RFC 5545). */
type Subscribed = { readonly name: string; readonly every: string }

/** The file. */
function written(
  events: EventAttributes[],
  method: CalendarPart['method'],
  subscribed?: Subscribed,
): string {
  const header = { productId, method, ...(subscribed && { calName: subscribed.name }) }
  const { error, value } = createEvents(events, header)
  if (!value) throw new CalendarError('ics refused the entries', { cause: error })
  return repaired(value, subscribed ? askedAgain(subscribed) : '')
}

const askedAgain = ({ every }: Subscribed): string =>
  `REFRESH-INTERVAL;VALUE=DURATION:${every}\r\nX-PUBLISHED-TTL:${every}\r\n`

/**
 * What no option of "ics" changes, in one pass: every calendar, one in a mail too, asks to be fetched again after an hour;
 * `PARTSTAT` is quoted, whose words are bare (RFC 5545, 3.2.12); lines are folded by characters, so that one with umlauts
 * is longer than the 75 octets that a line may have (3.1).
 */
const repaired = (ics: string, again: string): string =>
  ics
    .replace(/\r\n[\t ]/g, '')
    .replace('X-PUBLISHED-TTL:PT1H\r\n', again)
    .replace(/;PARTSTAT="(\w+)"/g, ';PARTSTAT=$1')
    .replace(/.+/g, folded)

/** At most 75 octets in each line, the space in front of it counted, and no character cut in two. */
function folded(line: string): string {
  const lines = ['']
  for (const sign of line) {
    const last = lines.at(-1) ?? ''
    const fits = Buffer.byteLength(last + sign) <= (lines.length === 1 ? 75 : 74)
    if (fits) lines.splice(-1, 1, last + sign)
    else lines.push(sign)
  }
  return lines.join('\r\n ')
}
