import { type Temporal } from 'temporal-polyfill'

/** What pages may say of a closure for all; without one, only that it does not take place (design.md, "The facts and the plan"). */
export const closureWords = ['ice', 'holidays', 'other'] as const
export type ClosureWord = (typeof closureWords)[number]

/** Wall dates like `2026-12-01`; both are closed. */
type ClosedDays = {
  readonly from: string
  readonly to: string
  /** Closed from this time on (`15:00`), and until this one; only where it is one day. Both left out: all day. */
  readonly fromTime?: string
  readonly toTime?: string
}
type ForAll = { readonly adviser?: never; readonly word?: ClosureWord }
/** Why one person is away is never said. */
type ForOne = { readonly adviser: string; readonly word?: never }

/** Days, or a part of one, on which no Sprechstunde takes place, or one adviser is not there. */
export type StaffClosure = ClosedDays & (ForAll | ForOne)

/** Which part of each of its days is closed. */
export const closedPart = ({
  fromTime,
  toTime,
}: Pick<StaffClosure, 'fromTime' | 'toTime'>): { readonly from: string; readonly to: string } => ({
  from: fromTime ?? '00:00',
  to: toTime ?? '24:00',
})

/** Whether days, both included, cover a date. */
export const covers = (
  days: { readonly from: string; readonly to: string },
  date: Temporal.PlainDate,
): boolean => days.from <= date.toString() && date.toString() <= days.to

/** Whether a closure is for this adviser, too. */
export const isFor = (closure: StaffClosure, adviser: string): boolean =>
  (closure.adviser ?? adviser) === adviser
