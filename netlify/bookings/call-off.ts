import type { Planned } from '../../src/domain/plan/changes.ts'
import type { Temporal } from 'temporal-polyfill'

import { freeSlots, nearest, offeredSlots, type Slot } from '../../src/domain/sprechstunde/slots.ts'
import { takenBetween, type Booking } from './claim.ts'
import type { CallOff } from './staff.ts'
import { calledOffMailsOf, toldNext } from './mails.ts'

/** So many other times a resident is offered whose own was called off. */
const howMany = 3

/** The slots that can be taken now at a place. */
export async function freeAt(place: Planned, now: Temporal.Instant): Promise<readonly Slot[]> {
  const offered = offeredSlots(place, now)
  const [first, last] = [offered[0], offered.at(-1)]
  if (!first || !last) return []
  return freeSlots(offered, await takenBetween(first.sprechstunde.start, last.end, now))
}

/** Bookings made ready to be called off by somebody of staff, by name: their mails, and whether somebody has to phone. */
export async function callOffs(
  bookings: readonly Booking[],
  by: string,
  place: Planned,
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
