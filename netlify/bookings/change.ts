import type { Temporal } from 'temporal-polyfill'
import { heldSince } from '../../src/domain/booking/change.ts'
import type { Slot } from '../../src/domain/sprechstunde/slots.ts'
import { brokeConstraint, statement } from '../platform/database.ts'
import { occupies, type Booking } from './claim.ts'
import { onVersion } from '../plan/schedule.ts'
import { postMailsAfter, type NewMail } from '../outbox/mail.ts'

// Each change is made to the booking as it was read: its "sequence" must still be the same. So a second press, or a press
// on another screen, changes nothing, and its mails are never made.

// What has not been told yet need not be told any more; the mails of the same statement are not seen by it.
const dropWaiting = (from: string): string => `
    delete from mail using ${from}
    where mail.booking_id = ${from}.id and mail.state <> 'sent' and mail.kind <> 'notice'
    returning mail.attempts, mail.next_attempt_at`

const cancel = `
  with gone as (
    update booking
    set state = 'cancelled', cancelled_at = :now::timestamptz, cancelled_by = 'resident', sequence = sequence + 1,
        changed_at = :now::timestamptz,
        remind_at = null
    where id = :id::uuid and sequence = :sequence::integer and state = 'booked' and starts_at > :now::timestamptz
    returning id
  ), dropped as (${dropWaiting('gone')}
  ), posted as (${postMailsAfter({ from: 'gone', booking: 'gone.id', after: 'dropped' })}
  )
  select id from gone`

/** Cancels a booking. Its slot and its share are held for the minutes in which that can be taken back. */
export async function cancelBooking(
  { id, sequence }: Booking,
  now: Temporal.Instant,
  mails: readonly NewMail[],
): Promise<'changed' | 'other'> {
  const rows = await statement(cancel, { id, sequence, now, mails })
  return rows.length > 0 ? 'changed' : 'other'
}

const restore = `
  with back as (
    update booking
    set state = 'booked', cancelled_at = null, cancelled_by = null, sequence = sequence + 1,
        changed_at = :now::timestamptz,
        remind_at = :remindAt::timestamptz,
        phone_seat = (select max(phone_seat) + 1 from booking as own where own.phone_fingerprint = booking.phone_fingerprint),
        email_seat = (select max(email_seat) + 1 from booking as own where own.email_fingerprint = booking.email_fingerprint)
    from ${onVersion}
    where id = :id::uuid and sequence = :sequence::integer and state = 'cancelled' and cancelled_by = 'resident'
      and (holds_share or not online)
      and (
        select count(*) from booking as own
        where own.id <> :id::uuid and own.state = 'booked' and own.starts_at > :now::timestamptz
          and (own.phone_fingerprint = booking.phone_fingerprint or own.email_fingerprint = booking.email_fingerprint)
      ) < :mostOpen::integer
      and cancelled_at > :heldSince::timestamptz and starts_at > :now::timestamptz
    returning id
  ), dropped as (${dropWaiting('back')}
  ), posted as (${postMailsAfter({ from: 'back', booking: 'back.id', after: 'dropped' })}
  )
  select id from back`

/**
 * Takes a cancellation back while the slot is held. `other`: too late, somebody did it already, the person has enough
 * open meanwhile, or the schedule is no longer the one on which it was decided.
 */
export async function restoreBooking(
  { id, sequence }: Booking,
  now: Temporal.Instant,
  remindAt: Temporal.Instant | undefined,
  mails: readonly NewMail[],
  limits: { readonly scheduleVersion: number; readonly mostOpen: number },
): Promise<'changed' | 'other'> {
  try {
    const values = { id, sequence, now, heldSince: heldSince(now), remindAt, mails, ...limits }
    const rows = await statement(restore, values)
    return rows.length > 0 ? 'changed' : 'other'
  } catch (error) {
    if (isSomebodyElses(error)) return 'other'
    throw error
  }
}

/** The slot, or the seat that a person's booking has, went to another statement at the same moment. */
const isSomebodyElses = (error: unknown): boolean =>
  ['one_booking_per_slot', 'booking_phone', 'booking_email'].some((name) =>
    brokeConstraint(error, name),
  )

