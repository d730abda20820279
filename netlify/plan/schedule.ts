import type { Changes, DayHours } from '../../src/domain/plan/changes.ts'
import { statement } from '../platform/database.ts'

/** A change with its id, so that it can be taken back. */
export type KnownClosure = Changes['closures'][number] & { readonly id: string }
export type KnownHours = DayHours & { readonly id: string }

type Row = {
  readonly version: number
  readonly closures: readonly (Omit<KnownClosure, 'adviser'> & { adviser: string | null })[] | null
  readonly hours: readonly (Omit<KnownHours, 'instead'> & { instead: string | null })[] | null
}

// Dates go as text: a date of Postgres has no zone, and must not get one on the way.
const read = `
  select version,
    (select jsonb_agg(jsonb_build_object('id', id, 'from', from_date::text, 'to', to_date::text, 'adviser', adviser)
                      order by from_date, id) from closure) as closures,
    (select jsonb_agg(jsonb_build_object('id', id, 'date', on_date::text, 'instead', instead, 'hours', hours)
                      order by on_date, id) from day_hours) as hours
  from schedule`

/** What staff changed so far, as it is now. Past changes go with `delete-expired`. */
export async function readSchedule(): Promise<{
  readonly version: number
  readonly changes: {
    readonly closures: readonly KnownClosure[]
    readonly hours: readonly KnownHours[]
  }
}> {
  const [row] = await statement<Row>(read)
  return {
    version: row?.version ?? 0,
    changes: {
      closures: (row?.closures ?? []).map(({ adviser, ...closure }) =>
        adviser === null ? closure : { ...closure, adviser },
      ),
      hours: (row?.hours ?? []).map(({ instead, ...hours }) =>
        instead === null ? hours : { ...hours, instead },
      ),
    },
  }
}

/**
 * SQL: one row while the schedule still has the version `:scheduleVersion`. Whoever changes the schedule waits for those
 * who book on it, and those who come after wait for the change and find another version.
 */
export const onVersion =
  '(select from schedule where version = :scheduleVersion::integer for share) as plan'

const setNow = `
  with plan as (update schedule set version = version + 1 returning version
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
export async function removeHours(id: string): Promise<'removed' | 'other'> {
  const rows = await statement(
    `with gone as (delete from day_hours where id = :id::uuid returning id),
          plan as (update schedule set version = version + 1 from gone)
     select id from gone`,
    { id },
  )
  return rows.length > 0 ? 'removed' : 'other'
}

/** SQL of a first step that makes the next version. */
export const nextVersion = `update schedule set version = version + 1 returning version`
