import { statement } from '../platform/database.ts'

const open = `
  with gone as (delete from closure where id = :id::uuid returning id
  ), plan as (update schedule set version = version + 1 from gone
  )
  select id from gone`

/** Opens days again. What staff cancelled stays so: those people were told. `other`: that happened before. */
export async function openDays(id: string): Promise<'removed' | 'other'> {
  const rows = await statement(open, { id })
  return rows.length > 0 ? 'removed' : 'other'
}
