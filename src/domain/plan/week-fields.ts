import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'

import type { Adviser } from '../place/schema.ts'
import { type Fields, lastOf } from '../submission/fields.ts'
import { canBePlanned, wallDate, wallTime } from './dates.ts'
import { house, type Location } from './location.ts'
import { type DatedWeekly, type KnownWeekly, nextDateOf } from './weekly.ts'

const fieldsWithProblems = [
  'weekday',
  'from',
  'to',
  'advisers',
  'location',
  'slot_minutes',
  'online_slots',
  'every',
  'valid_from',
  'valid_until',
] as const
export type WeekField = (typeof fieldsWithProblems)[number]

/** What the form about hours of every week sends; `kind` is what is to be done, `hours` the id of those it is about. */
export const weekFields = ['kind', 'hours', 'walk_in', ...fieldsWithProblems] as const

/** What is wrong with a field alone. */
export type FieldProblem =
  | 'weekday-missing'
  | 'from-missing'
  | 'from-early'
  | 'to-missing'
  | 'to-before'
  | 'advisers-missing'
  | 'advisers-away'
  | 'location-gone'
  | 'slots-wrong'
  | 'slots-long'
  | 'online-wrong'
  | 'every-missing'
  | 'begin-missing'
  | 'begin-past'
  | 'until-missing'
  | 'until-before'
  | 'until-never'
  | 'last-missing'
  | 'last-past'
type FieldProblems = Readonly<Partial<Record<WeekField, FieldProblem>>>

/** Hours as they were typed. Numbers that are none are `NaN`, times and dates can be any text. */
export type WeekTyped = Omit<DatedWeekly, 'validUntil' | 'key' | 'isConfirmed'> & {
  readonly everyWeeks: number
  /** Empty: without an end. */
  readonly validUntil: string
}

const whole = z.string().regex(/^\d{1,3}$/)
const number = (fields: Fields, name: WeekField): number => {
  const typed = lastOf(fields, name).trim()
  return whole.safeParse(typed).success ? Number(typed) : NaN
}

/** The house is the id that is left out. */
const locationIn = (id: string) => (id && id !== house ? { location: id } : {})

/** The hours of a form, unchecked; of its advisers those who are or will be there, in the order of the plan. */
export const readTyped = (fields: Fields, people: readonly Adviser[]): WeekTyped => ({
  ...locationIn(lastOf(fields, 'location')),
  weekday: number(fields, 'weekday'),
  from: lastOf(fields, 'from'),
  to: lastOf(fields, 'to'),
  advisers: people.map(({ id }) => id).filter((id) => fields['advisers']?.includes(id)),
  slotMinutes: number(fields, 'slot_minutes'),
  onlineSlots: number(fields, 'online_slots'),
  walkIn: lastOf(fields, 'walk_in') === 'yes',
  everyWeeks: number(fields, 'every'),
  validFrom: lastOf(fields, 'valid_from'),
  validUntil: lastOf(fields, 'valid_until'),
})

/** Clocks change before that, and nobody comes then. */
const earliest = '04:00'
const isDate = (text: string) => wallDate.safeParse(text).success
const isTime = (text: string) => wallTime.safeParse(text).success
const isBetween = (value: number, least: number, most: number) => value >= least && value <= most
/** Minutes since midnight of a time like `09:00`. */
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const fromProblem = ({ from }: WeekTyped): FieldProblem | undefined => {
  if (!isTime(from)) return 'from-missing'
  return from < earliest ? 'from-early' : undefined
}

const toProblem = ({ from, to }: WeekTyped): FieldProblem | undefined => {
  if (!isTime(to)) return 'to-missing'
  return isTime(from) && to <= from ? 'to-before' : undefined
}

const slotsProblem = ({ from, to, slotMinutes }: WeekTyped): FieldProblem | undefined => {
  if (!isBetween(slotMinutes, 5, 240)) return 'slots-wrong'
  if (!isTime(from) || !isTime(to) || to <= from) return undefined
  return slotMinutes > minutesOf(to) - minutesOf(from) ? 'slots-long' : undefined
}

