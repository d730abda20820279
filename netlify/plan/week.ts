import type { Temporal } from 'temporal-polyfill'

import type { WeekChange } from '../../src/domain/plan/week.ts'
import { type KnownWeekly, nameOfHours } from '../../src/domain/plan/weekly.ts'
import { statement } from '../platform/database.ts'

/**
 * SQL, steps of a statement after "checked" (checked.ts): hours of every week end with a day, or go where they never held, and
 * others are made. What staff make is confirmed by that. Hours of single
 * days that stand for those that end go on to stand for those that take their place.
 */
export const weekSteps = `
  ended as (
    update weekly_hours set until_date = :last::date from checked
    where weekly_hours.id = :ended::uuid and :last::date is not null
  ), never as (
    delete from weekly_hours using checked where weekly_hours.id = :ended::uuid and :last::date is null
  ), made as (
    insert into weekly_hours (id, key, weekday, hours, from_date, until_date, every_weeks, location, created_at, confirmed_at)
    select :id::uuid, :key, :weekday::integer, :hours::jsonb, :validFrom::date, :validUntil::date, :everyWeeks::integer,
           :location, :now::timestamptz, :now::timestamptz
    from checked where :hours::jsonb is not null
  ), stands_for as (
    update day_hours set instead = :newName from checked
    where day_hours.instead = :oldName and day_hours.on_date >= :validFrom::date
      and extract(isodow from day_hours.on_date) = :weekday::integer and :newName <> :oldName
  )`

/** The values of `weekSteps`, without `:now`. What is made gets this id. */
export function weekValues(
  { ended, made }: WeekChange,
  id: string,
  before: KnownWeekly | undefined,
) {
  const oldName = before && nameOfHours(before)
  const changed = {
    id,
    ended: ended?.id,
    last: ended?.last,
    oldName,
    newName: made && nameOfHours(made),
  }
  if (!made)
    return {
      ...changed,
      key: undefined,
      weekday: undefined,
      hours: undefined,
      validFrom: undefined,
      validUntil: undefined,
      everyWeeks: undefined,
      location: undefined,
    }
  const { weekday, from, to, advisers, slotMinutes, onlineSlots, walkIn } = made
  return {
    ...changed,
    key: made.key ?? '',
    weekday,
    hours: { from, to, advisers, slotMinutes, onlineSlots, walkIn },
    validFrom: made.validFrom,
    validUntil: made.validUntil,
    everyWeeks: made.everyWeeks ?? 1,
    location: made.location,
  }
}

const confirm = `
  with plan as (
    update schedule set version = version + 1
    where exists (select from weekly_hours where id = :id::uuid and confirmed_at is null) returning version
  ), confirmed as (
    update weekly_hours set confirmed_at = :now::timestamptz from plan
    where weekly_hours.id = :id::uuid and confirmed_at is null returning weekly_hours.id
  )
  select id from confirmed`

/** Staff say that hours are right: from then on they are offered. `other`: that happened before, or there are none. */
export async function confirmHours(
  id: string,
  now: Temporal.Instant,
): Promise<'confirmed' | 'other'> {
  return (await statement(confirm, { id, now })).length > 0 ? 'confirmed' : 'other'
}
