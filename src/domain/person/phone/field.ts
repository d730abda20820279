import * as z from 'zod'

import { type Fields, lastOf } from '../../submission/fields.ts'
import type { ProblemCode } from '../../submission/problem.ts'
import { type PhoneReading, readPhone } from './read.ts'

/** What a form says of a number: what was typed, and, where it was asked about, the one that was picked, as E.164. */
type Said = { readonly typed: string; readonly picked: string }
const said = z.object({ typed: z.string(), picked: z.string() })

/** The number's part of a form. */
export const phoneIn = (fields: Fields): Said => ({
  typed: lastOf(fields, 'phone'),
  picked: lastOf(fields, 'phone_is'),
})

/** Picked can be only what was asked: whoever changed the number afterwards gets the new one read. */
function readSaid({ typed, picked }: Said, areaCode: string): PhoneReading {
  const reading = readPhone(typed, areaCode)
  const number = 'ask' in reading && reading.ask.find(({ e164 }) => e164 === picked)
  return number ? { number } : reading
}

/** A phone number that must be there. */
export const phone = (areaCode: string) =>
  said.transform((phoneSaid, context) => {
    const reading = readSaid(phoneSaid, areaCode)
    if ('number' in reading) return reading.number
    const message: ProblemCode = 'ask' in reading ? 'phone-ask' : reading.refusal
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })

/** A phone number that may be left out. */
export const optionalPhone = (areaCode: string) =>
  said
    .transform((phoneSaid) => {
      const reading = readSaid(phoneSaid, areaCode)
      return 'refusal' in reading && reading.refusal === 'phone-missing' ? undefined : phoneSaid
    })
    .pipe(phone(areaCode).optional())

/** A number that somebody is asked about: `+380 50 123 4567`. */
export type AskedNumber = { readonly e164: string; readonly shown: string }

/** The numbers of a form that its owner must choose from, where there is something to ask. */
export function askedIn(
  fields: Fields,
  areaCode: string,
): { readonly asked?: readonly AskedNumber[] } {
  const reading = readSaid(phoneIn(fields), areaCode)
  if (!('ask' in reading)) return {}
  return { asked: reading.ask.map(({ e164, shown = e164 }) => ({ e164, shown })) }
}
