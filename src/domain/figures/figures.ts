/** How many, in a month (its first day, like `2026-11-01`), of a kind, with an outcome. */
export type Figure = {
  readonly month: string
  readonly kind: string
  readonly outcome: string
  readonly number: number
}

/** What is reported, in this order. */
export const figureKinds = [
  'booked',
  'kept',
  'cancelled',
  'cancelled-by-staff',
  'walk-in',
  'callbacks',
  'reached',
  'withdrawn',
  'not-reached',
  'professionals',
  'professionals-reached',
  'visit',
  'same-day',
  'one-day',
  'two-days',
  'longer',
] as const
export type FigureKind = (typeof figureKinds)[number]

/** The figures of one month (its first day, like `2026-11-01`). */
export type MonthFigures = {
  readonly month: string
  readonly numbers: Readonly<Record<FigureKind, number>>
}

const is =
  (kind: string, ...outcomes: readonly string[]) =>
  (count: Figure) =>
    count.kind === kind && (outcomes.length === 0 || outcomes.includes(count.outcome))

const meanings: Readonly<Record<FigureKind, (count: Figure) => boolean>> = {
  booked: is('booking'),
  kept: is('booking', 'kept'),
  // Rows from before staff could cancel: a resident cancelled.
  cancelled: is('booking', 'cancelled', 'cancelled-by-resident'),
  'cancelled-by-staff': is('booking', 'cancelled-by-staff'),
  'walk-in': is('walk-in'),
  callbacks: is('callback'),
  reached: is('callback', 'done'),
  withdrawn: is('callback', 'withdrawn'),
  'not-reached': is('not-reached'),
  professionals: is('professional'),
  'professionals-reached': is('professional', 'done'),
  visit: is('visit'),
  'same-day': is('first-contact', 'same-day'),
  'one-day': is('first-contact', 'one-day'),
  'two-days': is('first-contact', 'two-days'),
  longer: is('first-contact', 'longer'),
}

/** The figures by month, the latest first. `not-reached` counts tries in vain; `booked` by the month in which somebody booked. */
export function figuresByMonth(counts: readonly Figure[]): readonly MonthFigures[] {
  const months = [...Map.groupBy(counts, ({ month }) => month)]
  return months
    .toSorted(([one], [other]) => other.localeCompare(one))
    .map(([month, own]) => {
      const sum = (kind: FigureKind) =>
        own.filter(meanings[kind]).reduce((total, { number }) => total + number, 0)
      const numbers = Object.fromEntries(figureKinds.map((kind) => [kind, sum(kind)]))
      return { month, numbers: numbers as Record<FigureKind, number> }
    })
}

/** From here on a number can be shown without pointing at somebody. */
const smallest = 3

/** Whether a number must not be shown: 1 and 2 could be somebody whom people know. */
export const isFew = (number: number): boolean => number > 0 && number < smallest

/** A number as it may be shown. */
export const shown = (number: number): string => (isFew(number) ? 'unter 3' : String(number))
