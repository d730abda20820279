import {
  type BareBooking,
  type Booking,
  type BookingPersonal,
  keptBooking,
} from '../../src/domain/booking/booking.ts'
import { instantIn, instantOf } from '../platform/database.ts'
import { openKept, type Readable, readEach, sealKept } from '../platform/kept.ts'

/** A row of "booking" with these `columns`. */
export type Row = {
  readonly id: string
  readonly state: Booking['state']
  readonly adviser: string
  readonly starts_at: Date
  readonly ends_at: Date
  readonly sprechstunde: string
  readonly location: string | null
  readonly sequence: number
  readonly cancelled_at: Date | null
  readonly cancelled_by: 'resident' | 'staff' | null
  readonly holds_share: boolean
  readonly created_at: Date
  readonly changed_at: Date
  readonly to_phone: boolean
  readonly mail_failed: boolean
  readonly handed_at: Date | null
  readonly personal: string
}

export const columns = `id, state, adviser, starts_at, ends_at, sprechstunde, location, sequence, cancelled_at, cancelled_by, holds_share, created_at,
   changed_at, to_phone, mail_failed, handed_at, personal`

/** What a booking is sealed for. */
const purpose = (id: string): string => `booking:${id}`

/** What a resident said, as it goes into "personal". */
export const sealBooking = (id: string, personal: BookingPersonal): string =>
  sealKept(keptBooking, purpose(id), personal)

/** As much of a booking as stands in the clear. */
export const bareBooking = (row: Row): BareBooking => ({
  id: row.id,
  state: row.state,
  adviser: row.adviser,
  start: instantOf(row.starts_at),
  end: instantOf(row.ends_at),
  sprechstunde: row.sprechstunde,
  location: row.location ?? undefined,
  sequence: row.sequence,
  cancelledAt: instantIn(row.cancelled_at),
  cancelledBy: row.cancelled_by ?? undefined,
  holdsShare: row.holds_share,
  createdAt: instantOf(row.created_at),
  changedAt: instantOf(row.changed_at),
  toPhone: row.to_phone,
  mailFailed: row.mail_failed,
  handedAt: instantIn(row.handed_at),
})

/** The booking of a row, opened. Refuses with `SealError`. */
export const bookingIn = (row: Row): Booking => ({
  ...bareBooking(row),
  personal: openKept(keptBooking, purpose(row.id), row.personal),
})

/** The bookings of rows, opened, and those that cannot be. */
export const bookingsIn = (rows: readonly Row[]): Readable<Booking, BareBooking> =>
  readEach(rows, bookingIn, bareBooking)
