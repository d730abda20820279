import { statement } from '../platform/database.ts'

/**
 * SQL: one row while the schedule still has the version `:scheduleVersion`. Whoever changes the schedule waits for those
 * who book on it, and those who come after wait for the change and find another version.
 */
export const onVersion =
  '(select from schedule where version = :scheduleVersion::integer for share) as plan'

/** SQL of a step that makes the next version. */
export const nextVersion = 'update schedule set version = version + 1 returning version'

const removals = { closure: removalOf('closure'), hours: removalOf('day_hours') } as const

function removalOf(table: string): string {
  return `
  with gone as (delete from ${table} where id = :id::uuid returning id
  ), plan as (update schedule set version = version + 1 from gone
  )
  select id from gone`
}

/** Takes a change of the schedule back. `other`: that happened before. */
export async function removeChange(
  kind: keyof typeof removals,
  id: string,
): Promise<'removed' | 'other'> {
  const rows = await statement(removals[kind], { id })
  return rows.length > 0 ? 'removed' : 'other'
}
