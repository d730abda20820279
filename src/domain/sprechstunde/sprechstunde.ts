import { Temporal } from 'temporal-polyfill'

import type { Closure } from '../place/schema.ts'
import { absenceOn, standInOn } from '../plan/absence.ts'
import type { Planned } from '../plan/changes.ts'
import { holdsOn, nameOfHours, type WeeklyHours } from '../plan/weekly.ts'
import { isHoliday } from '../time/holidays.ts'
import { instantAt, isBefore } from '../time/zone.ts'

/** One Sprechstunde on one date. */
export type Sprechstunde = {
  /** Its name: the Berlin wall time at which it was first planned to start, like `2026-12-01T0900`, and its key, if any. */
  readonly id: string
  readonly date: Temporal.PlainDate
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
  /** Its hours: those of every week, or what staff set for this date. */
  readonly weekly: WeeklyHours
  /** Who is there. Empty: it does not take place. */
  readonly advisers: readonly string[]
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
  return {
    id: `${date.toString()}T${compact(name)}`,
    date,
    start: instantAt(date, weekly.from),
    end: instantAt(date, weekly.to),
    weekly,
    advisers: weekly.advisers.filter((adviser) => isThere(place, date, adviser)),
  }
}

const covers = (days: { readonly from: string; readonly to: string }, date: Temporal.PlainDate) =>
  days.from <= date.toString() && date.toString() <= days.to

/** The closure of the place file that covers a date, if there is one. Both ends of a closure are closed. */
export const closureOn = (place: Planned, date: Temporal.PlainDate): Closure | undefined =>
  place.closures.find((closure) => covers(closure, date))

const isOfTheTeam = ({ advisers, coming }: Planned, day: string, adviser: string): boolean =>
  [...advisers, ...coming].some(
    ({ id, from, until }) => id === adviser && (!from || from <= day) && (!until || day <= until),
  )

/** Whether an adviser is of the team on a date, and their hours are not closed then. */
const isOpen = (place: Planned, date: Temporal.PlainDate, adviser: string): boolean =>
  isOfTheTeam(place, date.toString(), adviser) &&
  !place.changes.closures.some(
    (closure) => covers(closure, date) && (closure.adviser ?? adviser) === adviser,
  )

const isThere = (place: Planned, date: Temporal.PlainDate, adviser: string): boolean =>
  isOpen(place, date, adviser) && !absenceOn(place.changes.absences, adviser, date.toString())

/** Who holds the hours of somebody who is away on a date, where it is planned so. */
function holderFor(place: Planned, date: Temporal.PlainDate, adviser: string): string | undefined {
  const { absences } = place.changes
  const day = date.toString()
  if (!absenceOn(absences, adviser, day)?.holdsHours || !isOpen(place, date, adviser))
    return undefined
  const substitute = standInOn(absences, adviser, day)
  return substitute && isThere(place, date, substitute) ? substitute : undefined
}

const crosses = (one: Sprechstunde, other: Sprechstunde): boolean =>
  isBefore(one.start, other.end) && isBefore(other.start, one.end)

/** The Sprechstunden of a date with those who stand in: nobody does so in two places at once, or beside hours of their own. */
function withStandIns(
  place: Planned,
  date: Temporal.PlainDate,
  all: readonly Sprechstunde[],
): readonly Sprechstunde[] {
  if (!place.changes.absences?.length) return all
  const done: Sprechstunde[] = []
  for (const one of all) {
    const standIns: Record<string, string> = {}
    const isBusy = (holder: string) =>
      Object.values(standIns).includes(holder) ||
      [...all, ...done].some((other) => crosses(one, other) && other.advisers.includes(holder))
    for (const adviser of one.weekly.advisers) {
      const holder = holderFor(place, date, adviser)
      if (holder && !isBusy(holder)) standIns[adviser] = holder
    }
    done.push(Object.keys(standIns).length > 0 ? heldBy(one, standIns) : one)
  }
  return done
}

const heldBy = (
  sprechstunde: Sprechstunde,
  standIns: Readonly<Record<string, string>>,
): Sprechstunde => {
  const { weekly, advisers } = sprechstunde
  const planned = weekly.advisers.map((adviser) => standIns[adviser] ?? adviser)
  return {
    ...sprechstunde,
    weekly: { ...weekly, advisers: planned },
    advisers: planned.filter(
      (adviser) => advisers.includes(adviser) || Object.values(standIns).includes(adviser),
    ),
    standIns,
  }
}

/** Whether nobody is there on a date: a holiday, a closure of the place file, or staff closed it for all. */
export const isClosedOn = (place: Planned, date: Temporal.PlainDate): boolean =>
  isHoliday(date) ||
  closureOn(place, date) !== undefined ||
  place.changes.closures.some((closure) => closure.adviser === undefined && covers(closure, date))

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
  return withStandIns(place, date, all)
}

/** The Sprechstunden that take place on a date: on no public holiday, in no closure, and with somebody there. */
export function sprechstundenOn(place: Planned, date: Temporal.PlainDate): readonly Sprechstunde[] {
  const planned = plannedOn(place, date)
  return planned.length > 0 && !isHoliday(date) && !closureOn(place, date)
    ? planned.filter(({ advisers }) => advisers.length > 0)
    : []
}

/** The Sprechstunden from one date to another, both included, in order of time. */
export function sprechstundenBetween(
  place: Planned,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): readonly Sprechstunde[] {
  const days = from.until(to, { largestUnit: 'days' }).days
  return Array.from({ length: Math.max(0, days + 1) }, (_, offset) =>
    sprechstundenOn(place, from.add({ days: offset })),
  ).flat()
}
