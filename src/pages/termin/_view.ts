import type { Temporal } from 'temporal-polyfill'

import { decideSlot } from '../../domain/booking/rules.ts'
import type { Planned } from '../../domain/plan/changes.ts'
import { nearest, plannedSlotNamed, type Slot } from '../../domain/sprechstunde/slots.ts'
import type { Draft, Refusal } from '../../domain/submission/draft.ts'
import { lastOf } from '../../domain/submission/fields.ts'

/** What the page of one slot shows. */
export type SlotView =
  /** Nothing is known now: one has to phone, or come again later. */
  | { readonly shows: 'down' }
  /** There never was such a time. */
  | { readonly shows: 'unknown' }
  /** The form for it; `refused` where it came back with something to mend. */
  | {
      readonly shows: 'form'
      readonly slot: Slot
      readonly draft: Draft | undefined
      readonly refused: boolean
    }
  /** It has gone while the form was filled in: the filled form, with other times to pick from. */
  | { readonly shows: 'others'; readonly others: readonly Slot[]; readonly draft: Draft }
  | { readonly shows: 'gone'; readonly others: readonly Slot[] }

const aboutSlot: readonly Refusal[] = [
  'slot-taken',
  'share-used-up',
  'too-late',
  'too-far',
  'closed',
  'not-a-slot',
]
const howManyOthers = 4

/** What came back from the form, if it did; and the free slots, where they are known. */
type Known = {
  readonly draft: Draft | undefined
  readonly free: readonly Slot[] | undefined
}

/** Decides it. */
export function slotView(
  place: Planned,
  id: string,
  { draft, free }: Known,
  now: Temporal.Instant,
): SlotView {
  if (!free) return { shows: 'down' }
  const planned = plannedSlotNamed(place, id)
  if (!planned) return { shows: 'unknown' }
  const refusedSlot =
    draft && aboutSlot.includes(draft.refusal) ? lastOf(draft.values, 'slot') : undefined
  const decision = decideSlot(place, id, now)
  const isFree = free.some((slot) => slot.id === id)
  if ('slot' in decision && isFree && refusedSlot !== id)
    return {
      shows: 'form',
      slot: decision.slot,
      draft,
      refused: Boolean(draft) && refusedSlot === undefined,
    }

  const full = draft?.refusal === 'share-used-up' ? planned.sprechstunde.id : undefined
  const possible = free.filter((slot) => slot.id !== id && slot.sprechstunde.id !== full)
  const others = nearest(possible, planned.start, howManyOthers)
  if (!draft || others.length === 0) return { shows: 'gone', others }
  const refusal =
    refusedSlot === id ? draft.refusal : 'refusal' in decision ? decision.refusal : 'slot-taken'
  return { shows: 'others', others, draft: { ...draft, refusal } }
}
