import { Temporal } from 'temporal-polyfill'

import type { Closure } from '../place/schema.ts'
import { absenceOn, standInOn } from '../plan/absence.ts'
import type { Planned } from '../plan/changes.ts'
import { closedPart, covers, isFor } from '../plan/closure.ts'
import { holdsOn, nameOfHours, type WeeklyHours } from '../plan/weekly.ts'
import { isHoliday } from '../time/holidays.ts'
import { joined, type WallSpan, without } from '../time/wall-span.ts'
import { instantAt, isBefore } from '../time/zone.ts'

/** When one adviser is there. */
type Presence = WallSpan & {
  readonly adviser: string
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
}

/** One Sprechstunde on one date. */
export type Sprechstunde = {
  /** Its name: the Berlin wall time at which it was first planned to start, like `2026-12-01T0900`, and its key, if any. */
  readonly id: string
  readonly date: Temporal.PlainDate
  /** From start to end as its hours say, also where a part of that is closed. */
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
  /** Its hours: those of every week, or what staff set for this date. */
  readonly weekly: WeeklyHours
  /** Who is there, for a part of it at least. Empty: it does not take place. */
  readonly advisers: readonly string[]
  /** When each of them is there: all of the time, or what closures of a part of the day leave. */
  readonly there: readonly Presence[]
  /** Of those who are away, who holds it for them, by the id of who is away. They are among `advisers`. */
  readonly standIns?: Readonly<Record<string, string>>
}

const compact = (time: string) => time.replace(':', '')

/** `name` is the planned start. Whoever moves the hours of a date moves no name, so that what was taken stays counted. */
function onDate(
  place: Planned,
  date: Temporal.PlainDate,
  weekly: WeeklyHours,
  name: string,
): Sprechstunde {
  const there = weekly.advisers.flatMap((adviser) =>
    thereFor(place, date, weekly, adviser).map((span) => presenceOn(date, adviser, span)),
  )
  return {
    id: `${date.toString()}T${compact(name)}`,
    date,
    start: instantAt(date, weekly.from),
    end: instantAt(date, weekly.to),
    weekly,
    advisers: weekly.advisers.filter((one) => there.some(({ adviser }) => adviser === one)),
    there,
  }
}

const presenceOn = (
  date: Temporal.PlainDate,
  adviser: string,
  { from, to }: WallSpan,
): Presence => ({ adviser, from, to, start: instantAt(date, from), end: instantAt(date, to) })

/** The same Sprechstunde as if everybody of its hours were there. */
export const withEverybody = (planned: Sprechstunde): Sprechstunde => {
  const { date, weekly } = planned
  const there = weekly.advisers.map((adviser) => presenceOn(date, adviser, weekly))
  return { ...planned, advisers: weekly.advisers, there }
}

/** When somebody is there, in order of time: all of its hours, or what closures leave of them. */
export const openSpans = ({ there }: Pick<Sprechstunde, 'there'>): readonly WallSpan[] =>
  joined(there)

/** The closure of the place file that covers a date, if there is one. Both ends of a closure are closed. */
export const closureOn = (place: Planned, date: Temporal.PlainDate): Closure | undefined =>
  place.closures.find((closure) => covers(closure, date))

/** Whether an adviser is of the team on a day, away or not. */
export const isOfTheTeam = ({ advisers, coming }: Planned, day: string, adviser: string): boolean =>
  [...advisers, ...coming].some(
    ({ id, from, until }) => id === adviser && (!from || from <= day) && (!until || day <= until),
  )

/** What closures leave of hours on a date, for one adviser; for the hours of another one whom they hold, also what closes those. */
const openFor = (
  place: Planned,
  date: Temporal.PlainDate,
  { from, to }: WallSpan,
  advisers: readonly string[],
): readonly WallSpan[] =>
  advisers.every((adviser) => isOfTheTeam(place, date.toString(), adviser))
    ? place.changes.closures
        .filter((closure) => covers(closure, date))
        .filter((closure) => advisers.some((adviser) => isFor(closure, adviser)))
        .map(closedPart)
        .reduce(without, [{ from, to }])
    : []

const isAway = (place: Planned, date: Temporal.PlainDate, adviser: string): boolean =>
  absenceOn(place.changes.absences, adviser, date.toString()) !== undefined

/** When an adviser is there in their own hours on a date: no closure, and not away. */
const thereFor = (
  place: Planned,
  date: Temporal.PlainDate,
  span: WallSpan,
  adviser: string,
): readonly WallSpan[] =>
  isAway(place, date, adviser) ? [] : openFor(place, date, span, [adviser])

/** Who holds the hours of somebody who is away on a date, where it is planned so, and when. */
function holderFor(
  place: Planned,
  { date, weekly }: Sprechstunde,
  adviser: string,
): readonly Presence[] {
  const { absences } = place.changes
  const day = date.toString()
  const holder = absenceOn(absences, adviser, day)?.holdsHours
    ? standInOn(absences, adviser, day)
    : undefined
  if (!holder || isAway(place, date, holder)) return []
  return openFor(place, date, weekly, [adviser, holder]).map((span) =>
    presenceOn(date, holder, span),
  )
}

