import { Temporal } from 'temporal-polyfill'

import type { Booking } from '../../src/domain/booking/booking.ts'
import { heldSince } from '../../src/domain/booking/change.ts'
import { shownFrom, watchedHours } from '../../src/domain/booking/filling.ts'
import { reachOf } from '../../src/domain/booking/reach.ts'
import { instantOf, statement } from '../platform/database.ts'
import { ifReadable } from '../platform/kept.ts'
import { bookingIn, columns, type Row } from './row.ts'

const ofNetworks = `
  select ${columns}, network_mark from booking
  where network_mark is not null and created_at > :dayAgo::timestamptz and state = 'booked' and holds_share
    and starts_at > :now::timestamptz
  order by created_at, id`

/**
 * The bookings of the last 24 hours without number and mail, by the network that they came from, where it is one of which there
 * are several; the largest first. Nothing says which network it is.
 */
export async function bookingsOfNetworks(
  now: Temporal.Instant,
): Promise<readonly (readonly Booking[])[]> {
  const rows = await statement<Row & { readonly network_mark: string }>(ofNetworks, {
    dayAgo: now.subtract({ hours: watchedHours }),
    now,
  })
  return [...Map.groupBy(rows, (row) => row.network_mark).values()]
    .map((those) =>
      those
        .map((row) => ifReadable(() => bookingIn(row)))
        .filter((booking) => booking !== undefined)
        .filter(({ personal }) => reachOf(personal) === 'nobody'),
    )
    .filter((those) => those.length >= shownFrom)
    .toSorted((one, other) => other.length - one.length)
}

const isHeld = `state = 'cancelled' and cancelled_by = 'staff' and holds_share and called_off_with is not null
  and cancelled_at > :heldSince::timestamptz and starts_at > :now::timestamptz`

/** What was cancelled in one press and can still be taken back. */
export type CancelledTogether = {
  readonly batch: string
  readonly number: number
  readonly at: Temporal.Instant
}

export async function cancelledTogether(
  now: Temporal.Instant,
): Promise<readonly CancelledTogether[]> {
  const rows = await statement<{ batch: string; number: number; at: Date }>(
    `select called_off_with::text as batch, count(*)::integer as number, min(cancelled_at) as at
     from booking where ${isHeld} group by 1 order by 3 desc, 1`,
    { heldSince: heldSince(now), now },
  )
  return rows.map(({ batch, number, at }) => ({ batch, number, at: instantOf(at) }))
}

/** The bookings of such a press. */
export async function bookingsCancelledWith(
  batch: string,
  now: Temporal.Instant,
): Promise<readonly Booking[]> {
  const rows = await statement<Row>(
    `select ${columns} from booking where called_off_with = :batch::uuid and ${isHeld} order by starts_at`,
    { batch, heldSince: heldSince(now), now },
  )
  return rows
    .map((row) => ifReadable(() => bookingIn(row)))
    .filter((booking) => booking !== undefined)
}
