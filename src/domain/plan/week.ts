import { Temporal } from 'temporal-polyfill'

import type { Adviser } from '../place/schema.ts'
import { type Fields, lastOf } from '../submission/fields.ts'
import type { Planned } from './changes.ts'
import { type Crossing, crossingOf, keyAmong } from './crossing.ts'
import { canBePlanned, wallDate } from './dates.ts'
import type { Location } from './location.ts'
import {
  type FieldProblem,
  fieldProblems,
  readTyped,
  type WeekField,
  type WeekTyped,
} from './week-fields.ts'
import { type DatedWeekly, type KnownWeekly, nameOfHours, nextDateOf } from './weekly.ts'

/** All hours of every week, also unconfirmed ones, and who is or will be there. */
export type PlanOfWeek = {
  readonly weekly: readonly KnownWeekly[]
  readonly people: readonly Adviser[]
  readonly locations: readonly Location[]
}

/** A change of the hours of every week. */
export type WeekChange = {
  /** Hours that end with a day; without a day they never hold. */
  readonly ended?: { readonly id: string; readonly last?: string }
  readonly made?: DatedWeekly
  /** The first day on which something can be other than before. */
  readonly firstDay: string
}

/** Why a field cannot be taken as it was typed. The words stand in `src/words/de/staff-week.ts`. */
export type WeekProblem = FieldProblem | Crossing<KnownWeekly> | { readonly crossesOn: string }
export type WeekProblems = Readonly<Partial<Record<WeekField, WeekProblem>>>

/** What came of reading: a change, or what to mend by field; `gone`: the hours to change are not there any more. */
export type WeekRead =
  { readonly change: WeekChange } | { readonly problems: WeekProblems } | 'gone'

const dayBefore = (day: string) => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()
const dayAfter = (day: string) => Temporal.PlainDate.from(day).add({ days: 1 }).toString()
const earlier = (one: string, other: string | undefined) => (other && other < one ? other : one)

/**
 * A change of the hours of every week as staff typed it: `new` ones, a `change` from a day on, an `end` with its last day, or
 * `remove` for hours that have not begun. Refused by field, each with its name; hours that would cross others at their start.
 */
export function readWeek(plan: PlanOfWeek, fields: Fields, today: Temporal.PlainDate): WeekRead {
  const kind = lastOf(fields, 'kind')
  if (kind === 'new') return made(plan, fields, today, undefined)
  const old = plan.weekly.find(({ id }) => id === lastOf(fields, 'hours'))
  if (!old) return 'gone'
  if (kind === 'change') return made(plan, fields, today, old)
  return kind === 'remove'
    ? removed(old, today)
    : ended(plan, old, lastOf(fields, 'valid_until'), today)
}

function made(
  plan: PlanOfWeek,
  fields: Fields,
  today: Temporal.PlainDate,
  old: KnownWeekly | undefined,
): WeekRead {
  const { weekly, people } = plan
  const typed = readTyped(fields, people)
  const problems = fieldProblems(typed, plan, today)
  if (Object.keys(problems).length > 0) return { problems }
  const { validFrom } = typed
  // What it takes the place of goes on until the day before, or ends sooner as it would have anyway.
  const last = old && earlier(dayBefore(validFrom), old.validUntil)
  const left = old && last && last >= old.validFrom ? [{ ...old, validUntil: last }] : []
  const others = [...weekly.filter(({ id }) => id !== old?.id), ...left]
  const hours = placed({ ...hoursOf(typed), ...staying(fields, old) }, old)
  const crossing = crossingOf(hours, others)
  if (crossing) return { problems: { from: crossing } }
  const key = keyAmong(hours, others)
  const { key: _before, ...rest } = hours
  return {
    change: {
      made: { ...rest, ...(key && { key }) },
      firstDay: validFrom,
      ...(old && { ended: { id: old.id, ...(left.length > 0 && last && { last }) } }),
    },
  }
}

const hoursOf = ({ validUntil, everyWeeks, ...typed }: WeekTyped): DatedWeekly => ({
  ...typed,
  everyWeeks,
  ...(validUntil && { validUntil }),
})

/** The hours of a form that does not say where are where they were. */
const staying = (fields: Fields, old: KnownWeekly | undefined) =>
  fields['location'] === undefined && old?.location ? { location: old.location } : {}

/** By which letter they are known stays through a change. */
const placed = (hours: DatedWeekly, old: KnownWeekly | undefined): DatedWeekly => ({
  ...hours,
  ...(old?.key && { key: old.key }),
})

function ended(
  { weekly }: PlanOfWeek,
  old: KnownWeekly,
  last: string,
  today: Temporal.PlainDate,
): WeekRead {
  if (!wallDate.safeParse(last).success) return { problems: { valid_until: 'last-missing' } }
  if (last < old.validFrom) return { problems: { valid_until: 'until-before' } }
  if (!canBePlanned(last, today)) return { problems: { valid_until: 'last-past' } }
  const longer = { ...old, validUntil: last }
  if (!nextDateOf(longer, Temporal.PlainDate.from(old.validFrom)))
    return { problems: { valid_until: 'until-never' } }
  const crossing = crossingOf(
    longer,
    weekly.filter(({ id }) => id !== old.id),
  )
  if (crossing) return { problems: { valid_until: crossing } }
  return {
    change: { ended: { id: old.id, last }, firstDay: dayAfter(earlier(last, old.validUntil)) },
  }
}

/** Hours that have begun end with a day; only those that have not can be as if they had never been planned. */
const removed = ({ id, validFrom }: KnownWeekly, today: Temporal.PlainDate): WeekRead =>
  validFrom > today.toString()
    ? { change: { ended: { id }, firstDay: validFrom } }
    : { problems: { valid_until: 'last-missing' } }

/** The hours of every week once a change is made. What is made gets this id. */
export const weekAfter = (
  weekly: readonly KnownWeekly[],
  { ended, made }: WeekChange,
  id: string,
): readonly KnownWeekly[] => [
  ...weekly.flatMap((hours) => {
    if (hours.id !== ended?.id) return [hours]
    return ended.last ? [{ ...hours, validUntil: ended.last }] : []
  }),
  ...(made ? [{ ...made, id, isConfirmed: true }] : []),
]

type WithDays = Pick<Planned, 'changes'>

/**
 * A plan in which hours of single days stand for the hours that take the place of those they stood for: else the day would have
 * both.
 */
export function standingFor<Place extends WithDays>(
  place: Place,
  before: KnownWeekly | undefined,
  made: DatedWeekly | undefined,
): Place {
  if (!before || !made) return place
  const [oldName, newName] = [nameOfHours(before), nameOfHours(made)]
  const isMeant = ({ date, instead }: WithDays['changes']['hours'][number]) =>
    instead === oldName &&
    date >= made.validFrom &&
    Temporal.PlainDate.from(date).dayOfWeek === made.weekday
  const hours = place.changes.hours.map((day) =>
    isMeant(day) ? { ...day, instead: newName } : day,
  )
  return { ...place, changes: { ...place.changes, hours } }
}
