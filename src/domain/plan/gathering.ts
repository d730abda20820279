import { Temporal } from 'temporal-polyfill'

import { instantAt, isBefore } from '../time/zone.ts'

/** Something for everyone on one day, such as an Elterncafé, in own German words of staff. */
export type Gathering = {
  readonly title: string
  readonly sentence: string
  /** A wall date like `2026-12-01`, and wall times like `09:00`. */
  readonly date: string
  readonly from: string
  readonly to: string
  /** Where it is: the id of a location of the plan, or a few words of staff. Neither: the house. */
  readonly location?: string
  readonly words?: string
}

/** One that can be taken away, and has a calendar entry, by its id. */
export type KnownGathering = Gathering & {
  readonly id: string
  readonly createdAt: Temporal.Instant
}

/** So many can be ahead: a page of all of them stays light. */
export const mostGatherings = 30

/** When it begins and ends. */
export function timesOf({ date, from, to }: Pick<Gathering, 'date' | 'from' | 'to'>): {
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
} {
  const day = Temporal.PlainDate.from(date)
  return { start: instantAt(day, from), end: instantAt(day, to) }
}

/** Those that are not over, the next one first. */
export const gatheringsAhead = (
  gatherings: readonly KnownGathering[],
  now: Temporal.Instant,
): readonly KnownGathering[] =>
  gatherings
    .filter((one) => isBefore(now, timesOf(one).end))
    .toSorted((one, other) => inOrder(one).localeCompare(inOrder(other)))

const inOrder = ({ date, from, id }: KnownGathering): string => `${date} ${from} ${id}`
