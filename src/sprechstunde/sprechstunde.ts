import { Temporal } from 'temporal-polyfill'
import type { Closure, Place, WeeklySprechstunde } from '../place/schema.ts'
import { isHoliday } from './holidays.ts'
import { instantAt } from './zone.ts'

/** One Sprechstunde on one date. */
export type Sprechstunde = {
  /** Berlin wall time of its start, like `2026-12-01T0900`. */
  readonly id: string
  readonly date: Temporal.PlainDate
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
  readonly weekly: WeeklySprechstunde
}

const compact = (time: string) => time.replace(':', '')

function onDate(weekly: WeeklySprechstunde, date: Temporal.PlainDate): Sprechstunde {
  return {
    id: `${date.toString()}T${compact(weekly.from)}`,
    date,
    start: instantAt(date, weekly.from),
    end: instantAt(date, weekly.to),
    weekly,
  }
}

/** The closure that covers a date, if there is one. Both ends of a closure are closed. */
export const closureOn = (place: Place, date: Temporal.PlainDate): Closure | undefined =>
  place.closures.find((closure) => closure.from <= date.toString() && date.toString() <= closure.to)

/** What the weekly hours say for a date, earliest first, whether or not it then takes place. */
export const plannedOn = (place: Place, date: Temporal.PlainDate): readonly Sprechstunde[] =>
  place.weekly
    .filter((weekly) => weekly.weekday === date.dayOfWeek)
    .map((weekly) => onDate(weekly, date))
    .sort((one, other) => Temporal.Instant.compare(one.start, other.start))

/** The Sprechstunden that take place on a date: the weekly hours, but on no public holiday and in no closure. */
export function sprechstundenOn(place: Place, date: Temporal.PlainDate): readonly Sprechstunde[] {
  const planned = plannedOn(place, date)
  return planned.length > 0 && !isHoliday(date) && !closureOn(place, date) ? planned : []
}

/** The Sprechstunden from one date to another, both included, in order of time. */
export function sprechstundenBetween(
  place: Place,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): readonly Sprechstunde[] {
  const days = from.until(to, { largestUnit: 'days' }).days
  return Array.from({ length: Math.max(0, days + 1) }, (_, offset) =>
    sprechstundenOn(place, from.add({ days: offset })),
  ).flat()
}
