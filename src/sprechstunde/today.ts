import { Temporal } from 'temporal-polyfill'
import type { Place } from '../place/schema.ts'
import { isHoliday } from './holidays.ts'
import {
  closureOn,
  plannedOn,
  sprechstundenBetween,
  sprechstundenOn,
  type Sprechstunde,
} from './sprechstunde.ts'
import { dateInBerlin, isBefore } from './zone.ts'

/** What a resident may expect today. `next` is the next Sprechstunde on a later day, within half a year. */
export type Today =
  | {
      readonly state: 'open'
      readonly sprechstunde: Sprechstunde
      readonly next: Sprechstunde | undefined
    }
  | {
      readonly state: 'opens'
      readonly sprechstunde: Sprechstunde
      readonly next: Sprechstunde | undefined
    }
  | {
      readonly state: 'cancelled'
      readonly sprechstunde: Sprechstunde
      /** In public words; `undefined` on a public holiday. */
      readonly reason: string | undefined
      readonly next: Sprechstunde | undefined
    }
  | { readonly state: 'none'; readonly next: Sprechstunde | undefined }

/** Today's state at an instant: open now, opens later today, cancelled today, or not today. */
export function todayAt(place: Place, now: Temporal.Instant): Today {
  const date = dateInBerlin(now)
  const next = sprechstundenBetween(place, date.add({ days: 1 }), date.add({ months: 6 }))[0]
  const notOver = (sprechstunde: Sprechstunde) => isBefore(now, sprechstunde.end)
  const current = sprechstundenOn(place, date).find(notOver)
  if (current)
    return { state: isBefore(now, current.start) ? 'opens' : 'open', sprechstunde: current, next }
  const cancelled = plannedOn(place, date).find(notOver)
  if (cancelled && (isHoliday(date) || closureOn(place, date)))
    return {
      state: 'cancelled',
      sprechstunde: cancelled,
      reason: closureOn(place, date)?.reason,
      next,
    }
  return { state: 'none', next }
}
