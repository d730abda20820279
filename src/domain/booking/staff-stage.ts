import type { Temporal } from 'temporal-polyfill'

import { isBefore } from '../time/zone.ts'

type StagedBooking = {
  readonly state: 'booked' | 'cancelled'
  readonly start: Temporal.Instant
  readonly cancelledBy: 'resident' | 'staff' | undefined
  readonly toPhone: boolean
}

/**
 * How a booking stands for staff. `open`: move it or cancel it. `begun`: finish it. `to-phone`: staff cancelled it, and the
 * person does not know. `cancelled-by-staff`: they know, or cannot be told.
 */
export function stageForStaff(
  { state, start, cancelledBy, toPhone }: StagedBooking,
  now: Temporal.Instant,
): 'open' | 'begun' | 'to-phone' | 'cancelled-by-staff' | 'cancelled-by-resident' {
  if (state === 'booked') return isBefore(now, start) ? 'open' : 'begun'
  if (cancelledBy !== 'staff') return 'cancelled-by-resident'
  return toPhone ? 'to-phone' : 'cancelled-by-staff'
}
export type StaffStage = ReturnType<typeof stageForStaff>

/**
 * Whether somebody still has to phone about a booking to come: it is cancelled, or it stands and is somewhere else than the person
 * knows.
 */
export const mustPhoneAbout = (booking: StagedBooking, now: Temporal.Instant): boolean =>
  stageForStaff(booking, now) === 'to-phone' ||
  (booking.toPhone && stageForStaff(booking, now) === 'open')
