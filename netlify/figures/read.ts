import type { Figure } from '../../src/domain/figures/figures.ts'
import { statement } from '../platform/database.ts'
import { callbackKind, monthOf } from './tally.ts'

/** When the month begins, in Berlin. */
const since = `(:month::date::timestamp at time zone 'Europe/Berlin')`

// What is forgotten was counted when it went; what is still there is counted as it is.
const figures = `
  with live as (
    select created_at, 'booking' as kind,
           case when state = 'cancelled' then 'cancelled-by-' || cancelled_by else 'kept' end as outcome
    from booking where created_at >= ${since}
    union all
    select created_at, ${callbackKind}, state from callback where created_at >= ${since}
  ), every as (
    select ${monthOf('created_at')} as month, kind, outcome, 1 as number from live
    union all
    select month, kind, outcome, number from tally
  )
  select month::text, kind, outcome, sum(number)::integer as number
  from every where month >= :month::date
  group by 1, 2, 3 order by 1, 2, 3`

/** All counts since a month (its first day, like `2026-11-01`). */
export const figuresSince = (month: string): Promise<readonly Figure[]> =>
  statement<Figure>(figures, { month })
