import type { Temporal } from 'temporal-polyfill'

import type { Planned } from '../plan/changes.ts'
import { isTakenBy, type Slot, slotNamed, slotsOf, type TakenTime } from '../sprechstunde/slots.ts'
import { sprechstundenBetween } from '../sprechstunde/sprechstunde.ts'
import { dateInBerlin, isBefore } from '../time/zone.ts'
import type { Booking, BookingPersonal } from './booking.ts'

/** The slot of this address, if staff can take it for somebody: any that has not begun, without lead time or share. */
export function decideForStaff(
  place: Planned,
  id: string,
  now: Temporal.Instant,
): Slot | undefined {
  const slot = slotNamed(place, id)
  return slot && isBefore(now, slot.start) ? slot : undefined
}

/**
 * Whether staff may move a booking to this slot. To another adviser's, who would then read who it is, only where the resident
 * said that somebody else may: the resident can take such a slot by their own page.
 */
export const staffMayMoveTo = (
  {
    adviser,
    personal,
  }: Pick<Booking, 'adviser'> & { readonly personal: Pick<BookingPersonal, 'if_away'> },
  slot: Pick<Slot, 'adviser'>,
): boolean => slot.adviser === adviser || personal.if_away === 'other'

/** The slots that staff can take for somebody, within the horizon: those that nobody has, the walk-in ones too. */
export function slotsForStaff(
  place: Planned,
  taken: readonly TakenTime[],
  now: Temporal.Instant,
): readonly Slot[] {
  const today = dateInBerlin(now)
  return sprechstundenBetween(place, today, today.add({ weeks: place.horizonWeeks }))
    .flatMap(slotsOf)
    .filter((slot) => isBefore(now, slot.start) && !taken.some(isTakenBy(slot)))
}
