import { Temporal } from 'temporal-polyfill'

import type { BareBooking, Booking } from '../../src/domain/booking/booking.ts'
import { heldSince } from '../../src/domain/booking/change.ts'
import { fallsOutBy } from '../../src/domain/booking/fallen-out.ts'
import type { Planned } from '../../src/domain/plan/changes.ts'
import {
  standingFor,
  weekAfter,
  type WeekChange,
  type WeekRead,
} from '../../src/domain/plan/week.ts'
import type { KnownWeekly } from '../../src/domain/plan/weekly.ts'
import { sprechstundeAt } from '../../src/domain/sprechstunde/slots.ts'
import { decideWeek } from '../../src/domain/sprechstunde/week.ts'
import type { Fields } from '../../src/domain/submission/fields.ts'
import { dateInBerlin, instantAt, isBefore } from '../../src/domain/time/zone.ts'
import type { Checked } from '../plan/checked.ts'
import { freshPlan } from '../plan/plan.ts'
import { weekOf } from '../plan/week-plan.ts'
import type { Readable } from '../platform/kept.ts'
import { hashOf } from '../platform/seal.ts'
import { bookingsBetween } from './between.ts'

/** A booking that stays, in a Sprechstunde that begins at another time, or is in another place, from then on. */
type Renamed = {
  readonly id: string
  readonly sequence: number
  readonly sprechstunde: string
  readonly share: number
  /** Where it is from then on; where that is another place, its sequence goes one on. */
  readonly location: string | undefined
  readonly moves: boolean
}

/** A change of the hours of every week, with all that it does. */
export type LookedAtWeek = {
  readonly change: WeekChange
  /** The hours that end by it, as they were; left out where none do. */
  readonly before: KnownWeekly | undefined
  readonly place: Planned
  readonly after: Planned
  /** The bookings to come that fall out by it, in order of time. */
  readonly fallen: Readable<Booking, BareBooking>
  /** The bookings that stay, and are somewhere else by it. */
  readonly elsewhere: Readable<Booking, BareBooking>
  /** Tells whether somebody who looked saw these bookings and no others. */
  readonly seen: string
  readonly renamed: readonly Renamed[]
  readonly checked: Checked
}

/** Tells bookings as somebody saw them from any others. */
export const seenOf = (bookings: readonly BareBooking[]): string =>
  hashOf(
    bookings
      .map(({ id, sequence }) => `${id} ${sequence}`)
      .sort()
      .join('\n'),
  )

/** Nobody books so far ahead: bookings go to the horizon, half a year at most. */
export const furthest = 2 * 366 * 24

/** Under which Sprechstunde a booking counts that stands and goes on, where it is another one than before. */
function renamedIn(
  after: Planned,
  booking: BareBooking,
  instant: Temporal.Instant,
): readonly Renamed[] {
  const { id, sequence, state, sprechstunde } = booking
  const then = canStand(booking, instant) ? sprechstundeAt(after, booking) : undefined
  if (!then) return []
  const { location, onlineSlots } = then.weekly
  const moves = location !== booking.location
  // One that was cancelled counts where it did; should it stand again, it is where the plan says.
  const counts = state === 'booked' ? then.id : sprechstunde
  if (counts === sprechstunde && !moves) return []
  return [{ id, sequence, sprechstunde: counts, share: onlineSlots, location, moves }]
}

/** Whether a booking stands, or may stand again: for some minutes after it was cancelled. */
const canStand = ({ state, cancelledAt }: BareBooking, instant: Temporal.Instant): boolean =>
  state === 'booked' || (cancelledAt !== undefined && !isBefore(cancelledAt, heldSince(instant)))

/**
 * Looks at what a change of the hours of every week would do, on the plan and the bookings as they are: what falls out by it, and
 * what goes on. What had fallen out before, by another change, is no part of it. Changes nothing.
 */
export async function lookAtWeek(
  fields: Fields,
  now: Temporal.Instant,
): Promise<LookedAtWeek | Exclude<WeekRead, { readonly change: WeekChange }>> {
  const { schedule, version } = await freshPlan()
  const today = dateInBerlin(now)
  const { plan, place, placeWith } = weekOf(schedule, today)
  const read = decideWeek(place, plan, fields, today)
  if (read === 'gone' || 'problems' in read) return read
  const { change } = read
  const before = plan.weekly.find(({ id }) => id === change.ended?.id)
  const after = standingFor(placeWith(weekAfter(plan.weekly, change, 'made')), before, change.made)
  const from = instantAt(Temporal.PlainDate.from(change.firstDay), '00:00')
  const to = from.add({ hours: furthest })
  const { readable, unreadable } = await bookingsBetween(from, to)
  const falls = (booking: BareBooking) => fallsOutBy(place, after, booking, now)
  const all = [...readable, ...unreadable]
  const fallen = { readable: readable.filter(falls), unreadable: unreadable.filter(falls) }
  const renamed = all.flatMap((booking) => renamedIn(after, booking, now))
  const moves = ({ id, state, start }: BareBooking) =>
    state === 'booked' && isBefore(now, start) && renamed.some((one) => one.id === id && one.moves)
  const elsewhere = { readable: readable.filter(moves), unreadable: unreadable.filter(moves) }
  return {
    change,
    before,
    place,
    after,
    fallen,
    elsewhere,
    seen: seenOf([fallen, elsewhere].flatMap((those) => [...those.readable, ...those.unreadable])),
    renamed,
    checked: { version, from, to, booked: all.filter(({ state }) => state === 'booked') },
  }
}
