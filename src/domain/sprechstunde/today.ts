import { Temporal } from 'temporal-polyfill'

import type { Planned } from '../plan/changes.ts'
import { isHoliday } from '../time/holidays.ts'
import { dateInBerlin, isBefore } from '../time/zone.ts'
import {
  closureOn,
  plannedOn,
  type Sprechstunde,
  sprechstundenBetween,
  sprechstundenOn,
} from './sprechstunde.ts'

/**
 * What a resident may expect today. `next` is the next Sprechstunde on a later day, within half a year; after one that
 * was cancelled it can be one of today.
 */
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
      readonly why: Why
      readonly next: Sprechstunde | undefined
    }
  | { readonly state: 'none'; readonly next: Sprechstunde | undefined }

/** Why a Sprechstunde does not take place: a public holiday, a closure with its public words, or staff called it off. */
export type Why = 'holiday' | 'cancelled-by-staff' | { readonly reason: string }

/**
 * Today's state at an instant: open now, opens later today, cancelled today, or not today. Only Sprechstunden that take
 * people without a Termin count.
 */
export function todayAt(place: Planned, now: Temporal.Instant): Today {
  const date = dateInBerlin(now)
  const later = sprechstundenBetween(place, date.add({ days: 1 }), date.add({ months: 6 })).find(
    ({ weekly }) => weekly.walkIn,
  )
  const notOver = ({ weekly, end }: Sprechstunde) => weekly.walkIn && isBefore(now, end)
  const planned = plannedOn(place, date).find(notOver)
  const current = sprechstundenOn(place, date).find(notOver)
  if (!planned) return { state: 'none', next: later }
  if (planned.id !== current?.id)
    return {
      state: 'cancelled',
      sprechstunde: planned,
      why: whyCancelled(place, date),
      next: current ?? later,
    }
  const state = isBefore(now, current.start) ? 'opens' : 'open'
  return { state, sprechstunde: current, next: later }
}

function whyCancelled(place: Planned, date: Temporal.PlainDate): Why {
  const closure = closureOn(place, date)
  if (closure) return { reason: closure.reason }
  return isHoliday(date) ? 'holiday' : 'cancelled-by-staff'
}
