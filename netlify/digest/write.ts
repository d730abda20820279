import type { Temporal } from 'temporal-polyfill'
import { sprechstundenOn } from '../../src/domain/sprechstunde/sprechstunde.ts'
import { workingDayBefore } from '../../src/domain/time/working-days.ts'
import { instantAt } from '../../src/domain/time/zone.ts'
import { isOverdue } from '../../src/domain/callback/calling.ts'
import { digestLetter, type Digest } from '../../src/letters/staff.ts'
import type { BareBooking } from '../../src/domain/booking/booking.ts'
import { hasFallenOut } from '../../src/domain/booking/fallen-out.ts'
import type { OpenCallback } from '../../src/domain/callback/callback.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import { fallenLine, unreadableFallenLine } from '../bookings/fallen-mails.ts'
import { bookingsBetween, bookingsFallenOut, bookingsToPhone } from '../bookings/read.ts'
import { openCallbacks, withdrawnCallbacks } from '../callbacks/read.ts'
import { occasionId } from '../outbox/alarm.ts'
import { newMail } from '../outbox/content.ts'
import type { NewMail } from '../outbox/mail.ts'
import { freshPlan } from '../plan/plan.ts'
import { env } from '../platform/env.ts'
import { team } from '../staff/team.ts'
import {
  bookingLine,
  callbackLine,
  unreadableBookingLine,
  unreadableCallbackLine,
  withdrawnLine,
} from './lines.ts'

/** What names the list of a day to one of staff: there is one, however often it is written. */
export const digestId = (date: Temporal.PlainDate, { address }: Member): string =>
  occasionId(`digest ${date.toString()}`, address)

const isBooked = ({ state }: BareBooking): boolean => state === 'booked'

/** Today's list to each of staff, with what they may see, as things are now; none where there is nothing to tell. */
export async function writeDigests(
  today: Temporal.PlainDate,
  instant: Temporal.Instant,
): Promise<readonly NewMail[]> {
  const tomorrow = instantAt(today.add({ days: 1 }), '00:00')
  const all = await bookingsBetween(instant, tomorrow)
  const bookings = all.readable.filter(isBooked)
  const { readable: callbacks, unreadable } = await openCallbacks()
  const unreadableBookings = all.unreadable.filter(isBooked)
  const toPhone = await bookingsToPhone(instant)
  const withdrawn = await withdrawnCallbacks(instantAt(workingDayBefore(today), '00:00'))
  const { place } = await freshPlan()
  const fallen = await bookingsFallenOut(place, instant)
  const takesPlace = (booking: BareBooking) => !hasFallenOut(place, booking, instant)
  const matters = [
    ...bookings,
    ...unreadableBookings,
    ...callbacks,
    ...unreadable,
    ...toPhone,
    ...withdrawn,
    ...fallen.readable,
    ...fallen.unreadable,
  ]
  if (matters.length === 0 && sprechstundenOn(place, today).length === 0) return []
  return team().map((member) => {
    const line = callbackLine(member)
    const isLate = ({ createdAt }: OpenCallback) => isOverdue(createdAt, instant)
    const digest: Digest = {
      date: today,
      overdue: callbacks.filter(isLate).map(line),
      withdrawn: withdrawn.map(withdrawnLine),
      callbacks: [
        ...callbacks.filter((callback) => !isLate(callback)).map(line),
        ...unreadable.map(unreadableCallbackLine),
      ],
      bookings: [
        ...bookings.filter(takesPlace).map(bookingLine(member)),
        ...unreadableBookings.filter(takesPlace).map(unreadableBookingLine),
      ],
      fallen: [
        ...fallen.readable.map(fallenLine(place, member)),
        ...fallen.unreadable.map(unreadableFallenLine(place)),
      ],
      toPhone: toPhone.length,
      link: new URL('/team/', env().URL).href,
    }
    const letter = digestLetter(digest)
    const about = letter.subject
    return newMail({ kind: 'notice', to: member.address, about }, letter, digestId(today, member))
  })
}
