import type { Temporal } from 'temporal-polyfill'

import type { Planned } from '../plan/changes.ts'
import {
  type PlanOfWeek,
  readWeek,
  weekAfter,
  type WeekChange,
  type WeekRead,
} from '../plan/week.ts'
import type { Fields } from '../submission/fields.ts'
import { crossesOn } from './hours.ts'

/** An id for hours that are only looked at. */
const looked = 'looked-at'

/** The place once a change is made, all hours taken as confirmed. */
const placeAfter = (place: Planned, { weekly }: PlanOfWeek, change: WeekChange): Planned => ({
  ...place,
  weekly: weekAfter(weekly, change, looked),
})

/**
 * Decides a change of the hours of every week on the whole plan: as `readWeek`, and refused where the new hours would cross
 * what staff set for a single date.
 */
export function decideWeek(
  place: Planned,
  plan: PlanOfWeek,
  fields: Fields,
  today: Temporal.PlainDate,
): WeekRead {
  const read = readWeek(plan, fields, today)
  if (read === 'gone' || 'problems' in read) return read
  const before = { ...place, weekly: plan.weekly }
  const after = placeAfter(place, plan, read.change)
  const crossed = datesAhead(place, read.change.firstDay).find(
    (date) => crossesOn(after, date) && !crossesOn(before, date),
  )
  if (!crossed) return read
  return { problems: { [read.change.made ? 'from' : 'valid_until']: { crossesOn: crossed } } }
}

/** The dates for which staff set something of their own, from a day on, in order. */
export const datesAhead = ({ changes }: Planned, firstDay: string): readonly string[] =>
  [...new Set(changes.hours.map(({ date }) => date))].filter((date) => date >= firstDay).sort()
