import type { Temporal } from 'temporal-polyfill'

import { takenBetween } from '../../../netlify/plan/read.ts'
import { slotsForStaff } from '../../domain/booking/entering.ts'
import type { Planned } from '../../domain/plan/changes.ts'
import type { Slot } from '../../domain/sprechstunde/slots.ts'
import { dateInBerlin, instantAt } from '../../domain/time/zone.ts'

/** The slots that staff can take for somebody now. Only shown: who gets one, the database decides. */
export async function freeForStaff(
  place: Planned,
  now: Temporal.Instant,
): Promise<readonly Slot[]> {
  const today = dateInBerlin(now)
  const end = today.add({ weeks: place.horizonWeeks, days: 1 })
  const taken = await takenBetween(instantAt(today, '00:00'), instantAt(end, '00:00'), now)
  return slotsForStaff(place, taken, now)
}
