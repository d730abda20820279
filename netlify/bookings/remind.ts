import type { Temporal } from 'temporal-polyfill'

import type { BareBooking, Booking } from '../../src/domain/booking/booking.ts'
import type { NewMail } from '../outbox/mail.ts'
import { postMails } from '../outbox/post.ts'
import { statement } from '../platform/database.ts'
import type { Readable } from '../platform/kept.ts'
import { bookingsIn, columns, type Row } from './row.ts'

/**
 * The bookings to remind of now, as they are now: cancelled ones and past ones are not among them, nor is one whose reminder is
 * held back, because nobody is there.
 */
export async function bookingsToRemindOf(
  now: Temporal.Instant,
  limit: number,
): Promise<Readable<Booking, BareBooking>> {
  const rows = await statement<Row>(
    `select ${columns} from booking
     where remind_at <= :now::timestamptz and state = 'booked' and starts_at > :now::timestamptz
       and not exists (
         select from fallen_out as known
         where known.booking_id = booking.id and known.sequence = booking.sequence and known.reminder_held
       )
     order by remind_at limit :limit::integer`,
    { now, limit },
  )
  return bookingsIn(rows)
}

/** Those that cannot be read now are tried again in an hour: they must not stand before the others that are due. */
export async function remindLater(
  bookings: readonly BareBooking[],
  now: Temporal.Instant,
): Promise<void> {
  if (bookings.length === 0) return
  await statement(
    `update booking set remind_at = :later::timestamptz
     where id in (select jsonb_array_elements_text(:ids::jsonb)::uuid) and remind_at <= :now::timestamptz`,
    { ids: bookings.map(({ id }) => id), later: now.add({ hours: 1 }), now },
  )
}

const remind = `
  with due as (
    update booking set remind_at = null
    where id = :id::uuid and sequence = :sequence::integer and state = 'booked' and remind_at is not null
    returning id, sequence
  ), posted as (${postMails({ from: 'due', booking: 'due.id', version: 'due.sequence' })}
  )
  select id from due`

/** Puts the reminder into the outbox, once. `other`: it was done, or the booking was changed meanwhile. */
export async function remindOf(
  { id, sequence }: Booking,
  mails: readonly NewMail[],
  now: Temporal.Instant,
): Promise<'reminded' | 'other'> {
  const rows = await statement(remind, { id, sequence, now, mails })
  return rows.length > 0 ? 'reminded' : 'other'
}
