import type { Temporal } from 'temporal-polyfill'

import type { KnownNotice } from '../../src/domain/plan/notice.ts'
import { brokeConstraint, statement } from '../platform/database.ts'
import { nextVersion } from './version.ts'

// Each change takes the next version of the plan first: two at once go one after the other.
const setNow = `
  with plan as (${nextVersion}
  ), gone as (
    delete from notice using plan
    where id in (select jsonb_array_elements_text(:replaced::jsonb)::uuid)
      and daterange(from_date, until_date, '[]') && daterange(:from::date, :until::date, '[]')
    returning id
  ), made as (
    insert into notice (id, text, from_date, until_date, created_at)
    select :id::uuid, :text, :from::date, :until::date, :now::timestamptz
    from plan, (select count(*) from gone) as removed
    returning id
  )
  select id from made`

/**
 * Sets a notice, and takes those away that stand on the same days and were shown to whoever sets it (`replaced`, ids).
 * `same`: this very one was set before. `overlap`: another one stands on one of the days, and nothing is changed.
 */
export async function setNotice(
  { id, text, from, until }: KnownNotice,
  replaced: readonly string[],
  now: Temporal.Instant,
): Promise<'set' | 'same' | 'overlap'> {
  try {
    await statement(setNow, { id, text, from, until, replaced, now })
    return 'set'
  } catch (error) {
    if (brokeConstraint(error, 'notice_pkey')) return 'same'
    if (brokeConstraint(error, 'one_notice_a_day')) return 'overlap'
    throw error
  }
}

const removeNow = `
  with plan as (
    update schedule set version = version + 1
    where exists (select from notice where id = :id::uuid) returning version
  ), gone as (
    delete from notice using plan where id = :id::uuid returning id
  )
  select id from gone`

/** Takes a notice away at once. `other`: that happened before. */
export async function removeNotice(id: string): Promise<'removed' | 'other'> {
  return (await statement(removeNow, { id })).length > 0 ? 'removed' : 'other'
}