const crosses = (one: Sprechstunde, other: Sprechstunde): boolean =>
  isBefore(one.start, other.end) && isBefore(other.start, one.end)

/** The Sprechstunden of a date with those who stand in: nobody does so in two places at once, or beside hours of their own. */
function withStandIns(place: Planned, all: readonly Sprechstunde[]): readonly Sprechstunde[] {
  if (!place.changes.absences?.length) return all
  const done: Sprechstunde[] = []
  for (const one of all) {
    const standIns: Record<string, readonly Presence[]> = {}
    const isBusy = (holder: string) =>
      Object.values(standIns).some(([first]) => first?.adviser === holder) ||
      [...all, ...done].some((other) => crosses(one, other) && other.advisers.includes(holder))
    for (const adviser of one.weekly.advisers) {
      const held = holderFor(place, one, adviser)
      const [first] = held
      if (first && !isBusy(first.adviser)) standIns[adviser] = held
    }
    done.push(Object.keys(standIns).length > 0 ? heldBy(one, standIns) : one)
  }
  return done
}

const heldBy = (
  sprechstunde: Sprechstunde,
  held: Readonly<Record<string, readonly Presence[]>>,
): Sprechstunde => {
  const { weekly, advisers } = sprechstunde
  const standIns = Object.fromEntries(
    Object.entries(held).flatMap(([adviser, [first]]) => (first ? [[adviser, first.adviser]] : [])),
  )
  const planned = weekly.advisers.map((adviser) => standIns[adviser] ?? adviser)
  return {
    ...sprechstunde,
    weekly: { ...weekly, advisers: planned },
    advisers: planned.filter(
      (adviser) => advisers.includes(adviser) || Object.values(standIns).includes(adviser),
    ),
    there: [...sprechstunde.there, ...Object.values(held).flat()],
    standIns,
  }
}

/** Whether nobody is there in all of a part of a date: a holiday, a closure of the place file, or staff closed it for all. */
export const isClosedOn = (place: Planned, date: Temporal.PlainDate, part: WallSpan): boolean =>
  isHoliday(date) ||
  closureOn(place, date) !== undefined ||
  place.changes.closures
    .filter((closure) => closure.adviser === undefined && covers(closure, date))
    .map(closedPart)
    .reduce(without, [part]).length === 0

/** The weekly one for which other hours of a date stand: it holds on that date, whatever else has the same name. */
const stoodFor = (
  { weekly }: Planned,
  date: Temporal.PlainDate,
  name: string | undefined,
): WeeklyHours | undefined =>
  weekly.find((hours) => nameOfHours(hours) === name && holdsOn(hours, date))

/** What the hours say for a date, earliest first, whether or not it then takes place. */
export function plannedOn(place: Planned, date: Temporal.PlainDate): readonly Sprechstunde[] {
  const changed = place.changes.hours.filter((hours) => hours.date === date.toString())
  const isReplaced = (weekly: WeeklyHours) =>
    changed.some(({ instead }) => instead === nameOfHours(weekly))
  const usual = place.weekly
    .filter((weekly) => holdsOn(weekly, date) && !isReplaced(weekly))
    .map((weekly) => onDate(place, date, weekly, nameOfHours(weekly)))
  const special = changed.map(({ instead, hours }) => {
    const { key, location } = stoodFor(place, date, instead) ?? {}
    const lasting = { ...(key && { key }), ...(location && { location }) }
    const weekly = { ...hours, ...lasting, weekday: date.dayOfWeek }
    return onDate(place, date, weekly, instead ?? hours.from)
  })
  const all = [...usual, ...special].sort((one, other) =>
    Temporal.Instant.compare(one.start, other.start),
  )
  return withStandIns(place, all)
}

/** The Sprechstunden that take place on a date: on no public holiday, in no closure, and with somebody there. */
export function sprechstundenOn(place: Planned, date: Temporal.PlainDate): readonly Sprechstunde[] {
  const planned = plannedOn(place, date)
  return planned.length > 0 && !isHoliday(date) && !closureOn(place, date)
    ? planned.filter(({ advisers }) => advisers.length > 0)
    : []
}

/** The Sprechstunden from one date to another, both included, in order of time; each day is worked out when it is asked for. */
export function* eachSprechstunde(
  place: Planned,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): Generator<Sprechstunde, undefined> {
  for (let date = from; Temporal.PlainDate.compare(date, to) <= 0; date = date.add({ days: 1 }))
    yield* sprechstundenOn(place, date)
}

/** The same, all of them. */
export const sprechstundenBetween = (
  ...between: Parameters<typeof eachSprechstunde>
): readonly Sprechstunde[] => [...eachSprechstunde(...between)]
