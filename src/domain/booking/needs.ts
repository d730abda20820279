import { z } from 'zod'

import { tick } from '../person/choices.ts'

/**
 * What somebody needs in the room, each a tick of the form. One more stands here, and in words: `fields` of each language
 * for who ticks it, `needWords` of src/words/staff.ts for who reads it. Schema, forms, mails and pages of staff go over the list.
 */
export const needTicks = { step_free: tick, child: tick } as const
export type Need = keyof typeof needTicks
export const needs: readonly Need[] = z.object(needTicks).keyof().options
