import { Temporal } from 'temporal-polyfill'

import { retention } from '../person/retention.ts'
import { wallDate } from '../plan/dates.ts'

/** A week of the log of uses, of the days in it that are kept, and the Mondays of the weeks beside it where those have any. */
export type Week = {
  readonly first: Temporal.PlainDate
  /** The day after its last day. */
  readonly after: Temporal.PlainDate
  readonly earlier: Temporal.PlainDate | undefined
  readonly later: Temporal.PlainDate | undefined
}

const mondayOf = (date: Temporal.PlainDate) => date.subtract({ days: date.dayOfWeek - 1 })

/** The week in which the asked day lies; this week for no date, for one to come, and for one that is not kept any more. */
export function weekOf(asked: string | null, today: Temporal.PlainDate): Week {
  const kept = today.subtract({ days: retention.useDays })
  const day = wallDate.safeParse(asked)
  const isShown =
    day.success && day.data >= mondayOf(kept).toString() && day.data <= today.toString()
  const monday = mondayOf(isShown ? Temporal.PlainDate.from(day.data) : today)
  const after = monday.add({ days: 7 })
  const isFirst = Temporal.PlainDate.compare(monday, kept) <= 0
  return {
    first: isFirst ? kept : monday,
    after,
    earlier: isFirst ? undefined : monday.subtract({ days: 7 }),
    later: Temporal.PlainDate.compare(after, today) > 0 ? undefined : after,
  }
}
