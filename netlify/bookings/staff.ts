import type { Temporal } from 'temporal-polyfill'
import type { StaffClosure } from '../../src/domain/plan/changes.ts'
import { statement } from '../platform/database.ts'
import { SealError } from '../platform/seal.ts'
import { columns, fromRow, type Booking, type Row } from './claim.ts'
import { type NewMail } from '../outbox/mail.ts'
import { nextVersion } from '../plan/schedule.ts'
import { addCounts, type Count } from '../figures/tally.ts'

// What staff do with bookings. Each change is made to them as they were read ("sequence"), and once.

/** The booking of this id. */
export async function bookingOf(id: string): Promise<Booking | undefined> {
  const [row] = await statement<Row>(`select ${columns} from booking where id = :id::uuid`, { id })
  return row && fromRow(row)
}

/** One whose key is gone must not hide the others. */
function readable(row: Row): readonly Booking[] {
  try {
    return [fromRow(row)]
  } catch (error) {
    if (error instanceof SealError) return []
    throw error
  }
}

/** All bookings that start from one instant to another, cancelled ones too, in order of time. */
export async function bookingsBetween(
  from: Temporal.Instant,
  to: Temporal.Instant,
): Promise<readonly Booking[]> {
  const rows = await statement<Row>(
    `select ${columns} from booking where starts_at >= :from::timestamptz and starts_at < :to::timestamptz
     order by starts_at, adviser`,
    { from, to },
  )
  return rows.flatMap(readable)
}

/** The bookings that staff called off and about which somebody must still phone. */
export async function bookingsToPhone(now: Temporal.Instant): Promise<readonly Booking[]> {
  const rows = await statement<Row>(
    `select ${columns} from booking where to_phone and state = 'cancelled' and starts_at > :now::timestamptz order by starts_at`,
    { now },
  )
  return rows.flatMap(readable)
}

/** SQL: whether a closure covers a booking. A day begins at midnight in Berlin. */
const covers = (from: string, to: string, adviser: string) => `(
  (booking.starts_at at time zone 'Europe/Berlin')::date between ${from}::date and ${to}::date
  and (${adviser}::text is null or booking.adviser = ${adviser})
)`

/** The bookings to come that a closure would call off. */
export async function bookingsIn(
  { from, to, adviser }: StaffClosure,
  now: Temporal.Instant,
): Promise<readonly Booking[]> {
  const rows = await statement<Row>(
    `select ${columns} from booking
     where state = 'booked' and starts_at > :now::timestamptz and ${covers(':from', ':to', ':adviser')}
     order by starts_at, adviser`,
    { now, from, to, adviser },
  )
  return rows.map(fromRow)
}

/** The bookings to come that lie on a closed day all the same: somebody took them while it was being closed. */
export async function straysOn(now: Temporal.Instant): Promise<readonly Booking[]> {
  const rows = await statement<Row>(
    `select ${columns} from booking
     where state = 'booked' and starts_at > :now::timestamptz
       and exists (select from closure where ${covers('closure.from_date', 'closure.to_date', 'closure.adviser')})`,
    { now },
  )
  return rows.flatMap(readable)
}

/** A booking to be called off, with the mails that say so; `toPhone`: no mail can, so somebody has to phone. */
export type CallOff = {
  readonly booking: Booking
  readonly toPhone: boolean
  readonly mails: readonly NewMail[]
}

