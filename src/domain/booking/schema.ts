import * as z from 'zod'

import { forWhom, ifAway, language, tick } from '../person/choices.ts'
import { optionalEmail } from '../person/email.ts'
import { name } from '../person/name.ts'
import { askedIn, type AskedNumber, optionalPhone, phoneIn } from '../person/phone/field.ts'
import type { Facts } from '../place/schema.ts'
import { type Fields, schemaInput } from '../submission/fields.ts'
import { problem, type Problems, problemsOf } from '../submission/problem.ts'
import { notAMachine, trap, trapsBefore } from '../submission/trap.ts'
import { needs, needTicks } from './needs.ts'

/** The fields of `POST /api/booking`, as in the contract. */
export const bookingFields = [
  'request_id',
  'slot',
  // Whose time the form was for: hours can go to somebody else while it is filled in.
  'adviser',
  'location',
  'name',
  'phone',
  'phone_is',
  'email',
  'calendar',
  'reminder',
  'language',
  'interpreter',
  ...needs,
  'if_away',
  // Not asked any more: a form that was opened before 29 November 2026 still sends it.
  'prefer',
  'for',
  'agreed',
  trap,
  notAMachine,
  ...trapsBefore,
] as const

const schemaOf = (place: Facts) =>
  z
    .object({
      slot: z.string().min(1, problem('slot-missing')),
      adviser: z.string().min(1).max(20).optional().catch(undefined),
      location: z.string().min(1).max(40).optional().catch(undefined),
      name,
      phone: optionalPhone(place.areaCode),
      email: optionalEmail,
      calendar: tick,
      reminder: tick,
      language,
      interpreter: tick,
      ...needTicks,
      if_away: ifAway,
      for: forWhom,
      agreed: tick,
    })
    .refine((booking) => booking.for === 'self' || booking.agreed, {
      path: ['agreed'],
      error: 'agreed-missing',
      when: () => true,
    })

const schemas = new WeakMap<Facts, ReturnType<typeof schemaOf>>()

/** Made once for each place: making it costs more than using it. */
function bookingSchema(place: Facts): ReturnType<typeof schemaOf> {
  const schema = schemas.get(place) ?? schemaOf(place)
  schemas.set(place, schema)
  return schema
}

/** What a resident asks for when they take a slot. */
export type BookingRequest = z.output<ReturnType<typeof bookingSchema>>

/** Reads a posted booking form: the request, or the problem of each field that has one, and the numbers to choose from. */
export function readBooking(
  place: Facts,
  fields: Fields,
):
  | { readonly request: BookingRequest }
  | { readonly problems: Problems; readonly asked?: readonly AskedNumber[] } {
  const said = { ...schemaInput(fields, bookingFields), phone: phoneIn(fields) }
  const parsed = bookingSchema(place).safeParse(said)
  return parsed.success
    ? { request: parsed.data }
    : { problems: problemsOf(parsed.error), ...askedIn(fields, place.areaCode) }
}
