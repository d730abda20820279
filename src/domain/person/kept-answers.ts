import * as z from 'zod'

import { languages } from './choices.ts'

// Answers as they stand under the seal: read by forms before, so no longer typed but meant.

/** A tick; one that an earlier form did not have is no, the careful answer. */
export const keptTick = z.boolean().default(false)

/** A language that this code does not know is found out on the phone. */
export const keptLanguage = z.enum(languages).catch('other')

/** How it is dialled was not kept before November 2026. */
export const keptPhone = z.object({
  e164: z.string(),
  shown: z.string().exactOptional(),
  typed: z.string(),
})

/** Whether somebody else may stand in. Not asked before 29 November 2026; then, and where this code does not know it: no. */
export const keptIfAway = z.enum(['wait', 'other']).catch('wait')

/** For whom somebody asks; an answer that this code does not know is not the person themselves, the careful answer. */
export const keptForWhom = z.enum(['self', 'other']).catch('other')
