import { Temporal } from 'temporal-polyfill'

import type { Amount } from './amounts.ts'
import type { EmergencyNumber } from './shapes.ts'

/** The one place for sums and dates of law, and the one for emergency numbers: what is true for so long only. */
export const amountsFile = 'src/content/de/amounts.yaml'
export const emergencyFile = 'src/content/de/emergency.yaml'

/** So many days after somebody compared an emergency number with its source it is marked on the page. */
const numberDays = 180
/** So many days before that, and before the last day of an amount, who can mend it is told for the first time. */
const toldBefore = 42

const dayOf = (date: Date): Temporal.PlainDate =>
  Temporal.PlainDate.from(date.toISOString().slice(0, 10))

/** `today` is like `2026-11-22`, in Berlin. */
export const daysSince = (date: Date, today: string): number =>
  dayOf(date).until(today, { largestUnit: 'days' }).days

/** Whether nobody has compared a number with its source for so long that the page says so. `today` is like `2026-11-22`. */
export const isUnchecked = (checked: Date, today: string): boolean =>
  daysSince(checked, today) > numberDays

/** What somebody has to look up again, and the last day on which it holds without. */
export type Due = {
  readonly kind: 'amount' | 'number'
  /** As its file calls it: `kindergeld`. */
  readonly id: string
  readonly value: string
  readonly lastDay: Temporal.PlainDate
  readonly source: string
}

type Dated = {
  readonly amounts: readonly Amount[]
  readonly numbers: readonly EmergencyNumber[]
}

/** What is to be looked up within six weeks, or should have been by this day; what is due first comes first. */
export function dueBy({ amounts, numbers }: Dated, today: Temporal.PlainDate): readonly Due[] {
  const all: readonly Due[] = [
    ...amounts.map(({ id, value, validUntil, source }) => ({
      kind: 'amount' as const,
      ...{ id, value, source },
      lastDay: dayOf(validUntil),
    })),
    ...numbers.map(({ id, name, number, site, checked, source }) => ({
      kind: 'number' as const,
      ...{ id, source },
      value: `${name}, ${number ?? site ?? ''}`,
      lastDay: dayOf(checked).add({ days: numberDays }),
    })),
  ]
  const until = today.add({ days: toldBefore })
  return all
    .filter(({ lastDay }) => Temporal.PlainDate.compare(lastDay, until) <= 0)
    .sort((one, other) => Temporal.PlainDate.compare(one.lastDay, other.lastDay))
}
