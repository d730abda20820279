import { Temporal } from 'temporal-polyfill'

import type { BareBooking, Booking } from '../../src/domain/booking/booking.ts'
import { slotsForStaff, staffMayMoveTo } from '../../src/domain/booking/entering.ts'
import { fallsOutBy, hasFallenOut } from '../../src/domain/booking/fallen-out.ts'
import { type Planned, withClosure } from '../../src/domain/plan/changes.ts'
import type { StaffClosure } from '../../src/domain/plan/closure.ts'
import { closesTime } from '../../src/domain/sprechstunde/closed.ts'
import {
  freeSlots,
  offeredSlots,
  type Slot,
  type TakenTime,
} from '../../src/domain/sprechstunde/slots.ts'
import { instantAt } from '../../src/domain/time/zone.ts'
import { takenBetween } from '../plan/taken.ts'
import { statement } from '../platform/database.ts'
import { ifReadable, type Readable } from '../platform/kept.ts'
import { errorName, log } from '../platform/log.ts'
import { fingerprints, hashOf } from '../platform/seal.ts'
import { bareBooking, bookingIn, bookingsIn, columns, type Row } from './row.ts'

// Pages read a room by this file alone.
export { type Touched, touchedBy } from './absence-touches.ts'
export { bookingsBetween } from './between.ts'
export { lookAtLocation, type LookedAtLocation } from './look-at-location.ts'
export { type LookedAtWeek, lookAtWeek } from './look-at-week.ts'
export { bookingsOfNetworks, cancelledTogether } from './of-networks.ts'

/** A booking, opened where it can be. */
export type FoundBooking = Booking | BareBooking

/** The booking behind a link's token; `undefined` for a token of none. */
export async function bookingBehind(token: string): Promise<Booking | undefined> {
  const [row] = await statement<Row>(
    `select ${columns} from booking where token_hash = :tokenHash`,
    {
      tokenHash: hashOf(token),
    },
  )
  return row && bookingIn(row)
}

/** The same; one that cannot be opened is there all the same, so that it can be taken back. */
export async function bookingOrBare(token: string | null): Promise<FoundBooking | undefined> {
  if (!token) return undefined
  const [row] = await statement<Row>(
    `select ${columns} from booking where token_hash = :tokenHash`,
    { tokenHash: hashOf(token) },
  )
  return row && (ifReadable(() => bookingIn(row)) ?? bareBooking(row))
}

/** The booking of this id. */
export async function bookingOf(id: string): Promise<Booking | undefined> {
  const [row] = await statement<Row>(`select ${columns} from booking where id = :id::uuid`, { id })
  return row && bookingIn(row)
}

/** The same, also where it cannot be opened. */
export async function bookingOrBareOf(id: string): Promise<FoundBooking | undefined> {
  const [row] = await statement<Row>(`select ${columns} from booking where id = :id::uuid`, { id })
  return row && (ifReadable(() => bookingIn(row)) ?? bareBooking(row))
}

/** The booking that this form already made, if it did. */
export async function bookingOfRequest(requestId: string): Promise<Booking | undefined> {
  const [row] = await statement<Row>(
    `select ${columns} from booking where request_id = :requestId::uuid`,
    { requestId },
  )
  return row && bookingIn(row)
}

/** The booking with this code, whichever key its fingerprint was made with; one that cannot be opened proves nobody's. */
export async function bookingOfCode(code: string): Promise<Booking | undefined> {
  const [row] = await statement<Row>(
    `select ${columns} from booking
     where code_fingerprint in (select jsonb_array_elements_text(:fingerprints::jsonb))`,
    { fingerprints: fingerprints('code', code) },
  )
  return row && ifReadable(() => bookingIn(row))
}

/** The other bookings to come with the same adviser that have the same phone number or mail address, in order of time. */
export async function othersOfPerson(
  { id }: BareBooking,
  now: Temporal.Instant,
): Promise<readonly Booking[]> {
  const rows = await statement<Row>(
    `select ${columns} from booking
     where state = 'booked' and starts_at > :now::timestamptz and id <> :id::uuid and exists (
       select from booking as own where own.id = :id::uuid and own.adviser = booking.adviser
         and (own.phone_fingerprint = booking.phone_fingerprint or own.email_fingerprint = booking.email_fingerprint)
     )
     order by starts_at`,
    { id, now },
  )
  return bookingsIn(rows).readable
}

/** The bookings that staff cancelled, or that are somewhere else now, about which somebody must still phone. */
export async function bookingsToPhone(now: Temporal.Instant): Promise<readonly Booking[]> {
  const rows = await statement<Row>(
    `select ${columns} from booking
     where to_phone and starts_at > :now::timestamptz order by starts_at`,
    { now },
  )
  return bookingsIn(rows).readable
}

