import type { Planned } from '../domain/plan/changes.ts'
import type { Temporal } from 'temporal-polyfill'
import { takenBetween } from '../../netlify/bookings/claim.ts'
import { errorName, log } from '../../netlify/platform/log.ts'

import { freeSlots, offeredSlots, type Slot } from '../domain/sprechstunde/slots.ts'

/**
 * The slots that can be taken now; `undefined` while the database cannot be read: the other ways to us are not down.
 * Only shown: who gets one, the database decides.
 */
export async function freeNow(
  place: Planned,
  now: Temporal.Instant,
): Promise<readonly Slot[] | undefined> {
  try {
    const offered = offeredSlots(place, now)
    const [first, last] = [offered[0], offered.at(-1)]
    if (!first || !last) return []
    return freeSlots(offered, await takenBetween(first.sprechstunde.start, last.end, now))
  } catch (error) {
    log('fault', { error: errorName(error) })
    return undefined
  }
}
