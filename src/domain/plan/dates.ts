import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'

/** A date as a date field sends it, like `2026-12-01`. */
export const wallDate = z.iso.date()

/** A time as a time field sends it, like `09:00`. */
export const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** So far ahead staff can plan. */
const furthest = { months: 12 }

/** Whether a date is today or later, and within a year. */
export const canBePlanned = (date: string, today: Temporal.PlainDate): boolean =>
  date >= today.toString() && date <= today.add(furthest).toString()
