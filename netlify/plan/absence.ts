import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'

import type { KnownAbsence } from '../../src/domain/plan/absence.ts'
import type { KnownChanges } from '../../src/domain/plan/changes.ts'
import { instantAt } from '../../src/domain/time/zone.ts'
import { typedIn } from '../platform/typed.ts'
import type { Plan } from './plan.ts'

/** A change of who is away: somebody new, another last day, or that one is back. */
export type AbsenceChange =
  | { readonly kind: 'new'; readonly absence: KnownAbsence }
  | { readonly kind: 'until'; readonly absence: KnownAbsence; readonly until: string | undefined }
  /** Until yesterday; one that begins today or later goes as if it had never been. */
  | { readonly kind: 'end'; readonly absence: KnownAbsence; readonly today: Temporal.PlainDate }

/** The absence as it is once this is done; `undefined` where nothing is left of it. */
export function changedAbsence(change: AbsenceChange): KnownAbsence | undefined {
  if (change.kind === 'new') return change.absence
  const { until: _, ...others } = change.absence
  if (change.kind === 'until') return { ...others, ...(change.until && { until: change.until }) }
  const yesterday = change.today.subtract({ days: 1 }).toString()
  return yesterday < others.from ? undefined : { ...others, until: yesterday }
}

/** The plan as it is once this is done. */
export function afterChange(place: Plan['place'], change: AbsenceChange): Plan['place'] {
  const all = place.changes.absences ?? []
  const changed = changedAbsence(change)
  const others = all.filter(({ id }) => id !== change.absence.id)
  const changes: KnownChanges = {
    ...place.changes,
    absences: changed ? [...others, changed] : others,
  }
  return { ...place, changes }
}

/** Further ahead nobody can book. */
const farEnough = { months: 13 }

/** From which instant to which other one a change may touch bookings; without a last day, as far as anybody can book. */
export function touchedSpan(
  change: AbsenceChange,
  today: Temporal.PlainDate,
): { readonly from: Temporal.Instant; readonly to: Temporal.Instant } {
  const { from, until } = change.absence
  const ends = [until, ...(change.kind === 'until' ? [change.until] : [])]
  const known = ends.filter((end) => end !== undefined).toSorted()
  const last = known.length === ends.length ? known.at(-1) : undefined
  const end = last ? Temporal.PlainDate.from(last) : today.add(farEnough)
  const first = Temporal.PlainDate.from(from)
  const begin = Temporal.PlainDate.compare(first, today) < 0 ? today : first
  return { from: instantAt(begin, '00:00'), to: instantAt(end.add({ days: 1 }), '00:00') }
}

/** What somebody typed: it may be wrong. `id`: the absence that is changed; empty for a new one. */
export type AbsenceDraft = z.infer<typeof draft>
const draft = z.strictObject({
  kind: z.enum(['new', 'until', 'end']).catch('new'),
  id: z.string(),
  adviser: z.string(),
  from: z.string(),
  until: z.string(),
  substitute: z.string(),
  holds: z.string(),
})

export const { seal: sealAbsence, open: openAbsence } = typedIn('absence', draft)
