import { Temporal } from 'temporal-polyfill'

import type { Planned } from '../plan/changes.ts'
import { readWallTime, wallTimeText } from '../time/wall-time.ts'
import { dateInBerlin, isBefore } from '../time/zone.ts'
import {
  eachSprechstunde,
  plannedOn,
  type Sprechstunde,
  sprechstundenOn,
  withEverybody,
} from './sprechstunde.ts'

/** A time with one adviser that a resident can take. */
export type Slot = {
  /** Its address: `2026-12-01T0900`, with `-adviser` behind it where two are there at once. */
  readonly id: string
  readonly adviser: string
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
  readonly sprechstunde: Sprechstunde
}

/** Every slot of a Sprechstunde in which its adviser is there, in order of time. A rest shorter than a slot is no slot. */
export function slotsOf(sprechstunde: Sprechstunde): readonly Slot[] {
  const { advisers: planned, key, slotMinutes } = sprechstunde.weekly
  const length = { minutes: slotMinutes }
  const slots: Slot[] = []
  let [start, minutes] = [sprechstunde.start, minutesOf(sprechstunde.weekly.from)]
  while (!isBefore(sprechstunde.end, start.add(length))) {
    const end = start.add(length)
    // Clocks change at night, when the place file allows no Sprechstunde: inside one, wall time runs as time does.
    const time = wallTimeText({ hour: Math.floor(minutes / 60), minute: minutes % 60 })
    const wall = sprechstunde.id.slice(0, datePart) + time.replace(':', '')
    for (const adviser of sprechstunde.advisers)
      if (isThere(sprechstunde, { adviser, start, end }))
        slots.push({
          // Where one of two is away, the other one's slots keep their addresses. With a key, others are somewhere else then.
          id: planned.length > 1 || key ? `${wall}-${adviser}` : wall,
          adviser,
          start,
          end,
          sprechstunde,
        })
    start = end
    minutes += slotMinutes
  }
  return slots
}

type Time = Pick<Slot, 'adviser' | 'start' | 'end'>

/** Whether an adviser is there for all of a time. */
const isThere = ({ there }: Sprechstunde, { adviser, start, end }: Time): boolean =>
  there.some(
    (one) => one.adviser === adviser && !isBefore(start, one.start) && !isBefore(one.end, end),
  )

/** Of `2026-12-01T0900`, what stands before the time. */
const datePart = 11

/** Minutes of a wall-clock time like `09:00` since midnight. */
function minutesOf(time: string): number {
  const { hour, minute } = readWallTime(time)
  return hour * 60 + minute
}

const slotIdShape = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3])[0-5]\d(-[a-z]{1,12})?$/

/** Whether a text has the shape of a slot's address; no such slot need exist. */
export const isSlotId = (text: string): boolean => slotIdShape.test(text)

/** Of a booking that could be opened, also whether somebody else may stand in. */
type BookedTime = Time & { readonly personal?: { readonly if_away: string } }

/** Who holds a time in a Sprechstunde: its adviser, or whoever stands in where the resident said that somebody else may. */
function holderIn(sprechstunde: Sprechstunde, time: BookedTime): string | undefined {
  if (isThere(sprechstunde, time)) return time.adviser
  const holder = time.personal?.if_away === 'other' && sprechstunde.standIns?.[time.adviser]
  return holder && isThere(sprechstunde, { ...time, adviser: holder }) ? holder : undefined
}

/** The Sprechstunde that takes place in which a time lies, with its adviser or with whoever may stand in. */
export const sprechstundeAt = (place: Planned, time: BookedTime): Sprechstunde | undefined =>
  sprechstundenOn(place, dateInBerlin(time.start)).find((one) => holderIn(one, time) !== undefined)

/** Who holds a booked time; `undefined` where nobody is there. */
export function holderOf(place: Planned, time: BookedTime): string | undefined {
  const sprechstunde = sprechstundeAt(place, time)
  return sprechstunde && holderIn(sprechstunde, time)
}

/** Whether somebody is there at a booked time. */
export const isOn = (place: Planned, time: BookedTime): boolean =>
  holderOf(place, time) !== undefined

/** For whom the adviser of a slot stands in. Times booked with that one are theirs too. */
export const standsFor = ({ adviser, sprechstunde }: Pick<Slot, 'adviser' | 'sprechstunde'>) =>
  Object.entries(sprechstunde.standIns ?? {}).find(([, holder]) => holder === adviser)?.[0]

/** The slot of whoever stands in at a time that was called off because its adviser is away. */
export const slotOfStandIn = (
  place: Planned,
  { adviser, start }: Pick<Slot, 'adviser' | 'start'>,
): Slot | undefined =>
  sprechstundenOn(place, dateInBerlin(start))
    .flatMap(slotsOf)
    .find((slot) => slot.start.equals(start) && standsFor(slot) === adviser)

