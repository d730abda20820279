import {
  withoutChanges,
  type KnownChanges,
  type KnownClosure,
  type KnownHours,
  type Planned,
} from '../../src/domain/plan/changes.ts'
import type { Place } from '../../src/domain/place/schema.ts'
import { statement } from '../platform/database.ts'
import { errorName, log } from '../platform/log.ts'

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
  readonly changes: KnownChanges
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

/** A place with what staff changed for certain days. While the database cannot be read, as its file says. */
export async function plannedNow(place: Place): Promise<Planned> {
  try {
    const { changes } = await readSchedule()
    return { ...place, changes }
  } catch (error) {
    log('fault', { error: errorName(error) })
    return withoutChanges(place)
  }
}
