import type { Place } from '../../src/domain/place/schema.ts'
import {
  type KnownChanges,
  type KnownClosure,
  type KnownHours,
  type Planned,
  withoutChanges,
} from '../../src/domain/plan/changes.ts'
import type { KnownNotice } from '../../src/domain/plan/notice.ts'
import { statement } from '../platform/database.ts'
import { errorName, log } from '../platform/log.ts'

type Row = {
  readonly version: number
  readonly closures: readonly (Omit<KnownClosure, 'adviser'> & { adviser: string | null })[] | null
  readonly hours: readonly (Omit<KnownHours, 'instead'> & { instead: string | null })[] | null
  readonly notices: readonly KnownNotice[] | null
}

// Dates go as text: a date of Postgres has no zone, and must not get one on the way.
const read = `
  select version,
    (select jsonb_agg(jsonb_build_object('id', id, 'from', from_date::text, 'to', to_date::text, 'adviser', adviser)
                      order by from_date, id) from closure) as closures,
    (select jsonb_agg(jsonb_build_object('id', id, 'date', on_date::text, 'instead', instead, 'hours', hours)
                      order by on_date, id) from day_hours) as hours,
    (select jsonb_agg(jsonb_build_object('id', id, 'text', text, 'from', from_date::text, 'until', until_date::text)
                      order by from_date, id) from notice) as notices
  from schedule`

/** What staff changed so far, as it is now. Past changes go with `delete-expired`. */
export async function readSchedule(): Promise<{
  readonly version: number
  readonly changes: KnownChanges
  readonly notices: readonly KnownNotice[]
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
    notices: row?.notices ?? [],
  }
}

/** What shared pages show of the plan: a place with what staff changed for certain days, and their notices. */
export type Shown = Planned & { readonly notices: readonly KnownNotice[] }

/** The same as it is now. While the database cannot be read, the place as its file says, and no notice. */
export async function plannedNow(place: Place): Promise<Shown> {
  try {
    const { changes, notices } = await readSchedule()
    return { ...place, changes, notices }
  } catch (error) {
    log('fault', { error: errorName(error) })
    return { ...withoutChanges(place), notices: [] }
  }
}

export { openNotice } from './notice-draft.ts'
