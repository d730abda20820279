import type { Temporal } from 'temporal-polyfill'

import type { Booking } from '../../src/domain/booking/booking.ts'
import { heldSince } from '../../src/domain/booking/change.ts'
import type { NewMail } from '../outbox/mail.ts'
import { replaceMails } from '../outbox/post.ts'
import { onVersion } from '../plan/version.ts'
import { brokeConstraint, statement } from '../platform/database.ts'

/** A booking to be changed with others, as it was read, and the mails that tell of it. */
export type Together = { readonly booking: Booking; readonly mails: readonly NewMail[] }

const rowsOf = (those: readonly Together[]) =>
  those.map(({ booking: { id, sequence }, mails }) => ({ id, sequence, mails }))

const posted = replaceMails({
  changed: 'changed',
  from: 'jsonb_to_recordset(:those::jsonb) as one (id uuid, mails jsonb) join changed on changed.id = one.id',
  booking: 'changed.id',
  mails: 'one.mails',
})

// Each slot and its share stay held ("holds_share") for the minutes in which this can be taken back; "releaseShares" ends it.
const cancel = `
  with before as (
    select booking.id
    from booking, jsonb_to_recordset(:those::jsonb) as one (id uuid, sequence integer)
    where booking.id = one.id and booking.sequence = one.sequence and booking.state = 'booked' and booking.holds_share
      and booking.starts_at > :now::timestamptz
    order by booking.id for update of booking
  ), changed as (
    update booking
    set state = 'cancelled', cancelled_at = :now::timestamptz, cancelled_by = 'staff', sequence = sequence + 1,
        changed_at = :now::timestamptz, remind_at = null, called_off_with = :batch::uuid
    from before where booking.id = before.id
    returning booking.id
  ), ${posted}
  select id from changed`

/** Cancels bookings in one press, so that it can be taken back for some minutes. Answers how many; others were changed meanwhile. */
export async function cancelTogether(
  batch: string,
  those: readonly Together[],
  now: Temporal.Instant,
): Promise<number> {
  return (await statement(cancel, { batch, those: rowsOf(those), now })).length
}

const restore = `
  with before as (
    select booking.id
    from booking, jsonb_to_recordset(:those::jsonb) as one (id uuid, sequence integer), ${onVersion}
    where booking.id = one.id and booking.sequence = one.sequence and booking.called_off_with = :batch::uuid
      and booking.state = 'cancelled' and booking.cancelled_by = 'staff' and booking.holds_share
      and booking.cancelled_at > :heldSince::timestamptz and booking.starts_at > :now::timestamptz
    order by booking.id for update of booking
  ), changed as (
    update booking
    set state = 'booked', cancelled_at = null, cancelled_by = null, sequence = sequence + 1,
        changed_at = :now::timestamptz, called_off_with = null
    from before where booking.id = before.id
    returning booking.id
  ), ${posted}
  select id from changed`

/** What is taken back, on the plan of which version. */
export type TakenBack = {
  readonly batch: string
  readonly those: readonly Together[]
  readonly scheduleVersion: number
}

/** Takes such a press back while the slots are held. Answers how many stand again. */
export async function restoreTogether(
  { batch, those, scheduleVersion }: TakenBack,
  now: Temporal.Instant,
): Promise<number> {
  const values = { batch, those: rowsOf(those), scheduleVersion, now, heldSince: heldSince(now) }
  try {
    return (await statement(restore, values)).length
  } catch (error) {
    // The minutes were over, and a slot went to another statement at the same moment.
    if (brokeConstraint(error, 'one_booking_per_slot')) return 0
    throw error
  }
}
