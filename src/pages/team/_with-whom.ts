import type { Booking } from '../../domain/booking/booking.ts'
import type { Planned } from '../../domain/plan/changes.ts'
import { adviserOrComing } from '../../domain/plan/people.ts'
import { holderOf } from '../../domain/sprechstunde/slots.ts'
import { adviserWords, standingInFor } from '../../words/de/staff.ts'

/** With whom a booking is: its adviser, or whoever stands in, and for whom. */
export function withWhom(place: Planned, booking: Booking): string {
  const named = (id: string) => adviserWords(adviserOrComing(place, id))
  const holder = holderOf(place, booking) ?? booking.adviser
  return holder === booking.adviser
    ? named(holder)
    : standingInFor(named(holder), [named(booking.adviser)])
}
