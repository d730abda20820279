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

/** Hours that come again, and can be changed by their id. */
export type KnownWeekly = WeeklyHours & { readonly id: string; readonly validFrom: string }

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
