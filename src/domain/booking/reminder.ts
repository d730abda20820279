import { Temporal } from 'temporal-polyfill'

import { isHoliday } from '../time/holidays.ts'
import { dateInBerlin, instantAt, isBefore } from '../time/zone.ts'
import type { BookingRequest } from './schema.ts'

/** A decent hour, on Berlin's clocks. */
const hour = '10:00'
const monday = 1
const saturday = 6

/** The day before; for a Monday the working day before. */
function dayBefore(date: Temporal.PlainDate): Temporal.PlainDate {
  let day = date.subtract({ days: 1 })
  if (date.dayOfWeek !== monday) return day
  while (day.dayOfWeek >= saturday || isHoliday(day)) day = day.subtract({ days: 1 })
  return day
}

/** When to remind of a time, if at all: not of one taken less than a day before, and not when the moment has passed. */
export function reminderAt(
  start: Temporal.Instant,
  now: Temporal.Instant,
): Temporal.Instant | undefined {
  const reminderTime = instantAt(dayBefore(dateInBerlin(start)), hour)
  const soon = isBefore(start, now.add({ hours: 24 }))
  return soon || !isBefore(now, reminderTime) ? undefined : reminderTime
}

/** When to remind, if somebody wants it and can be reached. */
export const remindAtOf = (
  request: Pick<BookingRequest, 'reminder' | 'email'>,
  start: Temporal.Instant,
  now: Temporal.Instant,
): Temporal.Instant | undefined =>
  request.reminder && request.email ? reminderAt(start, now) : undefined
