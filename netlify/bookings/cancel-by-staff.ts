import type { Temporal } from 'temporal-polyfill'

import type { Booking } from '../../src/domain/booking/booking.ts'
import type { KnownClosure } from '../../src/domain/plan/changes.ts'
import type { NewMail } from '../outbox/mail.ts'
import { replaceMails } from '../outbox/post.ts'
import { nextVersion } from '../plan/version.ts'
import { statement } from '../platform/database.ts'

/** A booking to be called off, with the mails that say so; `toPhone`: no mail can, so somebody has to phone. */
export type StaffCancellation = {
  readonly booking: Booking
  readonly toPhone: boolean
  readonly mails: readonly NewMail[]
}

/** The step that gives places of the online share back, of the bookings of "before". */
const freeShares = `
  freed as (
    update online_share as share set taken = share.taken - held.number
    from (select sprechstunde, count(*)::integer as number from before where holds_share group by 1) as held
    where share.sprechstunde = held.sprechstunde
  )`

// Each change is made to bookings as they were read ("sequence"), and once. The slot is free at once, and so is its place
// in the online share: there is nothing to take back. Values: `:cancellations`, `:now`.
export const staffCancellationSteps = (after: string, freed = freeShares): string => `
  cancellations as materialized (
    select one.* from ${after}, jsonb_to_recordset(:cancellations::jsonb) as one (id uuid, sequence integer, to_phone boolean)
  ), before as (
    select booking.id, booking.sprechstunde, booking.holds_share, cancellations.to_phone
    from booking, cancellations
    where booking.id = cancellations.id and booking.sequence = cancellations.sequence and booking.state = 'booked'
      and booking.starts_at > :now::timestamptz
    order by booking.id for update of booking
  ), gone as (
    update booking
    set state = 'cancelled', cancelled_at = :now::timestamptz, cancelled_by = 'staff', sequence = sequence + 1,
        changed_at = :now::timestamptz, remind_at = null, holds_share = false, to_phone = before.to_phone
    from before where booking.id = before.id
    returning booking.id
  ), ${freed}, ${replaceMails({
    changed: 'gone',
    from: 'jsonb_to_recordset(:cancellations::jsonb) as one (id uuid, mails jsonb) join gone on gone.id = one.id',
    booking: 'gone.id',
    mails: 'one.mails',
  })}`

/** The values of its `:cancellations`. */
export const cancellationRows = (cancellations: readonly StaffCancellation[]) =>
  cancellations.map(({ booking: { id, sequence }, toPhone, mails }) => ({
    id,
    sequence,
    to_phone: toPhone,
    mails,
  }))

const cancelByStaffNow = `with begun as (select 1), ${staffCancellationSteps('begun')} select id from gone`

/** Staff cancel bookings. Answers the ids of those that this did; others were changed meanwhile. */
export async function cancelByStaff(
  cancellations: readonly StaffCancellation[],
  now: Temporal.Instant,
): Promise<readonly string[]> {
  const values = { cancellations: cancellationRows(cancellations), now }
  const rows = await statement<{ readonly id: string }>(cancelByStaffNow, values)
  return rows.map(({ id }) => id)
}

const closeNow = `
  with plan as (${nextVersion}
  ), closed as (
    insert into closure (id, from_date, to_date, adviser, word, from_time, to_time, created_at)
    select :id::uuid, :from::date, :to::date, :adviser, :word, :fromTime::time, :toTime::time, :now::timestamptz from plan
    on conflict do nothing
    returning id
  ), ${staffCancellationSteps('closed')}
  select closed.id, (select array_agg(gone.id::text) from gone) as gone from closed`

/**
 * Closes days, or a part of one, and calls off what lies on them, in one statement. From then on nobody can book there; a booking that came
 * in at the very same moment is found by `findFallenOut`. `undefined`: this closure was made before.
 */
export async function closeDays(
  { id, from, to, adviser, word, fromTime, toTime }: KnownClosure,
  cancellations: readonly StaffCancellation[],
  now: Temporal.Instant,
): Promise<readonly string[] | undefined> {
  const days = { from, to, fromTime, toTime }
  const values = { id, ...days, adviser, word, cancellations: cancellationRows(cancellations), now }
  const [row] = await statement<{ readonly gone: readonly string[] | null }>(closeNow, values)
  return row && (row.gone ?? [])
}

/** Somebody phoned about a booking that was called off. */
export async function phonedAbout(id: string): Promise<'changed' | 'other'> {
  const rows = await statement(
    'update booking set to_phone = false where id = :id::uuid and to_phone returning id',
    { id },
  )
  return rows.length > 0 ? 'changed' : 'other'
}
