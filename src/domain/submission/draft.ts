import * as z from 'zod'

import { problemCodes } from './problem.ts'

/** Why a form as a whole was sent back (`fault`: our side failed, nothing was kept; `translated`: a proxy showed it). The words to each stand in `src/words`. */
const refusalCodes = [
  'bad-field',
  'fault',
  'translated',
  'too-quick',
  'trap',
  'stale-form',
  'too-many',
  'slot-taken',
  'share-used-up',
  'too-late',
  'too-far',
  'closed',
  'nobody-there',
  'not-a-slot',
] as const
export type Refusal = (typeof refusalCodes)[number]

/** A form that was sent back: what was typed, and what to mend. Travels sealed in the address of the page. */
export const draftSchema = z.object({
  values: z.record(z.string(), z.array(z.string()).readonly()),
  problems: z.record(z.string(), z.enum(problemCodes)).readonly(),
  refusal: z.enum(refusalCodes),
  /** Numbers that the one in the form could be: its owner picks one. */
  asked: z
    .array(z.object({ e164: z.string(), shown: z.string() }))
    .readonly()
    .optional(),
})
export type Draft = z.infer<typeof draftSchema>

/**
 * Why a page with a draft in its address shows an empty form: the form was sent; or the draft is too old or does not
 * belong here.
 */
export type Without = 'sent' | 'over'

/** What a page shows of a form that was sent back: it as it was filled in, or why not; neither where there was none. */
export type ShownAgain =
  | { readonly draft?: undefined; readonly without?: undefined }
  | { readonly draft: Draft; readonly without?: undefined }
  | { readonly draft?: undefined; readonly without: Without }
