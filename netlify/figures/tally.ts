import type { Temporal } from 'temporal-polyfill'
import type { Wait } from '../../src/domain/callback/calling.ts'
import { statement } from '../platform/database.ts'

/** Something that is counted by month, without a person. */
export type Count =
  | { readonly kind: 'walk-in' | 'visit' | 'not-reached'; readonly outcome: 'counted' }
  | { readonly kind: 'first-contact'; readonly outcome: Wait }
  | { readonly kind: 'booking'; readonly outcome: 'kept' }

/** SQL that adds counts (`:counts`) to the month of `at` (in Berlin; `:now` unless said), where rows of `after` exist. */
export const addCounts = (after: string, at = ':now'): string => `
    insert into tally as known (month, kind, outcome, number)
    select date_trunc('month', ${at}::timestamptz at time zone 'Europe/Berlin')::date, one.kind, one.outcome, 1
    from (select count(*) from ${after}) as done,
         jsonb_to_recordset(:counts::jsonb) as one (kind text, outcome text)
    where done.count > 0
    order by one.kind, one.outcome
    on conflict (month, kind, outcome) do update set number = known.number + 1`

const press = `
  insert into tally as known (month, kind, outcome, number)
  values (date_trunc('month', :now::timestamptz at time zone 'Europe/Berlin')::date, :kind, 'counted', greatest(:by::integer, 0))
  on conflict (month, kind, outcome) do update set number = greatest(known.number + :by::integer, 0)`

/** Counts a person who just came, or a visit; `-1` takes a press back. */
export async function countPress(
  kind: 'walk-in' | 'visit',
  by: 1 | -1,
  now: Temporal.Instant,
): Promise<void> {
  await statement(press, { now, kind, by })
}

/** How many, in a month (its first day, like `2026-11-01`), of a kind, with an outcome. */
export type Figure = {
  readonly month: string
  readonly kind: string
  readonly outcome: string
  readonly number: number
}

// What is forgotten was counted when it went; what is still there is counted as it is.
const figures = `
  with live as (
    select created_at, 'booking' as kind,
           case when state = 'cancelled' then 'cancelled-by-' || cancelled_by else 'kept' end as outcome from booking
    union all
    select created_at, 'callback', state from callback
  ), every as (
    select date_trunc('month', created_at at time zone 'Europe/Berlin')::date as month, kind, outcome, 1 as number from live
    union all
    select month, kind, outcome, number from tally
  )
  select month::text, kind, outcome, sum(number)::integer as number
  from every where month >= :month::date
  group by 1, 2, 3 order by 1, 2, 3`

/** All counts since a month. */
export const figuresSince = (month: string): Promise<readonly Figure[]> =>
  statement<Figure>(figures, { month })
