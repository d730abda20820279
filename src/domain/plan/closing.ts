import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

import type { Place } from '../place/schema.ts'
import { type Fields, lastOf } from '../submission/fields.ts'
import type { StaffClosure } from './changes.ts'
import { canBePlanned, wallDate } from './dates.ts'

/** Why days cannot be closed as somebody typed it. The words to each stand in `src/words/de/staff-pages.ts`. */
export type ClosingProblem = 'date-missing' | 'date-past' | 'dates-turned'

/** What staff want to close: one day, or from one to another; one adviser, or all. */
export function readClosing(
  place: Pick<Place, 'advisers'>,
  fields: Fields,
  today: Temporal.PlainDate,
): { readonly closing: StaffClosure } | { readonly problem: ClosingProblem } {
  const from = lastOf(fields, 'from')
  const to = lastOf(fields, 'to') || from
  const dates = z.tuple([wallDate, wallDate]).safeParse([from, to])
  if (!dates.success) return { problem: 'date-missing' }
  if (to < from) return { problem: 'dates-turned' }
  if (!canBePlanned(to, today)) return { problem: 'date-past' }
  const adviser = place.advisers.find(({ id }) => id === lastOf(fields, 'adviser'))?.id
  return { closing: adviser ? { from, to, adviser } : { from, to } }
}
