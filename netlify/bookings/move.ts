import type { Temporal } from 'temporal-polyfill'

import type { Booking } from '../../src/domain/booking/booking.ts'
import { heldSince } from '../../src/domain/booking/change.ts'
import { type Slot, standsFor } from '../../src/domain/sprechstunde/slots.ts'
import { type Attempt, countAttempts, isTooOften } from '../limits/attempt.ts'
import { countMail, mailsWithin } from '../limits/mail-cap.ts'
import type { NewMail } from '../outbox/mail.ts'
import { replaceMails } from '../outbox/post.ts'
import { onVersion } from '../plan/version.ts'
import { brokeConstraint, statement } from '../platform/database.ts'
import { occupies } from './conditions.ts'

const isOnline = ':onlineSlots::integer is not null'

// One row is moved, so there are never two bookings and never none. The shares of both Sprechstunden change with it, in
// order of their names, so that no two moves wait for each other. One that staff cancelled comes back to life so.
// A time that is handed over stays one about whose place somebody has to phone; a new one is agreed upon with the person.
const move = `
  with moved as (
    update booking
    set adviser = :adviser, starts_at = :start::timestamptz, ends_at = :end::timestamptz, sprechstunde = :sprechstunde, location = :location,
        sequence = sequence + 1, changed_at = :now::timestamptz, remind_at = :remindAt::timestamptz, state = 'booked',
        cancelled_at = null, cancelled_by = null,
        to_phone = to_phone and state = 'booked' and starts_at = :start::timestamptz,
        handed_at = case when adviser = :adviser then handed_at else :now::timestamptz end, online = ${isOnline}, holds_share = ${isOnline}
    from ${onVersion}
    where id = :id::uuid and sequence = :sequence::integer and starts_at > :now::timestamptz
      and holds_share = :heldShare::boolean and (state = 'booked' or cancelled_by = 'staff')
      and not exists (select from booking as other where other.id <> :id::uuid and ${occupies('other')})
    returning id
  ), shared as (
    insert into online_share as share (sprechstunde, taken, share)
    select change.sprechstunde, greatest(change.by, 0), coalesce(:onlineSlots::integer, 0)
    from moved, (
      select sprechstunde, sum(by)::integer as by
      from (values (:sprechstunde, case when ${isOnline} then 1 else 0 end),
                   (:sprechstundeBefore, case when :heldShare::boolean then -1 else 0 end)) as one (sprechstunde, by)
      group by sprechstunde
    ) as change
    where change.by <> 0
    order by change.sprechstunde
    on conflict (sprechstunde) do update
    set taken = share.taken + case when share.sprechstunde = :sprechstunde and ${isOnline} then 1 else -1 end,
        share = case when share.sprechstunde = :sprechstunde then coalesce(:onlineSlots::integer, share.share) else share.share end
  ), counted as (${countAttempts('moved')}
  ), counted_mail as (${countMail('moved')}
  ), ${replaceMails({ from: 'moved', booking: 'moved.id', mails: mailsWithin('counted_mail') })}
  select id from moved`

/** To which slot a booking is moved: by its resident, within the online share; by staff, whose moves need none. */
export type Move = {
  readonly slot: Slot
  readonly by: 'resident' | 'staff'
  readonly scheduleVersion: number
  readonly remindAt: Temporal.Instant | undefined
  /** What the move counts as, and over which of them its mail to the resident does not go; what staff do counts as nothing. */
  readonly attempts: readonly Attempt[]
}

/**
 * Moves a booking to another slot, in one statement. `slot-taken`: somebody has that slot or holds it, or the schedule has
 * changed; `share-used-up`: its Sprechstunde takes no more online; `too-many`: a limit is reached. The booking stays where
 * it was then, and nothing is counted.
 */
export async function moveBooking(
  booking: Booking,
  { slot, by, scheduleVersion, remindAt, attempts }: Move,
  now: Temporal.Instant,
  mails: readonly NewMail[],
): Promise<'changed' | 'slot-taken' | 'share-used-up' | 'too-many'> {
  try {
    const rows = await statement(move, {
      id: booking.id,
      sequence: booking.sequence,
      sprechstundeBefore: booking.sprechstunde,
      heldShare: booking.holdsShare,
      adviser: slot.adviser,
      standsFor: standsFor(slot),
      start: slot.start,
      end: slot.end,
      sprechstunde: slot.sprechstunde.id,
      location: slot.sprechstunde.weekly.location,
      onlineSlots: by === 'staff' ? undefined : slot.sprechstunde.weekly.onlineSlots,
      scheduleVersion,
      now,
      heldSince: heldSince(now),
      remindAt,
      attempts,
      mails,
    })
    return rows.length > 0 ? 'changed' : 'slot-taken'
  } catch (error) {
    if (brokeConstraint(error, 'one_booking_per_slot')) return 'slot-taken'
    if (brokeConstraint(error, 'online_share_holds')) return 'share-used-up'
    if (isTooOften(error)) return 'too-many'
    throw error
  }
}
