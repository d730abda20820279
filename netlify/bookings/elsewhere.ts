import type { Temporal } from 'temporal-polyfill'

import type { Booking } from '../../src/domain/booking/booking.ts'
import { reachNow } from '../../src/domain/booking/reach.ts'
import type { Planned } from '../../src/domain/plan/changes.ts'
import type { NewMail } from '../outbox/mail.ts'
import { mailsOf, toldNext } from './mails.ts'

/** A booking that is somewhere else after a change, with the mails that say so; `toPhone`: no mail can, so somebody has to phone. */
export type Elsewhere = {
  readonly booking: Booking
  readonly location: string | undefined
  readonly toPhone: boolean
  readonly mails: readonly NewMail[]
}

/** A booking made ready for that: where it is then, by the plan after the change. */
export function elsewhereBy(
  after: Planned,
  booking: Booking,
  location: string | undefined,
  now: Temporal.Instant,
): Elsewhere {
  const { personal } = booking
  const toPhone = reachNow(booking) === 'phone'
  const reached = toPhone ? { ...personal, email: undefined } : personal
  const told = { ...toldNext(booking, now), place: after, location }
  return { booking, location, toPhone, mails: mailsOf(told, 'place', reached) }
}

/** The values of a statement about them. */
export const elsewhereRows = (those: readonly Elsewhere[]) =>
  those.map(({ booking: { id, sequence }, toPhone, mails }) => ({
    id,
    sequence,
    to_phone: toPhone,
    mails,
  }))
