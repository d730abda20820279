import type { Temporal } from 'temporal-polyfill'

import { isBefore } from '../time/zone.ts'

/** One of staff. */
export type Member = {
  readonly address: string
  /** The id of the adviser that this is; left out for the office, which sees no resident. */
  readonly adviser?: string | undefined
  /** Who joined later sees what comes in from this instant on. Left out for those who were there from the beginning. */
  readonly seesFrom?: Temporal.Instant | undefined
}

/** What a link of a staff mail, or a page of staff, is about. */
export const matters = ['booking', 'callback'] as const
export type Matter = (typeof matters)[number]

/** The matter of this name, if it is one. */
export const matterOf = (name: string): Matter | undefined =>
  matters.find((matter) => matter === name)

/** When a matter came in, and whether it was handed over since: to which adviser, and when. */
export type Came = {
  readonly createdAt: Temporal.Instant
  readonly handedTo?: string | undefined
  readonly handedAt?: Temporal.Instant | undefined
}

/** Whether a matter came in, or to this adviser, before somebody of staff joined: then it is not for them to see. */
export const cameBefore = (
  { adviser, seesFrom }: Member,
  { createdAt, handedTo, handedAt }: Came,
): boolean => {
  if (seesFrom === undefined) return false
  const came = handedAt && handedTo === adviser ? handedAt : createdAt
  return isBefore(came, seesFrom)
}
