import type { Temporal } from 'temporal-polyfill'

import type { KnownHours } from '../../src/domain/plan/changes.ts'
import { statement } from '../platform/database.ts'
import { type Checked, checkedValues, onChecked } from './checked.ts'

const setNow = `
  with ${onChecked}, made as (
    insert into day_hours (id, on_date, instead, hours, created_at)
    select :id::uuid, :date::date, :instead, :hours::jsonb, :now::timestamptz from checked
    on conflict (on_date, (coalesce(instead, hours ->> 'from')))
    do update set id = excluded.id, hours = excluded.hours, created_at = excluded.created_at
    returning id
  )
  select id from made`

/**
 * Sets other hours for a date, or an extra Sprechstunde. One for the same Sprechstunde takes the place of an earlier one.
 * `decide-again`: somebody changed the plan or booked on that day meanwhile, and nothing is set.
 */
export async function setHours(
  { id, date, instead, hours }: KnownHours,
  checked: Checked,
  now: Temporal.Instant,
): Promise<'changed' | 'decide-again'> {
  const values = { id, date, instead, hours, now, ...checkedValues(checked) }
  return (await statement(setNow, values)).length > 0 ? 'changed' : 'decide-again'
}

const removeNow = `
  with ${onChecked}, gone as (
    delete from day_hours using checked where id = :id::uuid returning id
  )
  select id from gone`

/** Takes other hours of a date back: the weekly ones hold again. `decide-again`: as with `setHours`. */
export async function removeHours(
  id: string,
  checked: Checked,
): Promise<'changed' | 'decide-again'> {
  const rows = await statement(removeNow, { id, ...checkedValues(checked) })
  return rows.length > 0 ? 'changed' : 'decide-again'
}
