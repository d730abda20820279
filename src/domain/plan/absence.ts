import type { Temporal } from 'temporal-polyfill'

import type { Adviser } from '../place/schema.ts'
import { type Fields, lastOf } from '../submission/fields.ts'
import { canBePlanned, wallDate } from './dates.ts'
import { spans } from './people.ts'

/** Days on which an adviser is not there. Wall dates like `2026-12-01`, both included. Why is nobody's business, and not here. */
export type Absence = {
  readonly adviser: string
  readonly from: string
  /** Left out as long as nobody knows the last day. */
  readonly until?: string
  /** The adviser who stands in. */
  readonly substitute?: string
  /** Whether that one holds the Sprechstunden too. */
  readonly holdsHours?: boolean
}

/** An absence that can be changed by its id. */
export type KnownAbsence = Absence & { readonly id: string; readonly createdAt: string }

/** The absence of an adviser that covers a day. There is at most one. */
export const absenceOn = <One extends Absence>(
  absences: readonly One[] | undefined,
  adviser: string,
  day: string,
): One | undefined => absences?.find((one) => one.adviser === adviser && spans(one, day))

/** Who stands in for an adviser on a day; nobody where that one is away too. */
export function standInOn(
  absences: readonly Absence[] | undefined,
  adviser: string,
  day: string,
): string | undefined {
  const substitute = absenceOn(absences, adviser, day)?.substitute
  return substitute && !absenceOn(absences, substitute, day) ? substitute : undefined
}

/** For whom an adviser stands in on a day. */
export const representedOn = (
  absences: readonly Absence[] | undefined,
  adviser: string,
  day: string,
): readonly string[] =>
  (absences ?? [])
    .filter((one) => spans(one, day) && standInOn(absences, one.adviser, day) === adviser)
    .map((one) => one.adviser)

/** Those that hold now or later. */
export const notOver = <One extends Absence>(
  absences: readonly One[] | undefined,
  today: Temporal.PlainDate,
): readonly One[] => (absences ?? []).filter(({ until }) => !until || until >= today.toString())

export const absenceFields = ['adviser', 'from', 'until', 'substitute', 'holds'] as const
type AbsenceField = (typeof absenceFields)[number]

/** Why a field cannot be taken as somebody typed it. The words to each stand in `src/words/de/staff-absence.ts`. */
export type AbsenceProblem =
  | 'adviser-missing'
  | 'adviser-twice'
  | 'from-missing'
  | 'from-past'
  | 'until-wrong'
  | 'until-before'
  | 'until-past'
  | 'substitute-same'
  | 'substitute-away'
  | 'holds-nobody'
export type AbsenceProblems = Readonly<Partial<Record<AbsenceField, AbsenceProblem>>>

/** What an absence is read on: who is of the team, now or later, and the absences there are. */
export type Known = {
  readonly people: readonly Adviser[]
  readonly absences: readonly KnownAbsence[]
  readonly today: Temporal.PlainDate
  /** The absence that is changed. Its first day may lie in the past, and stays. */
  readonly changed?: KnownAbsence | undefined
}

type Typed = {
  readonly adviser: string
  readonly from: string
  readonly until: string
  readonly substitute: string
  readonly holds: boolean
}

const crosses = (
  one: Pick<Absence, 'from' | 'until'>,
  other: Pick<Absence, 'from' | 'until'>,
): boolean => (!other.until || one.from <= other.until) && (!one.until || other.from <= one.until)

function adviserProblem(typed: Typed, { people, absences, changed }: Known) {
  if (!people.some(({ id }) => id === typed.adviser)) return 'adviser-missing'
  const span = { from: typed.from, ...(typed.until && { until: typed.until }) }
  const isTwice = absences.some(
    (other) => other.id !== changed?.id && other.adviser === typed.adviser && crosses(span, other),
  )
  return isTwice ? 'adviser-twice' : undefined
}

function fromProblem({ from }: Typed, { today, changed }: Known) {
  if (changed) return undefined
  if (!wallDate.safeParse(from).success) return 'from-missing'
  return canBePlanned(from, today) ? undefined : 'from-past'
}

function untilProblem({ from, until }: Typed, { today }: Known) {
  if (!until) return undefined
  if (!wallDate.safeParse(until).success) return 'until-wrong'
  if (wallDate.safeParse(from).success && until < from) return 'until-before'
  return canBePlanned(until, today) ? undefined : 'until-past'
}

function substituteProblem(typed: Typed, { people, absences }: Known) {
  const { adviser, from, until, substitute } = typed
  if (!substitute) return undefined
  if (substitute === adviser) return 'substitute-same'
  const person = people.find(({ id }) => id === substitute)
  if (!person) return 'substitute-away'
  const span = { from, ...(until && { until }) }
  const isAway = absences.some((other) => other.adviser === substitute && crosses(span, other))
  const isThere =
    (!person.from || person.from <= from) && (!person.until || !until || until <= person.until)
  return isThere && !isAway ? undefined : 'substitute-away'
}

/**
 * An absence as staff typed it. Refused by field: nobody, or somebody who is away on one of these days already; a first day
 * that is past; an end before it; who stands in for themselves, or is away or not of the team then.
 */
export function readAbsence(
  fields: Fields,
  known: Known,
): { readonly absence: Absence } | { readonly problems: AbsenceProblems } {
  const { changed } = known
  const typed: Typed = {
    adviser: changed?.adviser ?? lastOf(fields, 'adviser'),
    from: changed?.from ?? lastOf(fields, 'from'),
    until: lastOf(fields, 'until'),
    substitute: lastOf(fields, 'substitute'),
    holds: lastOf(fields, 'holds') === 'yes',
  }
  const found = [
    ['adviser', adviserProblem(typed, known)],
    ['from', fromProblem(typed, known)],
    ['until', untilProblem(typed, known)],
    ['substitute', substituteProblem(typed, known)],
    ['holds', typed.holds && !typed.substitute ? 'holds-nobody' : undefined],
  ] as const
  const problems = found.filter(([, problem]) => problem !== undefined)
  if (problems.length > 0) return { problems: Object.fromEntries(problems) }
  const { adviser, from, until, substitute, holds } = typed
  return {
    absence: {
      adviser,
      from,
      ...(until && { until }),
      ...(substitute && { substitute, holdsHours: holds }),
    },
  }
}
