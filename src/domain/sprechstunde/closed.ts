import type { Temporal } from 'temporal-polyfill'

import type { Planned } from '../plan/changes.ts'
import { closedPart, type ClosureWord, covers, isFor, type StaffClosure } from '../plan/closure.ts'
import { touch, type WallSpan, without } from '../time/wall-span.ts'
import { wallTimeText } from '../time/wall-time.ts'
import { inBerlin } from '../time/zone.ts'
import { openSpans, sprechstundenOn } from './sprechstunde.ts'

/** A time with one adviser, within one day. */
type Time = {
  readonly adviser: string
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
}

const wallSpanOf = ({ start, end }: Time): WallSpan => ({
  from: wallTimeText(inBerlin(start)),
  to: wallTimeText(inBerlin(end)),
})

/** Whether a closure takes a moment of a time away. */
export const closesTime = (closure: StaffClosure, time: Time): boolean =>
  covers(closure, inBerlin(time.start).toPlainDate()) &&
  isFor(closure, time.adviser) &&
  touch(closedPart(closure), wallSpanOf(time))

/** The public word of a closure that takes a moment of a time away; `undefined` where none has one. */
export const wordOfTime = (place: Planned, time: Time): ClosureWord | undefined =>
  place.changes.closures.find((closure) => closure.word && closesTime(closure, time))?.word

/** The public word of closures that cover all of a part of a date; `undefined` where none has one. */
export const wordOfPart = (
  place: Planned,
  date: Temporal.PlainDate,
  part: WallSpan,
): ClosureWord | undefined => {
  const closures = place.changes.closures.filter((closure) => covers(closure, date))
  const isAll = (word: ClosureWord) =>
    closures
      .filter((closure) => closure.word === word)
      .map(closedPart)
      .reduce(without, [part]).length === 0
  return closures.flatMap(({ word }) => word ?? []).find(isAll)
}

/** The closures for all that close a day from one date to another. Those of one person stay with staff. */
export const closuresForAll = (
  place: Planned,
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
): readonly StaffClosure[] =>
  place.changes.closures.filter(
    ({ adviser, from, to }) =>
      adviser === undefined && first.toString() <= to && from <= last.toString(),
  )

/** The full hours later today from which on staff can close: within the time at which somebody is there. */
export function closingTimes(place: Planned, now: Temporal.Instant): readonly string[] {
  const present = inBerlin(now)
  const open = sprechstundenOn(place, present.toPlainDate()).flatMap(openSpans)
  return Array.from({ length: 24 }, (_, hour) => wallTimeText({ hour, minute: 0 }))
    .filter((time) => wallTimeText(present) < time)
    .filter((time) => open.some(({ from, to }) => from < time && time < to))
}
