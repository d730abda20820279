import type { Facts } from '../domain/place/schema.ts'
import { staffEntryOf } from './booking-staff.ts'
import type { BookingTold } from './booking-told.ts'
import { feed } from './calendar-entry.ts'

/** The bookings of one of staff as a calendar to subscribe to. `now` of each is when it last changed. */
export const staffFeed = (
  place: Facts,
  bookings: readonly (BookingTold & { readonly state: 'booked' | 'cancelled' })[],
): string =>
  feed(
    `Sprechstunde ${place.name}`,
    bookings.map((told) => ({
      ...staffEntryOf(told),
      state: told.state === 'booked' ? 'confirmed' : 'cancelled',
    })),
  )
