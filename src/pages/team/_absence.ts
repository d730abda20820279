import { randomUUID } from 'node:crypto'

import type { Temporal } from 'temporal-polyfill'

import type { AbsenceChange, AbsenceDraft, Shown } from '../../../netlify/plan/read.ts'
import { type AbsenceProblems, readAbsence } from '../../domain/plan/absence.ts'
import { dateInBerlin } from '../../domain/time/zone.ts'

/** What somebody typed as the change that it asks for, to be shown; or what is to be mended. Nothing for one that is over. */
export function typedChange(
  place: Shown,
  typed: AbsenceDraft,
  now: Temporal.Instant,
): { readonly change: AbsenceChange } | { readonly problems: AbsenceProblems } | undefined {
  const absences = place.changes.absences ?? []
  const today = dateInBerlin(now)
  const known = absences.find(({ id }) => id === typed.id)
  if (typed.kind !== 'new' && !known) return undefined
  if (typed.kind === 'end' && known) return { change: { kind: 'end', absence: known, today } }
  const people = [...place.advisers, ...place.coming]
  const { adviser, from, until, substitute, holds } = typed
  const fields = Object.fromEntries(
    Object.entries({ adviser, from, until, substitute, holds }).map(([name, text]) => [
      name,
      [text],
    ]),
  )
  const read = readAbsence(fields, { people, absences, today, changed: known })
  if ('problems' in read) return read
  if (known) return { change: { kind: 'until', absence: known, until: read.absence.until } }
  const absence = { ...read.absence, id: randomUUID(), createdAt: now.toString() }
  return { change: { kind: 'new', absence } }
}
