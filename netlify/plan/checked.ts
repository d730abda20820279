import type { Temporal } from 'temporal-polyfill'

/** On what a change of hours was decided: the version of the plan, and the bookings that stood on its day. */
export type Checked = {
  readonly version: number
  /** The day, from its first instant to that of the next one. */
  readonly from: Temporal.Instant
  readonly to: Temporal.Instant
  readonly booked: readonly { readonly id: string; readonly sequence: number }[]
}

/** The values of `onChecked`. */
export const checkedValues = ({ version, from, to, booked }: Checked) => ({
  version,
  dayStart: from,
  dayEnd: to,
  booked: booked.map(({ id, sequence }) => ({ id, sequence })),
})

/**
 * SQL, two steps of a statement: "plan" makes the next version and waits for whoever books on this one; "checked" has a row
 * where each booking that stands on the day then was among those looked at. Who books later finds another version. Where
 * "checked" is empty nothing may be changed: it is decided again.
 */
export const onChecked = `plan as (
    update schedule set version = version + 1 where version = :version::integer returning version
  ), checked as materialized (
    select version from plan
    where booked_between(:dayStart::timestamptz, :dayEnd::timestamptz) <@ :booked::jsonb
  )`