/**
 * The bookings to come that a closure would cancel: those at a time that it closes, and those of somebody else who then is not
 * there, for whoever holds that time for them is not. One that cannot be read stays, for nobody could be told.
 */
export async function bookingsToCancel(
  place: Planned,
  closure: StaffClosure,
  now: Temporal.Instant,
): Promise<Readable<Booking, BareBooking>> {
  const after = Temporal.PlainDate.from(closure.to).add({ days: 1 })
  const rows = await statement<Row>(
    `select ${columns} from booking
     where state = 'booked' and starts_at > :now::timestamptz
       and starts_at >= :from::timestamptz and starts_at < :after::timestamptz
     order by starts_at, adviser`,
    {
      now,
      from: instantAt(Temporal.PlainDate.from(closure.from), '00:00'),
      after: instantAt(after, '00:00'),
    },
  )
  const closed = withClosure(place, closure)
  const isMeant = (booking: BareBooking) =>
    closesTime(closure, booking) || fallsOutBy(place, closed, booking, now)
  const { readable, unreadable } = bookingsIn(rows)
  return { readable: readable.filter(isMeant), unreadable: unreadable.filter(isMeant) }
}

/** The bookings to come at whose time nobody is there, by the plan as it is. */
export async function bookingsFallenOut(
  place: Planned,
  now: Temporal.Instant,
): Promise<Readable<Booking, BareBooking>> {
  const rows = await statement<Row>(
    `select ${columns} from booking where state = 'booked' and starts_at > :now::timestamptz
     order by starts_at, adviser`,
    { now },
  )
  // Only those are opened of which it hangs on what the resident said.
  const { readable, unreadable } = bookingsIn(
    rows.filter((row) => hasFallenOut(place, bareBooking(row), now)),
  )
  return { readable: readable.filter((booking) => hasFallenOut(place, booking, now)), unreadable }
}

/**
 * The slot of another adviser at the time and place of a booking, where that one is there and free. `undefined`: there is none, or
 * the resident did not say that somebody else may stand in.
 */
export async function slotAtSameTime(
  place: Planned,
  booking: Booking,
  to: string,
  now: Temporal.Instant,
): Promise<Slot | undefined> {
  if (to === booking.adviser || !staffMayMoveTo(booking, { adviser: to })) return undefined
  const day = { hours: 24 }
  const taken = await takenBetween(booking.start.subtract(day), booking.end.add(day), now)
  // The booking itself is what goes there; whoever stands in for its adviser has it among their times.
  const others = taken.filter(
    (one) => one.adviser !== booking.adviser || !one.start.equals(booking.start),
  )
  return slotsForStaff(place, others, now).find(
    ({ adviser, start, end, sprechstunde }) =>
      adviser === to &&
      start.equals(booking.start) &&
      end.equals(booking.end) &&
      sprechstunde.weekly.location === booking.location,
  )
}

/** The bookings that stand with an adviser and start from one instant to another. */
export async function bookingsWith(
  adviser: string,
  from: Temporal.Instant,
  to: Temporal.Instant,
): Promise<Readable<Booking, BareBooking>> {
  const rows = await statement<Row>(
    `select ${columns} from booking
     where state = 'booked' and adviser = :adviser and starts_at >= :from::timestamptz and starts_at < :to::timestamptz
     order by starts_at`,
    { adviser, from, to },
  )
  return bookingsIn(rows)
}

/** The slots that can be taken now at a place. Who gets one, the database decides. `less`: bookings that are about to go. */
export async function freeAt(
  place: Planned,
  now: Temporal.Instant,
  less: readonly BareBooking[] = [],
): Promise<readonly Slot[]> {
  const offered = offeredSlots(place, now)
  const [first, last] = [offered[0], offered.at(-1)]
  if (!first || !last) return []
  const taken = await takenBetween(first.sprechstunde.start, last.end, now)
  const isGoing = ({ adviser, start }: TakenTime) =>
    less.some((booking) => booking.adviser === adviser && booking.start.equals(start))
  return freeSlots(
    offered,
    taken.filter((time) => !isGoing(time)),
  )
}

/** The same; `undefined` while the database cannot be read: the other ways to us are not down. */
export async function freeIfKnown(
  place: Planned,
  now: Temporal.Instant,
): Promise<readonly Slot[] | undefined> {
  try {
    return await freeAt(place, now)
  } catch (error) {
    log('fault', { error: errorName(error) })
    return undefined
  }
}
