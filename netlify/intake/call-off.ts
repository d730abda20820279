import type { Temporal } from 'temporal-polyfill'
import type { Place } from '../../src/place/schema.ts'
import { freeSlots, nearest, offeredSlots, type Slot } from '../../src/sprechstunde/slots.ts'
import { takenBetween, type Booking } from '../database/booking.ts'
import type { CallOff } from '../database/booking-staff.ts'
import { calledOffMailsOf, toldNext } from './booking.ts'

/** So many other times a resident is offered whose own was called off. */
const howMany = 3

/** The slots that can be taken now at a place. */
export async function freeAt(place: Place, now: Temporal.Instant): Promise<readonly Slot[]> {
  const offered = offeredSlots(place, now)
  const [first, last] = [offered[0], offered.at(-1)]
  if (!first || !last) return []
  return freeSlots(offered, await takenBetween(first.sprechstunde.start, last.end, now))
}

/** Bookings made ready to be called off by somebody of staff, by name: their mails, and whether somebody has to phone. */
export async function callOffs(
  bookings: readonly Booking[],
  by: string,
  place: Place,
  now: Temporal.Instant,
): Promise<readonly CallOff[]> {
  const free = bookings.length > 0 ? await freeAt(place, now) : []
  return bookings.map((booking) => {
    const others = nearest(free, booking.start, howMany).map(({ start }) => start)
    return {
      booking,
      toPhone: !booking.personal.email && booking.personal.phone !== undefined,
      mails: calledOffMailsOf(toldNext(booking, now), booking.personal, by, others),
    }
  })
}
