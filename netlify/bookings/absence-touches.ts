import type { Temporal } from 'temporal-polyfill'

import { type BareBooking, type Booking } from '../../src/domain/booking/booking.ts'
import { holderOf } from '../../src/domain/sprechstunde/slots.ts'
import { dateInBerlin, isBefore } from '../../src/domain/time/zone.ts'
import { type AbsenceChange, afterChange, touchedSpan } from '../plan/absence.ts'
import type { Checked } from '../plan/checked.ts'
import { freshPlan, type Plan } from '../plan/plan.ts'
import { hashOf } from '../platform/seal.ts'
import { bookingsBetween } from './between.ts'

/** Whom a change of who is away touches. */
export type Touched = {
  /** The plan once it is done. */
  readonly after: Plan['place']
  /** Nobody who may is there any more: they are called off. */
  readonly cancelled: readonly Booking[]
  /** They stand, and somebody else holds them from then on. */
  readonly handed: readonly Booking[]
  /** Nobody is there any more either, and nobody can be told: staff must know. */
  readonly unreadable: readonly BareBooking[]
  /** The same for the same bookings as they are. */
  readonly mark: string
  readonly checked: Checked
}

const line = ({ id, sequence }: BareBooking): string => `${id} ${sequence}`

/** Whom a change touches, by the plan and the bookings as they are. */
export async function touchedBy(change: AbsenceChange, now: Temporal.Instant): Promise<Touched> {
  const { place, version } = await freshPlan()
  const after = afterChange(place, change)
  const span = touchedSpan(change, dateInBerlin(now))
  const { readable, unreadable } = await bookingsBetween(span.from, span.to)
  const isBooked = ({ state }: BareBooking) => state === 'booked'
  const isAhead = ({ start }: BareBooking) => isBefore(now, start)
  const isLost = (booking: Booking | BareBooking) =>
    isAhead(booking) && holderOf(place, booking) && !holderOf(after, booking)
  const isHanded = (booking: Booking) => {
    const holder = holderOf(after, booking)
    return isAhead(booking) && holder !== undefined && holder !== holderOf(place, booking)
  }
  const booked = readable.filter(isBooked)
  const cancelled = booked.filter(isLost)
  const handed = booked.filter(isHanded)
  return {
    after,
    cancelled,
    handed,
    unreadable: unreadable.filter((booking) => isBooked(booking) && isLost(booking)),
    mark: hashOf([...cancelled.map(line), '', ...handed.map(line)].join('\n')),
    checked: { version, ...span, booked: [...booked, ...unreadable.filter(isBooked)] },
  }
}
