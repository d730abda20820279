import { Temporal } from 'temporal-polyfill'

/** Wall clocks of every place in this system. The zone of the machine never counts. */
const zone = 'Europe/Berlin'

/** The instant at which clocks in Berlin show this time on this date. */
export function instantAt(date: Temporal.PlainDate, time: string): Temporal.Instant {
  return date
    .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
    .toInstant()
}

/** Date and time on Berlin's clocks at this instant. */
export const inBerlin = (instant: Temporal.Instant): Temporal.ZonedDateTime =>
  instant.toZonedDateTimeISO(zone)

export const dateInBerlin = (instant: Temporal.Instant): Temporal.PlainDate =>
  inBerlin(instant).toPlainDate()

export const isBefore = (one: Temporal.Instant, other: Temporal.Instant): boolean =>
  Temporal.Instant.compare(one, other) < 0
