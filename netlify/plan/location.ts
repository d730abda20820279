import type { Temporal } from 'temporal-polyfill'

import type { LocationChange } from '../../src/domain/plan/location-form.ts'
import { statement } from '../platform/database.ts'

/**
 * SQL, steps of a statement after "checked" (checked.ts): from a day on other facts hold of a location, or it is made. What was
 * planned of it for later goes. What staff make is confirmed by that.
 */
export const locationSteps = `
  later as (
    delete from location using checked where location.id = :id and location.from_date > :from::date
  ), made as (
    insert into location (id, from_date, facts, created_at, confirmed_at)
    select :id, :from::date, :facts::jsonb, :now::timestamptz, :now::timestamptz from checked
    on conflict (id, from_date)
    do update set facts = excluded.facts, created_at = excluded.created_at, confirmed_at = excluded.confirmed_at
    returning id
  )`

/** The values of `locationSteps`, without `:now`. A new one gets this id. */
export const locationValues = ({ id, from, facts }: LocationChange, newId: string) => ({
  id: id ?? newId,
  from,
  facts: { version: 1, ...facts },
})

const endNow = `
  with plan as (
    update schedule set version = version + 1
    where version = :version::integer and exists (select from location where id = :id and ended_at is null)
    returning version
  ), ended as (
    update location set ended_at = :now::timestamptz from plan where location.id = :id returning location.id
  )
  select id from ended limit 1`

/** Ends a location, decided on this version of the plan. `other`: that happened before, or somebody changed the plan meanwhile. */
export async function endLocation(
  id: string,
  version: number,
  now: Temporal.Instant,
): Promise<'ended' | 'other'> {
  return (await statement(endNow, { id, version, now })).length > 0 ? 'ended' : 'other'
}

const confirmNow = `
  with plan as (
    update schedule set version = version + 1
    where exists (select from location where id = :id and confirmed_at is null) returning version
  ), confirmed as (
    update location set confirmed_at = :now::timestamptz from plan
    where location.id = :id and confirmed_at is null returning location.id
  )
  select id from confirmed limit 1`

/** Staff say that a location is right. `other`: that happened before, or there is none. */
export async function confirmLocation(
  id: string,
  now: Temporal.Instant,
): Promise<'confirmed' | 'other'> {
  return (await statement(confirmNow, { id, now })).length > 0 ? 'confirmed' : 'other'
}
