import type { Temporal } from 'temporal-polyfill'

import type { BareBooking } from '../../src/domain/booking/booking.ts'
import { heldSince } from '../../src/domain/booking/change.ts'
import type { Attempt } from '../limits/attempt.ts'
import { countMail, mailsWithin } from '../limits/mail-cap.ts'
import type { NewMail } from '../outbox/mail.ts'
import { replaceMails } from '../outbox/post.ts'
import { onVersion } from '../plan/version.ts'
import { brokeConstraint, statement } from '../platform/database.ts'

/** The mails that tell of a change, and what the one to the resident counts as: over its limit it does not go, and all else does. */
export type Telling = { readonly mails: readonly NewMail[]; readonly attempts: readonly Attempt[] }

// Each change is made to the booking as it was read: its "sequence" must still be the same. So a second press, or a press
// on another screen, changes nothing, and its mails are never made.

const cancel = `
  with gone as (
    update booking
    set state = 'cancelled', cancelled_at = :now::timestamptz, cancelled_by = 'resident', sequence = sequence + 1,
        changed_at = :now::timestamptz, remind_at = null, to_phone = false
    where id = :id::uuid and sequence = :sequence::integer and state = 'booked' and starts_at > :now::timestamptz
    returning id, sequence
  ), counted_mail as (${countMail('gone')}
  ), ${replaceMails({ from: 'gone', booking: 'gone.id', version: 'gone.sequence', replaced: 'notices', mails: mailsWithin('counted_mail') })}
  select id from gone`

/** Cancels a booking. Its slot and its share are held for the minutes in which that can be taken back. */
export async function cancelBooking(
  { id, sequence }: BareBooking,
  now: Temporal.Instant,
  telling: Telling,
): Promise<'changed' | 'other'> {
  const rows = await statement(cancel, { id, sequence, now, ...telling })
  return rows.length > 0 ? 'changed' : 'other'
}

// Staff cancelled it before, so there is nothing to hold and nothing to undo: it counts as cancelled before the minutes of that.
const cancelToo = `
  with gone as (
    update booking
    set cancelled_by = 'resident', cancelled_at = least(cancelled_at, :heldSince::timestamptz), sequence = sequence + 1,
        changed_at = :now::timestamptz, to_phone = false, called_off_with = null
    where id = :id::uuid and sequence = :sequence::integer and state = 'cancelled' and cancelled_by = 'staff'
      and starts_at > :now::timestamptz
    returning id, sequence
  ), ${replaceMails({ from: 'gone', booking: 'gone.id', version: 'gone.sequence', replaced: 'notices' })}
  select id from gone`

/** Cancels a booking that staff have cancelled: nobody need phone about it, and no press of staff brings it back. */
export async function cancelTooBooking(
  { id, sequence }: BareBooking,
  now: Temporal.Instant,
  { mails }: Pick<Telling, 'mails'>,
): Promise<'changed' | 'other'> {
  const values = { id, sequence, now, heldSince: heldSince(now), mails }
  const rows = await statement(cancelToo, values)
  return rows.length > 0 ? 'changed' : 'other'
}

// How many bookings the person has open does not count here: taking back is limited by nothing (design.md, law 8).
const restore = `
  with back as (
    update booking
    set state = 'booked', cancelled_at = null, cancelled_by = null, sequence = sequence + 1,
        changed_at = :now::timestamptz, remind_at = :remindAt::timestamptz
    from ${onVersion}
    where id = :id::uuid and sequence = :sequence::integer and state = 'cancelled' and cancelled_by = 'resident'
      and (holds_share or not online)
      and cancelled_at > :heldSince::timestamptz and starts_at > :now::timestamptz
    returning id, sequence
  ), counted_mail as (${countMail('back')}
  ), ${replaceMails({ from: 'back', booking: 'back.id', version: 'back.sequence', mails: mailsWithin('counted_mail') })}
  select id from back`

/** What a cancellation is taken back with. */
export type Restoring = {
  readonly remindAt: Temporal.Instant | undefined
  readonly scheduleVersion: number
}

/**
 * Takes a cancellation back while the slot is held. `other`: too late, somebody did it already, or the schedule is no
 * longer the one on which it was decided.
 */
export async function restoreBooking(
  { id, sequence }: BareBooking,
  restoring: Restoring,
  now: Temporal.Instant,
  telling: Telling,
): Promise<'changed' | 'other'> {
  try {
    const values = { id, sequence, now, heldSince: heldSince(now), ...telling, ...restoring }
    const rows = await statement(restore, values)
    return rows.length > 0 ? 'changed' : 'other'
  } catch (error) {
    // The slot went to another statement at the same moment.
    if (brokeConstraint(error, 'one_booking_per_slot')) return 'other'
    throw error
  }
}
