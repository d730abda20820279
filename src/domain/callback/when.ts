import type { Temporal } from 'temporal-polyfill'
import * as z from 'zod'

import type { Planned } from '../plan/changes.ts'
import { type Fields, schemaInput } from '../submission/fields.ts'
import { problem, type ProblemCode, problemsOf } from '../submission/problem.ts'
import { isNever, type NeverTime } from './never.ts'
import { offeredWindows, windowNamed } from './windows.ts'

/** `any`: whenever we call. Beside a window it wins. */
export const anyTime = 'any'

/** The windows somebody chose, of those that are offered now. */
export function whenSchema(place: Planned, now: Temporal.Instant) {
  const offered = new Set([anyTime, ...offeredWindows(place, now).map((window) => window.id)])
  const chosen = z.string().refine((id) => offered.has(id), problem('when-past'))
  return z
    .array(z.string())
    .transform((ids) => [...new Set(ids.filter(Boolean))])
    .pipe(z.array(chosen).min(1, problem('when-missing')))
}

/** Whether a chosen window is left in which one may call: who ticks a Monday, and "never on Mondays", would wait for nothing. */
export const leavesATime = (
  place: Planned,
  when: readonly string[],
  never: readonly NeverTime[],
): boolean =>
  when.includes(anyTime) ||
  when.some((id) => {
    const window = windowNamed(place, id)
    return window !== undefined && !isNever(window, never)
  })

/** Reads other windows for a callback that exists: the choice, or its problem. */
export function readWhen(
  place: Planned,
  fields: Fields,
  now: Temporal.Instant,
): { readonly when: string[] } | { readonly problem: ProblemCode } {
  const parsed = z
    .object({ when: whenSchema(place, now) })
    .safeParse(schemaInput(fields, ['when'], ['when']))
  if (parsed.success) return parsed.data
  return { problem: problemsOf(parsed.error)['when'] ?? 'when-missing' }
}
