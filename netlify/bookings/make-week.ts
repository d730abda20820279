import type { Temporal } from 'temporal-polyfill'

import type { Booking } from '../../src/domain/booking/booking.ts'
import type { Fields } from '../../src/domain/submission/fields.ts'
import { freshPlan } from '../plan/plan.ts'
import { log } from '../platform/log.ts'
import { changeWeek } from './change-week.ts'
import { elsewhereBy } from './elsewhere.ts'
import { lookAtWeek } from './look-at-week.ts'
import { makeStaffCancellations } from './make-staff-cancellations.ts'

/** A change as it was typed; the id of what it makes, and which bookings its preview showed. */
type Wanted = { readonly id: string; readonly seen: string; readonly fields: Fields }

/** `same`: this very change was made before. `others-fall-out`: not the bookings fall out that somebody saw. */
type Made = 'made' | 'same' | 'gone' | 'problems' | 'others-fall-out' | 'decide-again'

/** Makes a change of the hours of every week, as it was looked at; `by`: who of staff does it, in words for the mails. */
export async function makeWeek(
  { id, seen, fields }: Wanted,
  by: string,
  now: Temporal.Instant,
): Promise<Made> {
  const { schedule } = await freshPlan()
  if (schedule.weekly.some((hours) => hours.id === id)) return 'same'
  const looked = await lookAtWeek(fields, now)
  if (looked === 'gone') return 'gone'
  if ('problems' in looked) return 'problems'
  if (looked.seen !== seen) return 'others-fall-out'
  const { fallen, after, elsewhere, renamed } = looked
  const cancellations = await makeStaffCancellations(fallen.readable, by, after, now)
  const locationOf = (booking: Booking) => renamed.find((one) => one.id === booking.id)?.location
  const told = elsewhere.readable.map((booking) =>
    elsewhereBy(after, booking, locationOf(booking), now),
  )
  const outcome = await changeWeek(looked, id, { cancellations, told }, now)
  if (outcome === 'decide-again') return outcome
  if (outcome > 0) log('booking-cancelled-by-staff', { count: outcome })
  return 'made'
}
