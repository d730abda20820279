import { Temporal } from 'temporal-polyfill'

/** An instant as literals say it, like `2026-11-24T08:00Z`. */
export const at = (instant: string): Temporal.Instant => Temporal.Instant.from(instant)

/** The instant at which clocks in Berlin show this, like `2026-11-24T09:00`. */
export const berlin = (wall: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime('Europe/Berlin').toInstant()

export const day = (date: string): Temporal.PlainDate => Temporal.PlainDate.from(date)
