import type { Temporal } from 'temporal-polyfill'

import type { BareBooking, Booking } from '../../src/domain/booking/booking.ts'
import { statement } from '../platform/database.ts'
import type { Readable } from '../platform/kept.ts'
import { bookingsIn, columns, type Row } from './row.ts'

/** All bookings that start from one instant to another, cancelled ones too, in order of time. */
export async function bookingsBetween(
  from: Temporal.Instant,
  to: Temporal.Instant,
): Promise<Readable<Booking, BareBooking>> {
  const rows = await statement<Row>(
    `select ${columns} from booking where starts_at >= :from::timestamptz and starts_at < :to::timestamptz
     order by starts_at, adviser`,
    { from, to },
  )
  return bookingsIn(rows)
}
