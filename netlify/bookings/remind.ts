import type { Temporal } from 'temporal-polyfill'
import { statement } from '../platform/database.ts'
import { SealError } from '../platform/seal.ts'
import { columns, fromRow, type Booking, type Row } from './claim.ts'
import { postMails, type NewMail } from '../outbox/mail.ts'

/** The bookings to remind of now, as they are now: cancelled ones and past ones are not among them. */
export async function bookingsToRemindOf(
  now: Temporal.Instant,
  limit: number,
): Promise<readonly Booking[]> {
  const rows = await statement<Row>(
    `select ${columns} from booking
     where remind_at <= :now::timestamptz and state = 'booked' and starts_at > :now::timestamptz
     order by remind_at limit :limit::integer`,
    { now, limit },
  )
  return rows.flatMap(readable)
}

/** One booking whose key is gone must not keep the others from being reminded of. */
function readable(row: Row): readonly Booking[] {
  try {
    return [fromRow(row)]
  } catch (error) {
    if (error instanceof SealError) return []
    throw error
  }
}

const remind = `
  with due as (
    update booking set remind_at = null
    where id = :id::uuid and sequence = :sequence::integer and state = 'booked' and remind_at is not null
    returning id
  ), posted as (${postMails({ from: 'due', booking: 'due.id' })}
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
