import type { Temporal } from 'temporal-polyfill'
import type { Booking } from '../../src/domain/booking/booking.ts'
import type { NewMail } from '../outbox/mail.ts'
import { postMails } from '../outbox/post.ts'
import { statement } from '../platform/database.ts'
import { bookingsIn, columns, type Row } from './row.ts'

/**
 * The bookings to remind of now, as they are now: cancelled ones and past ones are not among them. One that cannot be read
 * does not keep the others from being reminded of; nor does one whose reminder is held back, because nobody is there.
 */
export async function bookingsToRemindOf(
  now: Temporal.Instant,
  limit: number,
): Promise<readonly Booking[]> {
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
  return bookingsIn(rows).readable
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