/** Whether a time that somebody has taken lies, in part, in this slot. */
export const isTakenBy =
  (slot: Slot) =>
  (other: Pick<TakenTime, 'adviser' | 'start' | 'end'>): boolean =>
    (other.adviser === slot.adviser || other.adviser === standsFor(slot)) &&
    isBefore(other.start, slot.end) &&
    isBefore(slot.start, other.end)

type OnDate = (place: Planned, date: Temporal.PlainDate) => readonly Sprechstunde[]

/** The slot of this address, in the past or future; `undefined` where no Sprechstunde takes place that has it. */
export const slotNamed = (place: Planned, id: string): Slot | undefined =>
  slotIn(place, id, sprechstundenOn)

/** The same, also where a holiday, a closure or staff cancel the Sprechstunde. */
export const plannedSlotNamed = (place: Planned, id: string): Slot | undefined =>
  slotIn(place, id, allPlannedOn)

const allPlannedOn: OnDate = (place, date) => plannedOn(place, date).map(withEverybody)

function slotIn(place: Planned, id: string, sprechstunden: OnDate): Slot | undefined {
  const day = slotIdShape.exec(id)?.[1]
  const date = day && plainDate(day)
  return date
    ? sprechstunden(place, date)
        .flatMap(slotsOf)
        .find((slot) => slot.id === id)
    : undefined
}

/** `undefined` for dates like 2026-02-30. */
function plainDate(day: string): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' })
  } catch {
    return undefined
  }
}

/** The last day on which a slot can be taken now. */
const lastDay = (place: Planned, now: Temporal.Instant): Temporal.PlainDate =>
  dateInBerlin(now).add({ weeks: place.horizonWeeks })

/**
 * Slots that can be taken by their time alone: later than the lead time, inside the horizon. In order of time, and each day is
 * worked out when it is asked for.
 */
export const eachOffered = (place: Planned, now: Temporal.Instant): IteratorObject<Slot> =>
  eachSprechstunde(place, dateInBerlin(now), lastDay(place, now))
    .flatMap(slotsOf)
    .filter((slot) => !isTooLate(place, slot, now))

/** The same, all of them. */
export const offeredSlots = (place: Planned, now: Temporal.Instant): readonly Slot[] => [
  ...eachOffered(place, now),
]

/** Whether the lead time of a slot has begun. At exactly the lead time it can still be taken. */
export const isTooLate = (place: Planned, slot: Slot, now: Temporal.Instant): boolean =>
  isBefore(slot.start, now.add({ minutes: place.leadTimeMinutes }))

/** Whether a slot lies behind the horizon. */
export const isTooFar = (place: Planned, slot: Slot, now: Temporal.Instant): boolean =>
  Temporal.PlainDate.compare(slot.sprechstunde.date, lastDay(place, now)) > 0

/** A time that somebody has taken. */
export type TakenTime = {
  readonly adviser: string
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
  /** Staff entered it themselves: it is no part of the online share. */
  readonly offline?: boolean
}

/**
 * Whether a slot is free: nobody has taken any part of it, and the online share of its Sprechstunde is not used up. For
 * showing only: who gets a slot is decided by the database.
 */
export function isFree(taken: readonly TakenTime[]): (slot: Slot) => boolean {
  const within = (sprechstunde: Sprechstunde) => (other: TakenTime) =>
    (sprechstunde.weekly.advisers.includes(other.adviser) ||
      sprechstunde.standIns?.[other.adviser] !== undefined) &&
    !isBefore(other.start, sprechstunde.start) &&
    isBefore(other.start, sprechstunde.end)
  return (slot) =>
    taken.filter((other) => !other.offline && within(slot.sprechstunde)(other)).length <
      slot.sprechstunde.weekly.onlineSlots && !taken.some(isTakenBy(slot))
}

/** Of these slots, those that are free. */
export const freeSlots = (slots: readonly Slot[], taken: readonly TakenTime[]): readonly Slot[] =>
  slots.filter(isFree(taken))

const distance = (slot: Slot, instant: Temporal.Instant) =>
  Math.abs(slot.start.epochMilliseconds - instant.epochMilliseconds)

/** The slots whose start is nearest to an instant, in order of time. */
export const nearest = (
  slots: readonly Slot[],
  instant: Temporal.Instant,
  howMany: number,
): readonly Slot[] =>
  slots
    .toSorted((one, other) => distance(one, instant) - distance(other, instant))
    .slice(0, howMany)
    .toSorted((one, other) => Temporal.Instant.compare(one.start, other.start))
