import { Temporal } from 'temporal-polyfill'

import type { WeeklySprechstunde } from '../place/schema.ts'

/** Hours that come again. What is left out: each week, without an end, at the house. */
export type WeeklyHours = WeeklySprechstunde & {
  /** Tells two apart that begin at the same time of the same weekday in different places: a letter, or left out. */
  readonly key?: string
  /** The first and the last date on which they can hold, both included, like `2026-12-01`. */
  readonly validFrom?: string
  readonly validUntil?: string
  /** Each second, third or fourth week, counted from the week of `validFrom`. */
  readonly everyWeeks?: number
  /** The id of the location; left out for the house. */
  readonly location?: string
  /** Whether the office has said that they are right. Left out in the place file: see `unconfirmed` there. */
  readonly isConfirmed?: boolean
}

/** The same with the date from which they hold. */
export type DatedWeekly = WeeklyHours & { readonly validFrom: string }

/** Hours that come again, and can be changed by their id. */
export type KnownWeekly = DatedWeekly & { readonly id: string }

const mondayOf = (date: Temporal.PlainDate): Temporal.PlainDate =>
  date.subtract({ days: date.dayOfWeek - 1 })

/** Whether hours of every week hold on a date: its weekday, between their first and last date, in one of their weeks. */
export function holdsOn(weekly: WeeklyHours, date: Temporal.PlainDate): boolean {
  const { weekday, validFrom, validUntil, everyWeeks = 1 } = weekly
  const day = date.toString()
  if (weekday !== date.dayOfWeek) return false
  if ((validFrom && day < validFrom) || (validUntil && day > validUntil)) return false
  if (everyWeeks === 1 || !validFrom) return true
  const first = firstDateOf(weekday, Temporal.PlainDate.from(validFrom))
  const days = mondayOf(first).until(mondayOf(date), { largestUnit: 'days' }).days
  return (days / 7) % everyWeeks === 0
}

/** The first date with this weekday, from a date on. */
export const firstDateOf = (weekday: number, from: Temporal.PlainDate): Temporal.PlainDate =>
  from.add({ days: (weekday - from.dayOfWeek + 7) % 7 })

/** After so many weeks any two repeat together: each is every week, or every second, third or fourth. */
const untilAllRepeat = 12

/** The first date from a day on, or from its own first day on, on which hours hold; `undefined` where there is none. */
export const nextDateOf = (
  weekly: WeeklyHours,
  from: Temporal.PlainDate,
): Temporal.PlainDate | undefined => datesFrom(weekly, from).find((date) => holdsOn(weekly, date))

/** Dates with the weekday of these hours, from a day on and not before their first one, until all that can repeat has. */
export function datesFrom(
  { weekday, validFrom }: WeeklyHours,
  from: Temporal.PlainDate,
): readonly Temporal.PlainDate[] {
  const begins =
    validFrom && validFrom > from.toString() ? Temporal.PlainDate.from(validFrom) : from
  const first = firstDateOf(weekday, begins)
  return Array.from({ length: untilAllRepeat }, (_, weeks) => first.add({ weeks }))
}

/** By what hours of every week are known on a date: their start, like `09:00`, with their key behind it: `09:00-b`. */
export const nameOfHours = ({ from, key }: Pick<WeeklyHours, 'from' | 'key'>): string =>
  key ? `${from}-${key}` : from

/** Hours that hold on a date or begin to hold later: what a page about the present shows. */
export const notOverOn = <Hours extends WeeklyHours>(
  weekly: readonly Hours[],
  today: Temporal.PlainDate,
): readonly Hours[] =>
  weekly.filter(({ validUntil }) => !validUntil || validUntil >= today.toString())

type Somewhere = Pick<WeeklyHours, 'key' | 'location' | 'advisers'>

/** Whether two that are at the same time can be: with different people, in different places, and told apart by a key. */
export const areApart = (one: Somewhere, other: Somewhere): boolean =>
  one.key !== other.key &&
  one.location !== other.location &&
  !one.advisers.some((adviser) => other.advisers.includes(adviser))
