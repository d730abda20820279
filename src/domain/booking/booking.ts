import type { Temporal } from 'temporal-polyfill'
import * as z from 'zod'

import type { Kept } from '../person/kept.ts'
import {
  keptForWhom,
  keptIfAway,
  keptLanguage,
  keptPhone,
  keptTick,
} from '../person/kept-answers.ts'
import { keptNeeds } from './needs.ts'

/** What is kept sealed of a booking: what the resident said, and what their page needs. */
export const keptBooking = {
  version: 1,
  schema: z.object({
    name: z.string(),
    phone: keptPhone.optional(),
    email: z.string().optional(),
    calendar: keptTick,
    reminder: keptTick,
    language: keptLanguage,
    interpreter: keptTick,
    ...keptNeeds,
    if_away: keptIfAway,
    for: keptForWhom,
    agreed: keptTick,
    lang: z.string().exactOptional(),
    token: z.string(),
    code: z.string(),
  }),
} satisfies Kept<object>
export type BookingPersonal = z.output<typeof keptBooking.schema>

/** A booking as it is, without who it is. */
export type BareBooking = {
  readonly id: string
  readonly state: 'booked' | 'cancelled'
  readonly adviser: string
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
  readonly sprechstunde: string
  /** The id of the location where the resident was told to come; left empty for the house. It stays when the hours are gone. */
  readonly location: string | undefined
  readonly sequence: number
  /** While it is cancelled. */
  readonly cancelledAt: Temporal.Instant | undefined
  readonly cancelledBy: 'resident' | 'staff' | undefined
  /** Whether it takes a place of the online share: what staff entered does not. */
  readonly holdsShare: boolean
  readonly createdAt: Temporal.Instant
  readonly changedAt: Temporal.Instant
  /** Staff cancelled it, or it is somewhere else now, and somebody has to phone. */
  readonly toPhone: boolean
  /** The last mail to the resident did not arrive, as far as is known. */
  readonly mailFailed: boolean
  /** When it came to its adviser from another one. */
  readonly handedAt: Temporal.Instant | undefined
}

/** A booking as it is, opened. */
export type Booking = BareBooking & { readonly personal: BookingPersonal }

/** Whether a booking could be opened. */
export const isOpened = (booking: Booking | BareBooking): booking is Booking =>
  'personal' in booking
