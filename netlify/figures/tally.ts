import type { Temporal } from 'temporal-polyfill'

import type { Wait } from '../../src/domain/callback/calling.ts'
import { statement } from '../platform/database.ts'

/** Something that is counted by month, without a person. */
export type CountedEvent =
  | { readonly kind: 'walk-in' | 'visit' | 'not-reached'; readonly outcome: 'counted' }
  | { readonly kind: 'first-contact'; readonly outcome: Wait }
  | { readonly kind: 'booking'; readonly outcome: 'kept' }

/** SQL: the month in Berlin, as its first day, of an instant. */
export const monthOf = (instant: string): string =>
  `date_trunc('month', ${instant}::timestamptz at time zone 'Europe/Berlin')::date`

/** SQL: what a row of "callback" counts as. Professionals are counted by themselves. */
export const callbackKind = `case when callback.professional then 'professional' else 'callback' end`

/** SQL that adds counts (`:counts`) to the month of `at` (in Berlin; `:now` unless said), where rows of `after` exist. */
export const addCounts = (after: string, at = ':now'): string => `
    insert into tally as known (month, kind, outcome, number)
    select ${monthOf(at)}, one.kind, one.outcome, 1
    from (select count(*) from ${after}) as done,
         jsonb_to_recordset(:counts::jsonb) as one (kind text, outcome text)
    where done.count > 0
    order by one.kind, one.outcome
    on conflict (month, kind, outcome) do update set number = known.number + 1`

const press = `
  insert into tally as known (month, kind, outcome, number)
  values (${monthOf(':now')}, :kind, 'counted', greatest(:by::integer, 0))
  on conflict (month, kind, outcome) do update set number = greatest(known.number + :by::integer, 0)`

/** Counts a person who just came, or a visit; `-1` takes a press back. */
export async function countPress(
  kind: 'walk-in' | 'visit',
  by: 1 | -1,
  now: Temporal.Instant,
): Promise<void> {
  await statement(press, { now, kind, by })
}
