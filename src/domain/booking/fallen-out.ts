import type { Temporal } from 'temporal-polyfill'

import { absenceOn } from '../plan/absence.ts'
import type { Planned } from '../plan/changes.ts'
import { closesTime } from '../sprechstunde/closed.ts'
import { isOn } from '../sprechstunde/slots.ts'
import { closureOn, isOfTheTeam } from '../sprechstunde/sprechstunde.ts'
import { isHoliday } from '../time/holidays.ts'
import { dateInBerlin, isBefore } from '../time/zone.ts'
import type { BareBooking } from './booking.ts'

type Time = Pick<BareBooking, 'adviser' | 'start' | 'end'> & {
  readonly personal?: { readonly if_away: string }
}

/**
 * Whether a booking stands, and nobody is there at its time: by the whole plan, whatever it was that changed. A time that has
 * begun is over.
 */
export const hasFallenOut = (
  place: Planned,
  booking: Time & Pick<BareBooking, 'state'>,
  now: Temporal.Instant,
): boolean => booking.state === 'booked' && isBefore(now, booking.start) && !isOn(place, booking)

/** Whether a change of the plan is what makes a booking fall out: before it somebody was there. */
export const fallsOutBy = (
  before: Planned,
  after: Planned,
  booking: Parameters<typeof hasFallenOut>[1],
  now: Temporal.Instant,
): boolean => isOn(before, booking) && hasFallenOut(after, booking, now)

/**
 * Why nobody is there. `closed-by-staff`: by a press that cancels all of these days. `away`: staff said
 * that this adviser is not there, and nobody who may holds the hours. `closed-in-file`: a closure of the
 * place's own file. `other-hours`: none of these, so the hours or the people of that day are others now.
 */
export type FallenWhy = 'closed-by-staff' | 'away' | 'holiday' | 'closed-in-file' | 'other-hours'

export function whyFallen(place: Planned, time: Time): FallenWhy {
  const date = dateInBerlin(time.start)
  if (place.changes.closures.some((closure) => closesTime(closure, time))) return 'closed-by-staff'
  const day = date.toString()
  if (isOfTheTeam(place, day, time.adviser) && absenceOn(place.changes.absences, time.adviser, day))
    return 'away'
  if (isHoliday(date)) return 'holiday'
  return closureOn(place, date) ? 'closed-in-file' : 'other-hours'
}
