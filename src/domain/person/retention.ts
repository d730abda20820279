import type { Temporal } from 'temporal-polyfill'

import { dateInBerlin, instantAt } from '../time/zone.ts'

/** The one place that says how long something is kept. Pages, mails and statements read it (Art. 5 (1) e DSGVO). */
export const retention = {
  /** From the day it came, at the latest; sooner when it is done or taken back. */
  callbackDays: 30,
  /** One that was taken back, without the person: so that the morning's list says not to call, also after days off. */
  withdrawnDays: 7,
  /** From the day of the slot. */
  bookingDays: 14,
  /** From the day a mail came into being; it goes then if it was sent or given up, and is empty by then. */
  mailDays: 1,
  /** So long a mail is tried; until then its matter stays, so that a withdrawal still reaches staff. */
  mailHours: 48,
  /** What staff did, and when, without about whom. */
  useDays: 90,
  /** A form that was sent back travels sealed in an address, and opens for so long. */
  draftMinutes: 10,
} as const

/** The last day on which a callback that came at this instant is kept. */
export const callbackKeptUntil = (createdAt: Temporal.Instant): Temporal.PlainDate =>
  dateInBerlin(createdAt).add({ days: retention.callbackDays })

/** The last day on which a booking is kept whose slot starts at this instant. */
export const bookingKeptUntil = (start: Temporal.Instant): Temporal.PlainDate =>
  dateInBerlin(start).add({ days: retention.bookingDays })

/** The day that a resident is told: early on it, what was kept until the day before is forgotten. */
export const callbackForgottenOn = (createdAt: Temporal.Instant): Temporal.PlainDate =>
  callbackKeptUntil(createdAt).add({ days: 1 })

/** The same of a booking whose slot starts at this instant. */
export const bookingForgottenOn = (start: Temporal.Instant): Temporal.PlainDate =>
  bookingKeptUntil(start).add({ days: 1 })

/**
 * What is forgotten now: everything from before these instants, which are the starts of days in Berlin. A thing goes on
 * the day that was shown to the resident.
 */
export function forgetBefore(now: Temporal.Instant) {
  const today = dateInBerlin(now)
  const startOf = (daysAgo: number) => instantAt(today.subtract({ days: daysAgo }), '00:00')
  return {
    bookings: startOf(retention.bookingDays),
    callbacks: startOf(retention.callbackDays),
    withdrawn: startOf(retention.withdrawnDays),
    /** Mails that came before are not tried any more. */
    hopeless: now.subtract({ hours: retention.mailHours }),
    mails: startOf(retention.mailDays),
    uses: startOf(retention.useDays),
    /** Names of Sprechstunden begin with their date. */
    sprechstunden: today.toString(),
  }
}
