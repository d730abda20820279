import type { Temporal } from 'temporal-polyfill'
import * as z from 'zod'

import type { Kept } from '../person/kept.ts'
import { keptIfAway, keptLanguage, keptPhone, keptTick } from '../person/kept-answers.ts'
import { isBefore } from '../time/zone.ts'
import { isNeverTime } from './never.ts'
import { askedBy, callbackFor } from './professional.ts'

/** What is kept sealed of a callback: what the resident said, and their page's token. */
export const keptCallback = {
  version: 1,
  schema: z
    .object({
      name: z.string(),
      phone: keptPhone,
      when: z.array(z.string()),
      not_when: z.array(z.string()).transform((times) => times.filter(isNeverTime)),
      voicemail: keptTick,
      say_who: keptTick,
      others_may_answer: keptTick,
      language: keptLanguage,
      interpreter: keptTick,
      visit: keptTick,
      prefer: z.string(),
      if_away: keptIfAway,
      // One that this code does not know is not the person themselves, the careful answer.
      for: z.enum(callbackFor).catch('other'),
      institution: z.string().exactOptional(),
      about: z.string().exactOptional(),
      agreed: keptTick,
      email: z.string().optional(),
      lang: z.string().exactOptional(),
      token: z.string(),
    })
    .transform(({ institution, about, ...said }) => ({
      ...said,
      ...askedBy({ for: said.for, institution, about }),
    })),
} satisfies Kept<object>
export type CallbackPersonal = z.output<typeof keptCallback.schema>

/** A callback as it is, opened. Once it is over nothing of the person is left, but for the minutes of an undo. */
export type Callback = OpenCallback | WithdrawnCallback | OverCallback

/** An open callback, without who it is. */
export type BareCallback = {
  readonly id: string
  readonly state: 'open'
  readonly createdAt: Temporal.Instant
  /** As it stands in the database: a change is made to this, and to nothing newer. */
  readonly sealed: string
  /** Who of staff has taken it, by their key. */
  readonly takenBy: string | undefined
  /** How often staff tried in vain. */
  readonly tries: number
  /** When staff are asked to try again. */
  readonly askAt: Temporal.Instant | undefined
  /** When staff first tried. */
  readonly contactedAt: Temporal.Instant | undefined
  /** The last mail to the resident did not arrive, as far as is known. */
  readonly mailFailed: boolean
  /** To which adviser it was handed over, and when. */
  readonly handedTo: string | undefined
  readonly handedAt: Temporal.Instant | undefined
}

export type OpenCallback = BareCallback & { readonly personal: CallbackPersonal }

type Over = {
  readonly id: string
  readonly createdAt: Temporal.Instant
  readonly takenBy: string | undefined
}

/** Reached and done; or given up after the last try. */
type OverCallback = Over & { readonly state: 'done' | 'not-reached' }

/** Taken back by the resident. */
export type WithdrawnCallback = Over & {
  readonly state: 'withdrawn'
  readonly withdrawnAt: Temporal.Instant
  readonly handedTo: string | undefined
  readonly handedAt: Temporal.Instant | undefined
  /** What the resident said, while that can be undone. */
  readonly personal: CallbackPersonal | undefined
}

/** For so long after it was taken back a callback can be asked for again by one press. */
const undoable = { minutes: 15 }

/** Callbacks taken back until this instant are so for good: the person's data go. */
export const withdrawnForGood = (now: Temporal.Instant): Temporal.Instant => now.subtract(undoable)

/** Until when it can be undone that a callback was taken back; `undefined` once it cannot. */
export function undoableUntil(
  { withdrawnAt, personal }: WithdrawnCallback,
  now: Temporal.Instant,
): Temporal.Instant | undefined {
  const until = withdrawnAt.add(undoable)
  return personal && isBefore(now, until) ? until : undefined
}

/** Whether an open callback could be opened. */
export const isOpened = (callback: OpenCallback | BareCallback): callback is OpenCallback =>
  'personal' in callback
