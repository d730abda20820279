import { Temporal } from 'temporal-polyfill'

import type { Facts } from '../place/schema.ts'
import type { Planned } from '../plan/changes.ts'
import { isClosedOn } from '../sprechstunde/sprechstunde.ts'
import { dateInBerlin, instantAt, isBefore } from '../time/zone.ts'

const halves = ['morning', 'afternoon'] as const
export type Half = (typeof halves)[number]

/** Half a working day on which we can call. */
export type Window = {
  /** Like `2026-11-24-morning`. */
  readonly id: string
  readonly date: Temporal.PlainDate
  readonly half: Half
  /** Wall-clock times, like `09:00`. */
  readonly from: string
  readonly to: string
}

const offeredHalves = 6
const lookAheadDays = 60

const windowsOn = (place: Facts, date: Temporal.PlainDate): readonly Window[] =>
  halves.map((half) => ({ id: `${date.toString()}-${half}`, date, half, ...place.callback[half] }))

/** Windows on the next working days, in order of time; none that has begun, and none that is closed for all of its time. */
export function offeredWindows(place: Planned, now: Temporal.Instant): readonly Window[] {
  const today = dateInBerlin(now)
  return Array.from({ length: lookAheadDays }, (_, days) => today.add({ days }))
    .filter((date) => place.callback.weekdays.includes(date.dayOfWeek))
    .flatMap((date) => windowsOn(place, date))
    .filter((window) => isBefore(now, instantAt(window.date, window.from)))
    .filter((window) => !isClosedOn(place, window.date, window))
    .slice(0, offeredHalves)
}

/** The window of this id, on any date, past ones too; `undefined` where the id is none. Only offered ones can be chosen. */
export function windowNamed(place: Facts, id: string): Window | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})-(?:morning|afternoon)$/.exec(id)?.[1]
  if (!day || !isDate(day)) return undefined
  return windowsOn(place, Temporal.PlainDate.from(day)).find((window) => window.id === id)
}

function isDate(day: string): boolean {
  try {
    return Boolean(Temporal.PlainDate.from(day, { overflow: 'reject' }))
  } catch {
    return false
  }
}
