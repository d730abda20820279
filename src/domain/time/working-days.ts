import type { Temporal } from 'temporal-polyfill'

import { isHoliday } from './holidays.ts'

const saturday = 6

/** Monday to Friday, and no public holiday. */
export const isWorkingDay = (date: Temporal.PlainDate): boolean =>
  date.dayOfWeek < saturday && !isHoliday(date)

/** The last working day before a date. */
export function workingDayBefore(date: Temporal.PlainDate): Temporal.PlainDate {
  const before = date.subtract({ days: 1 })
  return isWorkingDay(before) ? before : workingDayBefore(before)
}

/** How many working days lie between two dates, the later one counted, the earlier one not: 0 on the same day. */
export function workingDaysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  const days = Math.max(0, from.until(to, { largestUnit: 'days' }).days)
  return Array.from({ length: days }, (_, index) => from.add({ days: index + 1 })).filter(
    isWorkingDay,
  ).length
}
