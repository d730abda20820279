import type { Temporal } from 'temporal-polyfill'
import * as z from 'zod'

import { ifAway, language, prefer, tick } from '../person/choices.ts'
import { optionalEmail } from '../person/email.ts'
import { name } from '../person/name.ts'
import { askedIn, type AskedNumber, phone, phoneIn } from '../person/phone/field.ts'
import type { Planned } from '../plan/changes.ts'
import { type Fields, lastOf, schemaInput } from '../submission/fields.ts'
import { problem, type Problems, problemsOf } from '../submission/problem.ts'
import { notAMachine, trap, trapsBefore } from '../submission/trap.ts'
import { isNeverTime } from './never.ts'
import { askedBy, callbackFor, institutionProblem, unsaidAtWork } from './professional.ts'
import { leavesATime, whenSchema } from './when.ts'

/** The fields of `POST /api/callback`, as in the contract. */
export const callbackFields = [
  'request_id',
  'name',
  'phone',
  'phone_is',
  'when',
  'not_when',
  'voicemail',
  'say_who',
  'others_may_answer',
  'language',
  'interpreter',
  'visit',
  'prefer',
  'if_away',
  'for',
  'institution',
  'about',
  'agreed',
  'email',
  trap,
  notAMachine,
  ...trapsBefore,
] as const
const repeatable = ['when', 'not_when']

const callbackSchema = (place: Planned, now: Temporal.Instant) =>
  z
    .object({
      name,
      phone: phone(place.areaCode),
      when: whenSchema(place, now),
      not_when: z.array(z.string()).transform((values) => [...new Set(values)].filter(isNeverTime)),
      voicemail: tick,
      say_who: tick,
      others_may_answer: tick,
      language,
      interpreter: tick,
      visit: tick,
      prefer: prefer(place),
      if_away: ifAway,
      for: z.enum(callbackFor).catch('self'),
      institution: z.string(),
      about: z.string(),
      agreed: tick,
      email: optionalEmail,
    })
    .refine((callback) => callback.for !== 'other' || callback.agreed, {
      path: ['agreed'],
      error: 'agreed-missing',
      when: () => true,
    })
    .refine((callback) => institutionProblem(callback) !== 'institution-missing', {
      path: ['institution'],
      ...problem('institution-missing'),
      when: () => true,
    })
    .refine((callback) => institutionProblem(callback) !== 'institution-alone', {
      path: ['institution'],
      ...problem('institution-alone'),
      when: () => true,
    })
    .refine(({ when, not_when }) => leavesATime(place, when, not_when), {
      path: ['when'],
      error: 'when-never',
    })
    .transform(({ institution, about, ...said }) => ({
      ...said,
      ...askedBy({ for: said.for, institution, about }),
    }))

/** What a resident asks for when they want to be called. */
export type CallbackRequest = z.output<ReturnType<typeof callbackSchema>>

/** Reads a posted callback form: the request, or the problem of each field that has one, and the numbers to choose from. */
export function readCallback(
  place: Planned,
  fields: Fields,
  now: Temporal.Instant,
):
  | { readonly request: CallbackRequest }
  | { readonly problems: Problems; readonly asked?: readonly AskedNumber[] } {
  const typed = { ...schemaInput(fields, callbackFields, repeatable), phone: phoneIn(fields) }
  const said = lastOf(fields, 'for') === 'professional' ? withUnsaid(typed) : typed
  const parsed = callbackSchema(place, now).safeParse(said)
  return parsed.success
    ? { request: parsed.data }
    : { problems: problemsOf(parsed.error), ...askedIn(fields, place.areaCode) }
}

type Typed = Readonly<Record<string, unknown>>
/** What a professional did not say of their number at work. */
const withUnsaid = (typed: Typed): Typed => ({
  ...typed,
  ...Object.fromEntries(
    Object.entries(unsaidAtWork).map(([answer, unsaid]) => [answer, typed[answer] || unsaid]),
  ),
})
