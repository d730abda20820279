import { Temporal } from 'temporal-polyfill'

import { type DatedWeekly, datesFrom, holdsOn } from './weekly.ts'

/** A date on which both hold, the first one; `undefined` where there is none. */
const commonDate = (one: DatedWeekly, other: DatedWeekly): Temporal.PlainDate | undefined =>
  datesFrom(one, Temporal.PlainDate.from(other.validFrom)).find(
    (date) => holdsOn(one, date) && holdsOn(other, date),
  )

/** Whether two are at the same time on some date. One that begins when the other one ends is not. */
const areAtOnce = (one: DatedWeekly, other: DatedWeekly): boolean =>
  one.from < other.to && other.from < one.to && commonDate(one, other) !== undefined

/** Why two that are at the same time cannot be: they are in one place, or one person would be in both. */
type Why = 'place' | 'person'

/** Hours that stand in the way of others, and why. */
export type Crossing<Hours extends DatedWeekly = DatedWeekly> = {
  readonly with: Hours
  readonly why: Why
}

function whyNot(one: DatedWeekly, other: DatedWeekly): Why | undefined {
  if (one.location === other.location) return 'place'
  return one.advisers.some((adviser) => other.advisers.includes(adviser)) ? 'person' : undefined
}

/** Which of others these hours cross, the first one. Different people in different places may be at the same time. */
export function crossingOf<Hours extends DatedWeekly>(
  hours: DatedWeekly,
  others: readonly Hours[],
): Crossing<Hours> | undefined {
  const found = others.flatMap((other) => {
    const why = whyNot(hours, other)
    return why && areAtOnce(hours, other) ? [{ with: other, why }] : []
  })
  return found[0]
}

const letters = Array.from('abcdefghijklmnopqrstuvwxyz')

/** The key of hours among others: the one that they have, or the first letter that nobody has who is there at the same time. */
export function keyAmong(hours: DatedWeekly, others: readonly DatedWeekly[]): DatedWeekly['key'] {
  const used = others.filter((other) => areAtOnce(hours, other)).map(({ key }) => key ?? '')
  if (!used.includes(hours.key ?? '')) return hours.key
  return letters.find((letter) => !used.includes(letter))
}
