import { Temporal } from 'temporal-polyfill'

import type { BareBooking, Booking } from '../../src/domain/booking/booking.ts'
import type { Planned } from '../../src/domain/plan/changes.ts'
import { house } from '../../src/domain/plan/location.ts'
import {
  isToldApart,
  type LocationChange,
  type LocationProblems,
  locationsAfter,
  readLocation,
} from '../../src/domain/plan/location-form.ts'
import { whereBooked } from '../../src/domain/sprechstunde/where.ts'
import type { Fields } from '../../src/domain/submission/fields.ts'
import { dateInBerlin, instantAt, isBefore } from '../../src/domain/time/zone.ts'
import { here } from '../../src/site/here.ts'
import type { Checked } from '../plan/checked.ts'
import { freshPlan } from '../plan/plan.ts'
import { weekOf } from '../plan/week-plan.ts'
import type { Readable } from '../platform/kept.ts'
import { bookingsBetween } from './between.ts'
import { furthest, seenOf } from './look-at-week.ts'

/** A change of a location, with all that it does. */
export type LookedAtLocation = {
  readonly change: LocationChange
  readonly place: Planned
  readonly after: Planned
  /** The bookings to come whose place is told apart by it, in order of time. */
  readonly elsewhere: Readable<Booking, BareBooking>
  /** Tells whether somebody who looked saw these bookings and no others. */
  readonly seen: string
  readonly checked: Checked
}

/** Looks at what a new location, or a change of one, would do, on the plan and the bookings as they are. Changes nothing. */
export async function lookAtLocation(
  fields: Fields,
  now: Temporal.Instant,
): Promise<LookedAtLocation | { readonly problems: LocationProblems } | 'gone'> {
  const { schedule, version } = await freshPlan()
  const today = dateInBerlin(now)
  const { place } = weekOf(schedule, today)
  const read = readLocation({ locations: place.locations, place: here }, fields, today)
  if (read === 'gone' || 'problems' in read) return read
  const { change } = read
  const after = { ...place, locations: locationsAfter(place.locations, change, 'made') }
  const from = instantAt(Temporal.PlainDate.from(change.from), '00:00')
  const to = from.add({ hours: furthest })
  const all = await bookingsBetween(from, to)
  const touches = (booking: BareBooking) =>
    booking.state === 'booked' &&
    isBefore(now, booking.start) &&
    (booking.location ?? house) === change.id &&
    isToldApart(whereBooked(place, booking), whereBooked(after, booking))
  const elsewhere = {
    readable: all.readable.filter(touches),
    unreadable: all.unreadable.filter(touches),
  }
  return {
    change,
    place,
    after,
    elsewhere,
    seen: seenOf([...elsewhere.readable, ...elsewhere.unreadable]),
    checked: {
      version,
      from,
      to,
      booked: [...all.readable, ...all.unreadable].filter(({ state }) => state === 'booked'),
    },
  }
}