const beginProblem = (
  { validFrom }: WeekTyped,
  today: Temporal.PlainDate,
): FieldProblem | undefined => {
  if (!isDate(validFrom)) return 'begin-missing'
  return canBePlanned(validFrom, today) ? undefined : 'begin-past'
}

const untilProblem = (typed: WeekTyped): FieldProblem | undefined => {
  const { weekday, validFrom, validUntil } = typed
  if (!validUntil) return undefined
  if (!isDate(validUntil)) return 'until-missing'
  if (!isDate(validFrom) || !isBetween(weekday, 1, 7)) return undefined
  if (validUntil < validFrom) return 'until-before'
  const every = { ...typed, everyWeeks: 1 }
  return nextDateOf(every, Temporal.PlainDate.from(validFrom)) ? undefined : 'until-never'
}

/** Whoever is there in no part of the time in which the hours hold. */
const isAway = ({ validFrom, validUntil }: WeekTyped, { from, until }: Adviser): boolean =>
  (until !== undefined && until < validFrom) ||
  (from !== undefined && validUntil !== '' && validUntil < from)

const advisersProblem = (
  typed: WeekTyped,
  people: readonly Adviser[],
): FieldProblem | undefined => {
  const chosen = people.filter(({ id }) => typed.advisers.includes(id))
  if (chosen.length === 0) return 'advisers-missing'
  return chosen.some((person) => isAway(typed, person)) ? 'advisers-away' : undefined
}

/** What the fields are looked at with: who can be there, and where. */
type Possible = { readonly people: readonly Adviser[]; readonly locations: readonly Location[] }

const locationProblem = (
  { location }: WeekTyped,
  locations: readonly Location[],
): FieldProblem | undefined =>
  location === undefined || locations.some(({ id, isEnded }) => id === location && !isEnded)
    ? undefined
    : 'location-gone'

/** What is wrong with each field, looked at by itself. */
export function fieldProblems(
  typed: WeekTyped,
  { people, locations }: Possible,
  today: Temporal.PlainDate,
): FieldProblems {
  const found: readonly (readonly [WeekField, FieldProblem | undefined | false])[] = [
    ['weekday', !isBetween(typed.weekday, 1, 7) && 'weekday-missing'],
    ['from', fromProblem(typed)],
    ['to', toProblem(typed)],
    ['advisers', advisersProblem(typed, people)],
    ['location', locationProblem(typed, locations)],
    ['slot_minutes', slotsProblem(typed)],
    ['online_slots', !isBetween(typed.onlineSlots, 0, 99) && 'online-wrong'],
    ['every', !isBetween(typed.everyWeeks, 1, 4) && 'every-missing'],
    ['valid_from', beginProblem(typed, today)],
    ['valid_until', untilProblem(typed)],
  ]
  return Object.fromEntries(found.filter(([, problem]) => problem))
}

/** How the form starts: as the hours are that it is about, from tomorrow on; else each week, from today on. */
export function weekStart(
  kind: 'new' | 'change' | 'end',
  hours: KnownWeekly | undefined,
  today: Temporal.PlainDate,
): Fields {
  const tomorrow = today.add({ days: 1 }).toString()
  const usual = { everyWeeks: 1, walkIn: true, slotMinutes: 30, advisers: [], ...hours }
  const begin = hours && hours.validFrom > tomorrow ? hours.validFrom : tomorrow
  return {
    kind: [kind],
    hours: [hours?.id ?? ''],
    weekday: [hours ? String(hours.weekday) : ''],
    from: [hours?.from ?? ''],
    to: [hours?.to ?? ''],
    advisers: usual.advisers,
    location: [hours?.location ?? house],
    slot_minutes: [String(usual.slotMinutes)],
    online_slots: [hours ? String(hours.onlineSlots) : '2'],
    walk_in: [usual.walkIn ? 'yes' : ''],
    every: [String(usual.everyWeeks)],
    valid_from: [begin],
    valid_until: [hours?.validUntil ?? ''],
  }
}
