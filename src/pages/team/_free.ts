import type { Temporal } from 'temporal-polyfill'
import { takenBetween } from '../../../netlify/database/booking.ts'
import type { Place } from '../../place/schema.ts'
import type { Slot } from '../../sprechstunde/slots.ts'
import { dateInBerlin, instantAt } from '../../sprechstunde/zone.ts'
import { slotsForStaff } from '../../staff/entering.ts'

/** The slots that staff can take for somebody now. Only shown: who gets one, the database decides. */
export async function freeForStaff(place: Place, now: Temporal.Instant): Promise<readonly Slot[]> {
  const today = dateInBerlin(now)
  const end = today.add({ weeks: place.horizonWeeks, days: 1 })
  const taken = await takenBetween(instantAt(today, '00:00'), instantAt(end, '00:00'), now)
  return slotsForStaff(place, taken, now)
}
