import { Temporal } from 'temporal-polyfill'

import { isBefore } from '../time/zone.ts'

/** For so long after a cancellation the slot is held, and the resident can take it back. */
const hold = { minutes: 15 }

/** The instant after whose cancellations slots are still held. */
export const heldSince = (now: Temporal.Instant): Temporal.Instant => now.subtract(hold)

/** Until when a cancellation can be taken back. */
export const undoUntil = (cancelledAt: Temporal.Instant): Temporal.Instant => cancelledAt.add(hold)

type Changeable = {
  readonly state: 'booked' | 'cancelled'
  readonly start: Temporal.Instant
  readonly cancelledAt: Temporal.Instant | undefined
  readonly cancelledBy: 'resident' | 'staff' | undefined
}

/**
 * What a resident can do with a booking now. `open`: move or cancel it. `undoable`: take the cancellation back.
 * `cancelled`: nothing more. `cancelled-by-staff`: staff cancelled it; take another time instead. `over`: the time has begun, and
 * the link has ended.
 */
export function stageOf(
  booking: Changeable,
  now: Temporal.Instant,
): 'open' | 'undoable' | 'cancelled' | 'cancelled-by-staff' | 'over' {
  if (!isBefore(now, booking.start)) return 'over'
  if (booking.state === 'booked') return 'open'
  if (booking.cancelledBy === 'staff') return 'cancelled-by-staff'
  return booking.cancelledAt && isBefore(now, undoUntil(booking.cancelledAt))
    ? 'undoable'
    : 'cancelled'
}

/** Why a change was not made. The words to each stand in `src/words`. */
export const changeRefusals = [
  'slot-taken',
  'share-used-up',
  'too-late',
  'too-far',
  'closed',
  'not-a-slot',
  'slot-missing',
  'undo-too-late',
  'over',
  'fault',
  'translated',
] as const
export type ChangeRefusal = (typeof changeRefusals)[number]
