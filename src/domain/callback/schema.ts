import type { Planned } from '../plan/changes.ts'
import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { plain, type Fields } from '../submission/fields.ts'
import { notAMachine, trap, trapsBefore } from '../submission/trap.ts'
import { problem, problemsOf, type ProblemCode, type Problems } from '../submission/problem.ts'

import { forWhom, language, prefer, tick } from '../person/choices.ts'
import { optionalEmail } from '../person/email.ts'
import { name } from '../person/name.ts'
import { phone } from '../person/phone.ts'
import { isNever, isNeverTime, type NeverTime } from './never.ts'
import { offeredWindows, windowNamed } from './windows.ts'

/** The fields of `POST /api/callback`, as in the contract. */
export const callbackFields = [
  'request_id',
  'name',
  'phone',
  'when',
  'not_when',
  'voicemail',
  'say_who',
  'others_may_answer',
  'language',
  'interpreter',
  'visit',
  'prefer',
  'for',
  'agreed',
  'email',
  trap,
  notAMachine,
  ...trapsBefore,
] as const
const repeatable = ['when', 'not_when']

/** `any`: whenever we call. Beside a window it wins. */
export const anyTime = 'any'

/** The windows somebody chose, of those that are offered now. */
function whenSchema(place: Planned, now: Temporal.Instant) {
  const offered = new Set([anyTime, ...offeredWindows(place, now).map((window) => window.id)])
  const chosen = z.string().refine((id) => offered.has(id), problem('when-past'))
  return z
    .array(z.string())
    .transform((ids) => [...new Set(ids.filter(Boolean))])
    .pipe(z.array(chosen).min(1, problem('when-missing')))
}

/** Whether a chosen window is left in which one may call: who ticks a Monday, and "never on Mondays", would wait for nothing. */
const leavesATime = (
  place: Planned,
  when: readonly string[],
  never: readonly NeverTime[],
): boolean =>
  when.includes(anyTime) ||
  when.some((id) => {
    const window = windowNamed(place, id)
    return window !== undefined && !isNever(window, never)
  })

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
      for: forWhom,
      agreed: tick,
      email: optionalEmail,
    })
    .refine((callback) => callback.for === 'self' || callback.agreed, {
      path: ['agreed'],
      error: 'agreed-missing',
      when: () => true,
    })
    .refine(({ when, not_when }) => leavesATime(place, when, not_when), {
      path: ['when'],
      error: 'when-never',
    })

/** What a resident asks for when they want to be called. */
export type CallbackRequest = z.output<ReturnType<typeof callbackSchema>>

/** Reads a posted callback form: the request, or the problem of each field that has one. */
export function readCallback(
  place: Planned,
  fields: Fields,
  now: Temporal.Instant,
): { readonly request: CallbackRequest } | { readonly problems: Problems } {
  const parsed = callbackSchema(place, now).safeParse(plain(fields, callbackFields, repeatable))
  return parsed.success ? { request: parsed.data } : { problems: problemsOf(parsed.error) }
}

/** Reads other windows for a callback that exists: the choice, or its problem. */
export function readWhen(
  place: Planned,
  fields: Fields,
  now: Temporal.Instant,
): { readonly when: CallbackRequest['when'] } | { readonly problem: ProblemCode } {
  const parsed = z
    .object({ when: whenSchema(place, now) })
    .safeParse(plain(fields, ['when'], repeatable))
  if (parsed.success) return parsed.data
  return { problem: problemsOf(parsed.error)['when'] ?? 'when-missing' }
}
