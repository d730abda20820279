import type { Temporal } from 'temporal-polyfill'

import type { Planned } from '../plan/changes.ts'
import {
  isTooFar,
  isTooLate,
  plannedSlotNamed,
  type Slot,
  slotNamed,
} from '../sprechstunde/slots.ts'

/** Why a slot cannot be taken now, by its time alone. */
export type SlotRefusal = 'not-a-slot' | 'closed' | 'too-late' | 'too-far'

/** The slot of this address if it can be taken now by its time; the reason if not. Whether it is free, the database says. */
export function decideSlot(
  place: Planned,
  id: string,
  now: Temporal.Instant,
): { readonly slot: Slot } | { readonly refusal: SlotRefusal } {
  const slot = slotNamed(place, id)
  if (!slot) return { refusal: plannedSlotNamed(place, id) ? 'closed' : 'not-a-slot' }
  if (isTooLate(place, slot, now)) return { refusal: 'too-late' }
  if (isTooFar(place, slot, now)) return { refusal: 'too-far' }
  return { slot }
}
