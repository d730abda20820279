import { Temporal } from 'temporal-polyfill'

import type { Planned } from '../domain/plan/changes.ts'
import type { Location } from '../domain/plan/location.ts'
import { firstDateOf, nextDateOf, type WeeklyHours } from '../domain/plan/weekly.ts'
import { saysWhere, whereHours } from '../domain/sprechstunde/where.ts'
import type { SiteLanguage } from './languages.ts'

type Language = Pick<SiteLanguage, 'words' | 'dates'>

/** How often, from when and until when hours hold, where that is not "each week, always": none, or notes such as "bis 31. Dezember 2026". */
function notes(
  { words: { sprechstunde: say }, dates }: Language,
  hours: WeeklyHours,
  today: Temporal.PlainDate,
): readonly string[] {
  const { weekday, validFrom, validUntil, everyWeeks = 1 } = hours
  const date = (day: string) => dates.date(Temporal.PlainDate.from(day))
  const isAhead = validFrom !== undefined && validFrom > today.toString()
  const often = everyWeeks === 1 ? undefined : say.often[everyWeeks as keyof typeof say.often]
  const next = often && nextDateOf(hours, today)
  return [
    ...(often ? [often] : []),
    // Which weeks are meant is told by a date: the first one, or the next one.
    ...(isAhead
      ? [
          say.from(
            date(
              often
                ? firstDateOf(weekday, Temporal.PlainDate.from(validFrom)).toString()
                : validFrom,
            ),
          ),
        ]
      : next
        ? [say.suchAs(dates.date(next))]
        : []),
    ...(validUntil ? [say.until(date(validUntil))] : []),
  ]
}

/** When hours are that come again, in two parts: day and time, and what holds of them beside; and where, if that has to be told. */
type Holding = {
  readonly when: string
  readonly beside: string
  readonly where: Location | undefined
}
type Plan = Pick<Planned, 'weekly' | 'locations'>

/** Short, like "Dienstag, 9 bis 12 Uhr" and "ab 1. Januar 2027". */
export const holdingShort = (
  language: Language,
  hours: WeeklyHours,
  today: Temporal.PlainDate,
  plan: Plan,
): Holding => ({
  when: language.words.start.open(
    language.dates.weekday(hours.weekday),
    language.dates.span(hours.from, hours.to),
  ),
  beside: notes(language, hours, today).join(language.words.sprechstunde.comma),
  where: saysWhere(plan, today) ? whereHours(plan, hours, today) : undefined,
})

/** Like "Jeden Dienstag, von 9 bis 12 Uhr"; what is not each week does not say so. */
export const holding = (
  language: Language,
  hours: WeeklyHours,
  today: Temporal.PlainDate,
  plan: Plan,
): Holding => {
  const short = holdingShort(language, hours, today, plan)
  if ((hours.everyWeeks ?? 1) > 1) return short
  const { words, dates } = language
  const when = words.sprechstunde.every(
    dates.weekday(hours.weekday),
    dates.span(hours.from, hours.to),
  )
  return { ...short, when }
}

/** What stands where no hours are to be shown: that there are none, or only to phone where nothing is known of the plan. */
export const withoutHours = (
  { sprechstunde, today }: SiteLanguage['words'],
  place: object,
): string =>
  'taken' in place && place.taken === undefined ? today.noneAhead : sprechstunde.noHours
