import type { Temporal } from 'temporal-polyfill'
import { dateInBerlin } from '../sprechstunde/zone.ts'

/** The one place that says how long something is kept. Pages, mails and statements read it (Art. 5 (1) e DSGVO). */
export const retention = {
  /** From the day it came, at the latest; sooner when it is done or taken back. */
  callbackDays: 30,
  /** From the day of the slot. */
  bookingDays: 14,
} as const

/** The last day on which a callback that came at this instant is kept. */
export const callbackKeptUntil = (createdAt: Temporal.Instant): Temporal.PlainDate =>
  dateInBerlin(createdAt).add({ days: retention.callbackDays })

/** The last day on which a booking is kept whose slot starts at this instant. */
export const bookingKeptUntil = (start: Temporal.Instant): Temporal.PlainDate =>
  dateInBerlin(start).add({ days: retention.bookingDays })
