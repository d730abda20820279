import { Temporal } from 'temporal-polyfill'

import type { BareBooking, Booking } from '../../src/domain/booking/booking.ts'
import type { OpenCallback } from '../../src/domain/callback/callback.ts'
import { instantAt } from '../../src/domain/time/zone.ts'
import { bookingsWith } from '../bookings/read.ts'
import { openCallbacks } from '../callbacks/read.ts'
import { accountPurpose } from '../plan/rows.ts'
import { statement } from '../platform/database.ts'
import { ifReadable } from '../platform/kept.ts'
import { open } from '../platform/seal.ts'
import { keysOf, team } from '../staff/team.ts'

/** From one day to another, both included. */
export type Days = { readonly first: string; readonly last: string }

/** What is open with one adviser. */
export type OpenMatters = {
  readonly bookings: readonly Booking[]
  /** Those that cannot be opened. */
  readonly unreadable: readonly BareBooking[]
  /** Callbacks that they have taken, or that were asked of them and nobody else has. */
  readonly callbacks: readonly OpenCallback[]
}

/** Under which keys an adviser may have taken a callback: also those of accounts that have ended. */
async function keysOfAdviser(adviser: string): Promise<readonly string[]> {
  const rows = await statement<{ readonly address: string }>(
    'select address from account where adviser = :adviser',
    { adviser },
  )
  const stored = rows.map((row) => ifReadable(() => open(accountPurpose, row.address)))
  const present = team().filter((member) => member.adviser === adviser)
  return [...stored, ...present.map(({ address }) => address)].flatMap((address) =>
    typeof address === 'string' ? keysOf({ address }) : [],
  )
}

/** What is open with an adviser: bookings on these days, and callbacks that came in on them. `now`: what has begun is over. */
export async function openWith(
  adviser: string,
  { first, last }: Days,
  now: Temporal.Instant,
): Promise<OpenMatters> {
  const from = instantAt(Temporal.PlainDate.from(first), '00:00')
  const to = instantAt(Temporal.PlainDate.from(last).add({ days: 1 }), '00:00')
  const start = Temporal.Instant.compare(from, now) < 0 ? now : from
  const { readable: bookings, unreadable } = await bookingsWith(adviser, start, to)
  const keys = await keysOfAdviser(adviser)
  const { readable } = await openCallbacks()
  const callbacks = readable.filter(
    ({ createdAt, takenBy, handedTo, personal }) =>
      Temporal.Instant.compare(from, createdAt) <= 0 &&
      Temporal.Instant.compare(createdAt, to) < 0 &&
      (takenBy === undefined
        ? personal.prefer === adviser && (handedTo ?? adviser) === adviser
        : keys.includes(takenBy)),
  )
  return { bookings, unreadable, callbacks }
}
