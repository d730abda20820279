import type { Temporal } from 'temporal-polyfill'
import { isBefore } from '../time/zone.ts'

type StagedBooking = {
  readonly state: 'booked' | 'cancelled'
  readonly start: Temporal.Instant
  readonly cancelledBy: 'resident' | 'staff' | undefined
  readonly toPhone: boolean
}

/**
 * How a booking stands for staff. `open`: move it or call it off. `begun`: finish it. `to-phone`: called off, and the
 * person does not know. `called-off`: they know, or cannot be told.
 */
export function stageForStaff(
  { state, start, cancelledBy, toPhone }: StagedBooking,
  now: Temporal.Instant,
): 'open' | 'begun' | 'to-phone' | 'called-off' | 'cancelled-by-resident' {
  if (state === 'booked') return isBefore(now, start) ? 'open' : 'begun'
  if (cancelledBy !== 'staff') return 'cancelled-by-resident'
  return toPhone ? 'to-phone' : 'called-off'
}
export type StaffStage = ReturnType<typeof stageForStaff>
