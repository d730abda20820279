import * as z from 'zod'

import { tick } from '../person/choices.ts'
import { keptTick } from '../person/kept-answers.ts'

/**
 * What somebody needs in the room, each a tick of the form. One more stands here, and in words: `fields` of each language
 * for who ticks it, `needWords` of src/words/de/staff.ts for who reads it. Schema, forms, mails and pages of staff go over the list.
 */
export const needTicks = { step_free: tick, child: tick } as const
export type Need = keyof typeof needTicks
/** The same in a booking that is kept: "no" in one from before the tick was there. */
export const keptNeeds = {
  step_free: keptTick,
  child: keptTick,
} satisfies Readonly<Record<Need, unknown>>
export const needs: readonly Need[] = z.object(needTicks).keyof().options
