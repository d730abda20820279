import type { Temporal } from 'temporal-polyfill'

import { addCounts, type CountedEvent } from '../figures/tally.ts'
import { statement } from '../platform/database.ts'

const finish = `
  with finished as (
    delete from booking where id = :id::uuid and state = 'booked' and starts_at <= :now::timestamptz
    returning id, created_at
  ), counted as (${addCounts('finished', '(select created_at from finished)')}
  )
  select id from finished`

/** A booking whose time has begun is over: the person's data goes now, and it is counted. */
export async function finishBooking(
  id: string,
  now: Temporal.Instant,
): Promise<'changed' | 'other'> {
  const counts: readonly CountedEvent[] = [{ kind: 'booking', outcome: 'kept' }]
  const rows = await statement(finish, { id, now, counts })
  return rows.length > 0 ? 'changed' : 'other'
}
