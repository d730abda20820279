import { freshPlan } from '../../../netlify/plan/plan.ts'
import { instantOf } from '../../../netlify/platform/database.ts'
import { isOn } from '../../../src/domain/sprechstunde/slots.ts'

type Row = { readonly adviser: string; readonly starts_at: Date; readonly ends_at: Date }
type Database = { readonly query: (text: string) => Promise<{ readonly rows: readonly object[] }> }

/** The bookings of the database that stand, and at whose time nobody is there by the plan as it is. */
export async function bookedWhereNobodyIs(database: Database): Promise<readonly object[]> {
  const { place } = await freshPlan()
  const { rows } = await database.query(
    `select adviser, starts_at, ends_at from booking where state = 'booked'`,
  )
  return (rows as Row[]).filter(
    ({ adviser, starts_at, ends_at }) =>
      !isOn(place, { adviser, start: instantOf(starts_at), end: instantOf(ends_at) }),
  )
}
