import type { Temporal } from 'temporal-polyfill'

import type { BareBooking, Booking } from '../../src/domain/booking/booking.ts'
import type { NewMail } from '../outbox/mail.ts'
import { postMails } from '../outbox/post.ts'
import { onVersion } from '../plan/version.ts'
import { statement } from '../platform/database.ts'

type Case = Pick<BareBooking, 'id' | 'sequence'>
const keyOf = ({ id, sequence }: Case) => ({ id, sequence })

const newCases = `
  select one.id from jsonb_to_recordset(:cases::jsonb) as one (id uuid, sequence integer)
  where not exists (
    select from fallen_out as known where known.booking_id = one.id and known.sequence = one.sequence
  )`

/** The ids of the cases of which staff were not told yet. */
export async function untold(cases: readonly BareBooking[]): Promise<ReadonlySet<string>> {
  const rows = await statement<{ readonly id: string }>(newCases, { cases: cases.map(keyOf) })
  return new Set(rows.map(({ id }) => id))
}

// On the plan on which they were found, else the next minute finds them. A mail names all that are new, so it goes once.
const keep = `
  with over as (
    delete from fallen_out using ${onVersion}
    where booking_id not in (select id from jsonb_to_recordset(:cases::jsonb) as one (id uuid))
  ), found as (
    insert into fallen_out as known (booking_id, sequence, found_at)
    select booking.id, booking.sequence, :now::timestamptz
    from jsonb_to_recordset(:cases::jsonb) as one (id uuid, sequence integer)
    join booking on booking.id = one.id and booking.sequence = one.sequence and booking.state = 'booked'
    cross join ${onVersion}
    order by booking.id
    on conflict (booking_id) do update
    set sequence = excluded.sequence, found_at = excluded.found_at, reminder_held = false
    where known.sequence <> excluded.sequence
    returning 1
  ), once as (
    select 1 from found limit 1
  ), posted as (${postMails({ from: 'once' })}
  )
  select count(*)::integer as number from found`

/** What was found on the plan of this version: all cases there are, and the mails that tell of those that are new. */
export type Found = {
  readonly cases: readonly BareBooking[]
  readonly scheduleVersion: number
  readonly mails: readonly NewMail[]
}

/** Keeps which bookings have fallen out, with the mails to staff. Those that stand again are forgotten. Answers how many are new. */
export async function keepFallenOut(
  { cases, scheduleVersion, mails }: Found,
  now: Temporal.Instant,
): Promise<number> {
  const values = { cases: cases.map(keyOf), scheduleVersion, mails, now }
  const [row] = await statement<{ readonly number: number }>(keep, values)
  return row?.number ?? 0
}

const hold = `
  with held as (
    insert into fallen_out as known (booking_id, sequence, found_at, reminder_held)
    select id, sequence, :now::timestamptz, true from booking
    where id = :id::uuid and sequence = :sequence::integer and state = 'booked' and remind_at is not null
    on conflict (booking_id) do update
    set sequence = excluded.sequence, reminder_held = true
    where known.sequence <> excluded.sequence or not known.reminder_held
    returning booking_id
  ), posted as (${postMails({ from: 'held', booking: 'held.booking_id' })}
  )
  select booking_id from held`

/**
 * A reminder was due for a time at which nobody is: these mails ask staff instead, once. Should the time stand again before it
 * begins, the resident is reminded after all.
 */
export async function holdReminder(
  { id, sequence }: Booking,
  mails: readonly NewMail[],
  now: Temporal.Instant,
): Promise<'held' | 'other'> {
  const rows = await statement(hold, { id, sequence, now, mails })
  return rows.length > 0 ? 'held' : 'other'
}
