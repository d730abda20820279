import type { Temporal } from 'temporal-polyfill'
import { heldSince } from '../../src/booking/change.ts'
import type { Slot } from '../../src/sprechstunde/slots.ts'
import { brokeConstraint, statement } from '../platform/database.ts'
import { occupies, type Booking } from './booking.ts'
import { postMailsAfter, type NewMail } from './mail.ts'

// Each change is made to the booking as it was read: its "sequence" must still be the same. So a second press, or a press
// on another screen, changes nothing, and its mails are never made.

// What has not been told yet need not be told any more; the mails of the same statement are not seen by it.
const dropWaiting = (from: string): string => `
    delete from mail using ${from}
    where mail.booking_id = ${from}.id and mail.state = 'waiting' and mail.kind <> 'notice'
    returning mail.attempts, mail.next_attempt_at`

const cancel = `
  with gone as (
    update booking
    set state = 'cancelled', cancelled_at = $3::timestamptz, sequence = sequence + 1, remind_at = null
    where id = $1::uuid and sequence = $2::integer and state = 'booked' and starts_at > $3::timestamptz
    returning id
  ), dropped as (${dropWaiting('gone')}
  ), posted as (${postMailsAfter({ from: 'gone', booking: 'gone.id', mails: '$4', at: '$3', after: 'dropped' })}
  )
  select id from gone`

/** Cancels a booking. Its slot and its share are held for the minutes in which that can be taken back. */
export async function cancelBooking(
  { id, sequence }: Booking,
  now: Temporal.Instant,
  mails: readonly NewMail[],
): Promise<'changed' | 'other'> {
  const rows = await statement(cancel, [id, sequence, now.toString(), JSON.stringify(mails)])
  return rows.length > 0 ? 'changed' : 'other'
}

const restore = `
  with back as (
    update booking
    set state = 'booked', cancelled_at = null, sequence = sequence + 1, remind_at = $5::timestamptz
    where id = $1::uuid and sequence = $2::integer and state = 'cancelled' and holds_share
      and cancelled_at > $6::timestamptz and starts_at > $3::timestamptz
    returning id
  ), dropped as (${dropWaiting('back')}
  ), posted as (${postMailsAfter({ from: 'back', booking: 'back.id', mails: '$4', at: '$3', after: 'dropped' })}
  )
  select id from back`

/** Takes a cancellation back while the slot is held. `other`: too late, or somebody did it already. */
export async function restoreBooking(
  { id, sequence }: Booking,
  now: Temporal.Instant,
  remindAt: Temporal.Instant | undefined,
  mails: readonly NewMail[],
): Promise<'changed' | 'other'> {
  try {
    const rows = await statement(restore, [
      id,
      sequence,
      now.toString(),
      JSON.stringify(mails),
      remindAt?.toString() ?? null,
      heldSince(now).toString(),
    ])
    return rows.length > 0 ? 'changed' : 'other'
  } catch (error) {
    if (brokeConstraint(error, 'one_booking_per_slot')) return 'other'
    throw error
  }
}

// One row is moved, so there are never two bookings and never none. The shares of both Sprechstunden change with it, in
// order of their names, so that no two moves wait for each other.
const move = `
  with moved as (
    update booking
    set adviser = $5, starts_at = $6::timestamptz, ends_at = $7::timestamptz, sprechstunde = $8,
        sequence = sequence + 1, remind_at = $9::timestamptz
    where id = $1::uuid and sequence = $2::integer and state = 'booked' and starts_at > $3::timestamptz
      and not exists (
        select from booking as other
        where other.id <> $1::uuid and ${occupies('other', '$5', '$6', '$7', '$10')}
      )
    returning id
  ), shared as (
    insert into online_share as share (sprechstunde, taken, share)
    select change.sprechstunde, change.taken, $12::integer
    from moved, (values ($8, 1), ($11, 0)) as change (sprechstunde, taken)
    where $8 <> $11
    order by change.sprechstunde
    on conflict (sprechstunde) do update
    set taken = share.taken + case when share.sprechstunde = $8 then 1 else -1 end,
        share = case when share.sprechstunde = $8 then excluded.share else share.share end
  ), dropped as (${dropWaiting('moved')}
  ), posted as (${postMailsAfter({ from: 'moved', booking: 'moved.id', mails: '$4', at: '$3', after: 'dropped' })}
  )
  select id from moved`

/**
 * Moves a booking to another slot, in one statement. `slot-taken`: somebody has that slot or holds it; `share-used-up`:
 * its Sprechstunde takes no more online. The booking stays where it was then.
 */
export async function moveBooking(
  booking: Booking,
  slot: Slot,
  now: Temporal.Instant,
  remindAt: Temporal.Instant | undefined,
  mails: readonly NewMail[],
): Promise<'changed' | 'slot-taken' | 'share-used-up'> {
  try {
    const rows = await statement(move, [
      booking.id,
      booking.sequence,
      now.toString(),
      JSON.stringify(mails),
      slot.adviser,
      slot.start.toString(),
      slot.end.toString(),
      slot.sprechstunde.id,
      remindAt?.toString() ?? null,
      heldSince(now).toString(),
      booking.sprechstunde,
      slot.sprechstunde.weekly.onlineSlots,
    ])
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
    where state = 'cancelled' and holds_share and cancelled_at <= $1::timestamptz
    returning sprechstunde
  ), counted as (
    select sprechstunde, count(*)::integer as number from released group by sprechstunde order by sprechstunde
  )
  update online_share as share set taken = share.taken - counted.number
  from counted where share.sprechstunde = counted.sprechstunde
  returning share.sprechstunde`

/** Gives back the online share of cancelled bookings whose slot is held no longer. */
export async function releaseShares(now: Temporal.Instant): Promise<void> {
  await statement(release, [heldSince(now).toString()])
}
