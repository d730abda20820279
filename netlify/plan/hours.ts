import type { Temporal } from 'temporal-polyfill'
import type { KnownHours } from '../../src/domain/plan/changes.ts'
import { statement } from '../platform/database.ts'
import { nextVersion, removeChange } from './version.ts'

const setNow = `
  with plan as (${nextVersion}
  ), made as (
    insert into day_hours (id, on_date, instead, hours, created_at)
    select :id::uuid, :date::date, :instead, :hours::jsonb, :now::timestamptz from plan
    on conflict (on_date, (coalesce(instead, hours ->> 'from')))
    do update set id = excluded.id, hours = excluded.hours, created_at = excluded.created_at
    returning id
  )
  select id from made`

/** Sets other hours for a date, or an extra Sprechstunde. One for the same Sprechstunde takes the place of an earlier one. */
export async function setHours(
  { id, date, instead, hours }: KnownHours,
  now: Temporal.Instant,
): Promise<void> {
  await statement(setNow, { id, date, instead, hours, now })
}

/** Takes other hours of a date back: the weekly ones hold again. */
export const removeHours = (id: string): Promise<'removed' | 'other'> => removeChange('hours', id)
