import type { Temporal } from 'temporal-polyfill'

import type { Booking } from '../../src/domain/booking/booking.ts'
import { reachNow } from '../../src/domain/booking/reach.ts'
import type { Planned } from '../../src/domain/plan/changes.ts'
import { nearest, type Slot } from '../../src/domain/sprechstunde/slots.ts'
import type { StaffCancellation } from './cancel-by-staff.ts'
import { cancelledByStaffMailsOf, toldNext } from './mails.ts'
import { freeAt } from './read.ts'

/** So many other times a resident is offered whose own was called off. */
const howMany = 3

/** Bookings made ready to be called off by somebody of staff, by name: their mails, and whether somebody has to phone. */
export async function makeStaffCancellations(
  bookings: readonly Booking[],
  by: string,
  place: Planned,
  now: Temporal.Instant,
): Promise<readonly StaffCancellation[]> {
  const free = bookings.length > 0 ? await freeAt(place, now) : []
  return cancellationsWith(free, bookings, by, now)
}

/** The same where the times are known that are free then. */
export const cancellationsWith = (
  free: readonly Slot[],
  bookings: readonly Booking[],
  by: string,
  now: Temporal.Instant,
): readonly StaffCancellation[] =>
  bookings.map((booking) => {
    const { personal } = booking
    const toPhone = reachNow(booking) === 'phone'
    const told = toPhone ? { ...personal, email: undefined } : personal
    const others = nearest(free, booking.start, howMany).map(({ start, sprechstunde }) => ({
      start,
      location: sprechstunde.weekly.location,
    }))
    return {
      booking,
      toPhone,
      mails: cancelledByStaffMailsOf(toldNext(booking, now), told, by, others),
    }
  })
