import type { Booking } from '../../src/domain/booking/booking.ts'
import { lastOf } from '../../src/domain/submission/fields.ts'
import { freshPlan } from '../plan/plan.ts'
import type { Act } from '../staff/act.ts'
import { slotAtSameTime } from './read.ts'
import { bookingActs } from './staff-acts.ts'

/**
 * Hands a booking to another adviser, at the same time: a move, so that the resident and both advisers are told as of every move.
 * Only its own adviser does; refused where the resident wanted to wait, or the other one is not free then.
 */
export const hand: Act<Booking, 'slot-taken' | 'slot-missing'> = async (
  booking,
  by,
  fields,
  at,
) => {
  if (booking.state !== 'booked' || by.adviser !== booking.adviser) return 'nothing'
  const { place } = await freshPlan()
  const slot = await slotAtSameTime(place, booking, lastOf(fields, 'to'), at)
  return slot ? bookingActs.move(booking, by, { slot: [slot.id] }, at) : 'slot-taken'
}