// One row is moved, so there are never two bookings and never none. The shares of both Sprechstunden change with it, in
// order of their names, so that no two moves wait for each other. One that staff cancelled comes back to life so.
const move = `
  with moved as (
    update booking
    set adviser = :adviser, starts_at = :start::timestamptz, ends_at = :end::timestamptz, sprechstunde = :sprechstunde,
        sequence = sequence + 1, changed_at = :now::timestamptz, remind_at = :remindAt::timestamptz, state = 'booked', cancelled_at = null,
        cancelled_by = null, to_phone = false, online = :onlineSlots::integer is not null,
        holds_share = :onlineSlots::integer is not null
    from ${onVersion}
    where id = :id::uuid and sequence = :sequence::integer and starts_at > :now::timestamptz
      and (state = 'booked' or cancelled_by = 'staff')
      and not exists (
        select from booking as other
        where other.id <> :id::uuid and ${occupies('other')}
      )
    returning id
  ), shared as (
    insert into online_share as share (sprechstunde, taken, share)
    select change.sprechstunde, greatest(change.by, 0), coalesce(:onlineSlots::integer, 0)
    from moved, (
      select sprechstunde, sum(by)::integer as by
      from (values (:sprechstunde, case when :onlineSlots::integer is null then 0 else 1 end),
                   (:sprechstundeBefore, case when :heldShare::boolean then -1 else 0 end)) as one (sprechstunde, by)
      group by sprechstunde
    ) as change
    where change.by <> 0
    order by change.sprechstunde
    on conflict (sprechstunde) do update
    set taken = share.taken + case when share.sprechstunde = :sprechstunde and :onlineSlots::integer is not null then 1 else -1 end,
        share = case when share.sprechstunde = :sprechstunde then coalesce(:onlineSlots::integer, share.share) else share.share end
  ), dropped as (${dropWaiting('moved')}
  ), posted as (${postMailsAfter({ from: 'moved', booking: 'moved.id', after: 'dropped' })}
  )
  select id from moved`

/** To which slot a booking is moved: by its resident, within the online share; by staff, whose moves need none. */
export type Move = {
  readonly slot: Slot
  readonly by: 'resident' | 'staff'
  readonly scheduleVersion: number
}

/**
 * Moves a booking to another slot, in one statement. `slot-taken`: somebody has that slot or holds it, or the schedule has
 * changed; `share-used-up`: its Sprechstunde takes no more online. The booking stays where it was then.
 */
export async function moveBooking(
  booking: Booking,
  { slot, by, scheduleVersion }: Move,
  now: Temporal.Instant,
  remindAt: Temporal.Instant | undefined,
  mails: readonly NewMail[],
): Promise<'changed' | 'slot-taken' | 'share-used-up'> {
  try {
    const rows = await statement(move, {
      id: booking.id,
      sequence: booking.sequence,
      sprechstundeBefore: booking.sprechstunde,
      heldShare: booking.holdsShare,
      adviser: slot.adviser,
      start: slot.start,
      end: slot.end,
      sprechstunde: slot.sprechstunde.id,
      onlineSlots: by === 'staff' ? undefined : slot.sprechstunde.weekly.onlineSlots,
      scheduleVersion,
      now,
      heldSince: heldSince(now),
      remindAt,
      mails,
    })
    return rows.length > 0 ? 'changed' : 'slot-taken'
  } catch (error) {
    if (brokeConstraint(error, 'one_booking_per_slot')) return 'slot-taken'
    if (brokeConstraint(error, 'online_share_holds')) return 'share-used-up'
    throw error
  }
}

const release = `
  with released as (
    update booking set holds_share = false
    where state = 'cancelled' and holds_share and cancelled_at <= :heldSince::timestamptz
    returning sprechstunde
  ), counted as (
    select sprechstunde, count(*)::integer as number from released group by sprechstunde order by sprechstunde
  )
  update online_share as share set taken = share.taken - counted.number
  from counted where share.sprechstunde = counted.sprechstunde
  returning share.sprechstunde`

/** Gives back the online share of cancelled bookings whose slot is held no longer. */
export async function releaseShares(now: Temporal.Instant): Promise<void> {
  await statement(release, { heldSince: heldSince(now) })
}
