import type { Temporal } from 'temporal-polyfill'

import type { Planned } from '../plan/changes.ts'
import { workingDaysBetween } from '../time/working-days.ts'
import { dateInBerlin, instantAt, isBefore } from '../time/zone.ts'
import { isNever } from './never.ts'
import type { CallbackRequest } from './schema.ts'
import { anyTime } from './when.ts'
import { offeredWindows, type Window, windowNamed } from './windows.ts'

/** So often staff try to reach somebody, and are asked to. */
export const mostTries = 3

/** An open callback that is older than so many working days is overdue. */
const patientDays = 2

/** Whether a callback that came at this instant waits too long. */
export const isOverdue = (createdAt: Temporal.Instant, now: Temporal.Instant): boolean =>
  workingDaysBetween(dateInBerlin(createdAt), dateInBerlin(now)) > patientDays

/** How long somebody waited until staff first tried to reach them: on the same day, after 1 or 2 working days, or longer. */
export type Wait = 'same-day' | 'one-day' | 'two-days' | 'longer'
const waits = ['same-day', 'one-day', 'two-days'] as const

export const waitOf = (createdAt: Temporal.Instant, now: Temporal.Instant): Wait =>
  waits[workingDaysBetween(dateInBerlin(createdAt), dateInBerlin(now))] ?? 'longer'

/**
 * When to try again to reach somebody: at the start of the next window that they wished; where none is left, of the next
 * one in which we call at all and that they did not rule out.
 */
export function nextTry(
  place: Planned,
  { when, not_when }: Pick<CallbackRequest, 'when' | 'not_when'>,
  now: Temporal.Instant,
): Temporal.Instant | undefined {
  const start = (window: Window) => instantAt(window.date, window.from)
  const wished = when
    .filter((id) => id !== anyTime)
    .flatMap((id) => windowNamed(place, id) ?? [])
    .filter((window) => isBefore(now, start(window)))
    .sort((one, other) => (isBefore(start(one), start(other)) ? -1 : 1))
  const offered = offeredWindows(place, now)
  const window = wished[0] ?? offered.find((one) => !isNever(one, not_when)) ?? offered[0]
  return window && start(window)
}
