import { hasSlot } from '../plan/taken.ts'

// Conditions of SQL on a booking, by the name that the statement gives its row.

/**
 * Whether a booking has, or still holds, a part of the time from `:start` to `:end` of `:adviser`, or of whom that one stands
 * in for then (`:standsFor`). None lasts a day: with that
 * bound Postgres looks at one day of the index, and not at every booking before.
 */
export const occupies = (booking: string): string => `(
    ${booking}.adviser in (:adviser, :standsFor) and ${booking}.starts_at < :end::timestamptz
    and ${booking}.starts_at > :start::timestamptz - interval '24 hours'
    and ${booking}.ends_at > :start::timestamptz and ${hasSlot(booking)}
  )`

/**
 * How many bookings to come after `:now` with `:adviser` are of the person of these fingerprints, by the phone number or the
 * mail address. Those with the colleague are not counted: that somebody goes there too is nobody else's to know.
 */
export const openOf = (phoneFingerprint: string, emailFingerprint: string): string => `(
    select count(*)::integer from booking as own
    where own.state = 'booked' and own.adviser = :adviser and own.starts_at > :now::timestamptz
      and (own.phone_fingerprint = ${phoneFingerprint} or own.email_fingerprint = ${emailFingerprint})
  )`
