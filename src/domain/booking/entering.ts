import type { Temporal } from 'temporal-polyfill'
import type { Planned } from '../plan/changes.ts'
import { slotNamed, slotsOf, type Slot, type Taken } from '../sprechstunde/slots.ts'
import { sprechstundenBetween } from '../sprechstunde/sprechstunde.ts'
import { dateInBerlin, isBefore } from '../time/zone.ts'

/** The slot of this address, if staff can take it for somebody: any that has not begun, without lead time or share. */
export function decideForStaff(
  place: Planned,
  id: string,
  now: Temporal.Instant,
): Slot | undefined {
  const slot = slotNamed(place, id)
  return slot && isBefore(now, slot.start) ? slot : undefined
}

/** The slots that staff can take for somebody, within the horizon: those that nobody has, the walk-in ones too. */
export function slotsForStaff(
  place: Planned,
  taken: readonly Taken[],
  now: Temporal.Instant,
): readonly Slot[] {
  const today = dateInBerlin(now)
  const overlaps = (slot: Slot) => (other: Taken) =>
    other.adviser === slot.adviser &&
    isBefore(other.start, slot.end) &&
    isBefore(slot.start, other.end)
  return sprechstundenBetween(place, today, today.add({ weeks: place.horizonWeeks }))
    .flatMap(slotsOf)
    .filter((slot) => isBefore(now, slot.start) && !taken.some(overlaps(slot)))
}