// The slot is free at once, and so is its place in the online share: there is nothing to take back. Values: `:offs`, `:now`.
const callOffSteps = (after: string): string => `
  offs as materialized (
    select one.* from ${after}, jsonb_to_recordset(:offs::jsonb) as one (id uuid, sequence integer, to_phone boolean)
  ), before as (
    select booking.id, booking.sprechstunde, booking.holds_share, offs.to_phone
    from booking, offs
    where booking.id = offs.id and booking.sequence = offs.sequence and booking.state = 'booked'
      and booking.starts_at > :now::timestamptz
    order by booking.id for update of booking
  ), gone as (
    update booking
    set state = 'cancelled', cancelled_at = :now::timestamptz, cancelled_by = 'staff', sequence = sequence + 1,
        changed_at = :now::timestamptz,
        remind_at = null, holds_share = false, to_phone = before.to_phone
    from before where booking.id = before.id
    returning booking.id
  ), freed as (
    update online_share as share set taken = share.taken - held.number
    from (select sprechstunde, count(*)::integer as number from before where holds_share group by 1) as held
    where share.sprechstunde = held.sprechstunde
  ), dropped as (
    delete from mail using gone
    where mail.booking_id = gone.id and mail.state <> 'sent' and mail.kind <> 'notice'
    returning mail.next_attempt_at, mail.attempts
  ), posted as (
    insert into mail (id, booking_id, kind, content, attempts, next_attempt_at, created_at)
    select letter.id, gone.id, letter.kind, letter.content, 0,
           greatest(:now::timestamptz, (select max(next_attempt_at) from dropped where attempts > 0)), :now::timestamptz
    from jsonb_to_recordset(:offs::jsonb) as one (id uuid, mails jsonb)
    join gone on gone.id = one.id,
         jsonb_to_recordset(one.mails) as letter (id uuid, kind text, content text)
    on conflict do nothing
  )`

const asRows = (offs: readonly CallOff[]) =>
  offs.map(({ booking, toPhone, mails }) => ({
    id: booking.id,
    sequence: booking.sequence,
    to_phone: toPhone,
    mails,
  }))

const callOffNow = `with begun as (select 1), ${callOffSteps('begun')} select id from gone`

/** Staff call bookings off. Answers the ids of those that this did; others were changed meanwhile. */
export async function callOff(
  offs: readonly CallOff[],
  now: Temporal.Instant,
): Promise<readonly string[]> {
  const rows = await statement<{ readonly id: string }>(callOffNow, { offs: asRows(offs), now })
  return rows.map(({ id }) => id)
}

const closeNow = `
  with plan as (${nextVersion}
  ), closed as (
    insert into closure (id, from_date, to_date, adviser, created_at)
    select :id::uuid, :from::date, :to::date, :adviser, :now::timestamptz from plan
    on conflict do nothing
    returning id
  ), ${callOffSteps('closed')}
  select closed.id, (select array_agg(gone.id::text) from gone) as gone from closed`

/**
 * Closes days and calls off what lies on them, in one statement. From then on nobody can book there; a booking that came
 * in at the very same moment is found by `straysOn`. `undefined`: this closure was made before.
 */
export async function closeDays(
  { id, from, to, adviser }: StaffClosure & { readonly id: string },
  offs: readonly CallOff[],
  now: Temporal.Instant,
): Promise<readonly string[] | undefined> {
  const [row] = await statement<{ readonly gone: readonly string[] | null }>(closeNow, {
    id,
    from,
    to,
    adviser,
    offs: asRows(offs),
    now,
  })
  return row && (row.gone ?? [])
}

/** Opens days again. What was called off stays so: those people were told. */
export async function openDays(id: string): Promise<'opened' | 'other'> {
  const rows = await statement(
    `with gone as (delete from closure where id = :id::uuid returning id),
          plan as (update schedule set version = version + 1 from gone)
     select id from gone`,
    { id },
  )
  return rows.length > 0 ? 'opened' : 'other'
}

/** Somebody phoned about a booking that was called off. */
export async function phonedAbout(id: string): Promise<'changed' | 'other'> {
  const rows = await statement(
    'update booking set to_phone = false where id = :id::uuid and to_phone returning id',
    { id },
  )
  return rows.length > 0 ? 'changed' : 'other'
}

const finish = `
  with finished as (
    delete from booking where id = :id::uuid and state = 'booked' and starts_at <= :now::timestamptz
    returning id, created_at
  ), counted as (${addCounts('finished', '(select created_at from finished)')}
  )
  select id from finished`

/** A booking whose time has begun is over: the person's data goes now, and it is counted. */
export async function finishBooking(
  id: string,
  now: Temporal.Instant,
): Promise<'changed' | 'other'> {
  const counts: readonly Count[] = [{ kind: 'booking', outcome: 'kept' }]
  const rows = await statement(finish, { id, now, counts })
  return rows.length > 0 ? 'changed' : 'other'
}
