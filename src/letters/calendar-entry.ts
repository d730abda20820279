import { createEvent, createEvents, type Attendee, type EventAttributes } from 'ics'
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
  readonly location: string
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
export function residentEntry(entry: Entry, standing: EntryState): CalendarPart {
  const method = standing === 'confirmed' ? 'PUBLISH' : 'CANCEL'
  return {
    method,
    ics: write(entry, method, standing === 'cancelled' ? { status: 'CANCELLED' } : {}),
  }
}

/**
 * Staff's entry (RFC 5546 REQUEST, or CANCEL), each address an attendee who has accepted, so that it lands in each one's
 * calendar without a click, and leaves it again.
 */
export function staffEntry(
  entry: Entry,
  standing: EntryState,
  organizer: { readonly name: string; readonly email: string },
  staff: readonly string[],
): CalendarPart {
  const method = standing === 'confirmed' ? 'REQUEST' : 'CANCEL'
  const people = { organizer: { ...organizer }, attendees: staff.map(attending) }
  const status = standing === 'confirmed' ? 'CONFIRMED' : 'CANCELLED'
  return { method, ics: write(entry, method, { status, ...people }) }
}

const attending = (email: string): Attendee => ({
  name: email,
  email,
  partstat: 'ACCEPTED',
  role: 'REQ-PARTICIPANT',
  rsvp: false,
})

/** One booking of a calendar to subscribe to, in its newest state. */
export type FeedEntry = Entry & { readonly standing: EntryState }

/**
 * A calendar to subscribe to (RFC 7986): discreet entries, each with the `UID` and `SEQUENCE` of its mails. Clients that heed
 * it ask again every fifteen minutes; others as they like.
 */
export function feed(name: string, entries: readonly FeedEntry[]): string {
  if (entries.length === 0) return emptyFeed(name)
  const events = entries.map((entry) =>
    attributes(entry, { status: entry.standing === 'confirmed' ? 'CONFIRMED' : 'CANCELLED' }),
  )
  const { error, value } = createEvents(events, { productId, method: 'PUBLISH', calName: name })
  if (!value) throw new CalendarError('ics refused the feed', { cause: error })
  return written(value).replace('\r\nMETHOD:PUBLISH\r\n', `\r\nMETHOD:PUBLISH\r\n${refresh}\r\n`)
}

const productId = '-//Rathaus//Termin//DE'
const refresh = 'REFRESH-INTERVAL;VALUE=DURATION:PT15M\r\nX-PUBLISHED-TTL:PT15M'

/** "ics" writes no calendar without an entry; a client must get one all the same, or it shows an error. */
const emptyFeed = (name: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    `PRODID:${productId}`,
    'METHOD:PUBLISH',
    refresh,
    `X-WR-CALNAME:${name}`,
    'END:VCALENDAR',
    '',
  ].join('\r\n')

// "ics" reads and writes the machine's zone unless told otherwise on each side.
function attributes(entry: Entry, people: Partial<EventAttributes>): EventAttributes {
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
    location: entry.location,
    classification: 'PRIVATE',
    ...people,
  }
}

function write(
  entry: Entry,
  method: CalendarPart['method'],
  people: Partial<EventAttributes> = {},
): string {
  const { error, value } = createEvent({ ...attributes(entry, people), productId, method })
  if (!value) throw new CalendarError('ics refused the entry', { cause: error })
  return written(value)
}

const written = (ics: string): string => foldedByOctets(strict(unfolded(ics)))

const unfolded = (ics: string) => ics.replace(/\r\n[\t ]/g, '')

/** "ics" quotes words that RFC 5545 (3.2.12, 3.2.16) has bare, and adds a hint for subscriptions that this is not. */
const strict = (ics: string) =>
  ics
    .replace(/;(PARTSTAT|ROLE)="([A-Z-]+)"/g, ';$1=$2')
    .replace(':MAILTO:', ':mailto:')
    .replace(/^X-PUBLISHED-TTL:.*\r\n/m, '')

const longestLine = 75

/** Folds lines at 75 octets, not characters, and never inside one (RFC 5545, 3.1). */
const foldedByOctets = (ics: string): string =>
  ics
    .split('\r\n')
    .map((line) => {
      let folded = ''
      let octets = 0
      for (const sign of line) {
        const size = Buffer.byteLength(sign)
        if (octets + size > longestLine) {
          folded += '\r\n '
          octets = 1
        }
        folded += sign
        octets += size
      }
      return folded
    })
    .join('\r\n')
