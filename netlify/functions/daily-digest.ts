import type { Config } from '@netlify/functions'
import type { Temporal } from 'temporal-polyfill'
import { whenLines } from '../../src/words/callback-times.ts'
import { de } from '../../src/words/de/words.ts'
import { dateWords, timeWords } from '../../src/words/dates.ts'
import { here } from '../../src/site/here.ts'
import { sprechstundenOn } from '../../src/domain/sprechstunde/sprechstunde.ts'
import { dialled } from '../../src/domain/person/phone/dialled.ts'
import { isWorkingDay, workingDayBefore } from '../../src/domain/time/working-days.ts'
import { dateInBerlin, inBerlin, instantAt } from '../../src/domain/time/zone.ts'
import { isOverdue } from '../../src/domain/callback/calling.ts'
import { digestLetter, type Digest, type DigestLine } from '../../src/letters/staff.ts'
import { unlinked } from '../../src/letters/unlinked.ts'
import { unreadable as unreadableWords } from '../../src/words/de/staff-pages.ts'
import { contactRules } from '../../src/words/de/staff.ts'
import type { BareBooking, Booking } from '../../src/domain/booking/booking.ts'
import { hasFallenOut } from '../../src/domain/booking/fallen-out.ts'
import type {
  BareCallback,
  OpenCallback,
  WithdrawnCallback,
} from '../../src/domain/callback/callback.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import { fallenLine, unreadableFallenLine } from '../bookings/fallen-mails.ts'
import { bookingsBetween, bookingsFallenOut, bookingsToPhone } from '../bookings/read.ts'
import { openCallbacks, withdrawnCallbacks } from '../callbacks/read.ts'
import { tellWhatIsDue } from '../care/tell.ts'
import { freshPlan } from '../plan/plan.ts'
import { mailOnce } from '../outbox/alarm.ts'
import { now } from '../platform/clock.ts'
import { env } from '../platform/env.ts'
import { orFault } from '../platform/http.ts'
import { maySee, maySeeBooking, nameOf } from '../staff/read.ts'
import { memberWith, team } from '../staff/team.ts'

/** On Berlin's clocks. Cron is UTC, and a call can be missed: the first one that comes within these hours does it. */
const hours = [7, 8]

/**
 * Each working day at seven: today's list, to each of staff, where there is a booking, a Sprechstunde or an open callback. Once a week
 * before it what of the texts is too old.
 */
export default (): Promise<Response> =>
  orFault(async () => {
    const instant = now()
    const today = dateInBerlin(instant)
    if (hours.includes(inBerlin(instant).hour) && isWorkingDay(today)) {
      await tellWhatIsDue(today, instant)
      await sendDigests(today, instant)
    }
    return new Response(null, { status: 204 })
  })

export const config: Config = { schedule: '5,25,45 5-7 * * 1-5' }

async function sendDigests(today: Temporal.PlainDate, instant: Temporal.Instant): Promise<void> {
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
  if (matters.length === 0 && sprechstundenOn(place, today).length === 0) return
  for (const member of team()) {
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
    await mailOnce(`digest ${today.toString()}`, member.address, digestLetter(digest), instant)
  }
}

const isBooked = ({ state }: BareBooking): boolean => state === 'booked'

/** Sealed with a key that is gone, or by another version of this site: that it is there must be known all the same. */
const unreadableBookingLine = ({ start }: BareBooking): DigestLine => ({
  when: timeWords(inBerlin(start)),
  what: unreadableWords,
})
const unreadableCallbackLine = ({ createdAt }: BareCallback): DigestLine => ({
  when: `vom ${dateWords(dateInBerlin(createdAt))}`,
  what: unreadableWords,
})

/** By when it came, as the mail with name and number says it: the person's data are gone. */
const withdrawnLine = ({ createdAt, takenBy }: WithdrawnCallback): DigestLine => {
  const taken = takenBy ? memberWith(takenBy) : undefined
  const came = inBerlin(createdAt)
  return {
    when: `vom ${dateWords(came.toPlainDate())}, ${timeWords(came)}`,
    what: [
      'Von der Person abgesagt.',
      ...(taken ? [`Übernommen von: ${nameOf(taken)}.`] : []),
    ].join('\n'),
  }
}

const hidden = 'Eine andere Person im Team hat die Angaben.'

/** To one of staff, with what they may see. */
const bookingLine =
  (member: Member) =>
  (booking: Booking): DigestLine => ({
    when: timeWords(inBerlin(booking.start)),
    what: maySeeBooking(member, booking)
      ? `${unlinked(booking.personal.name)}, Code ${booking.personal.code}`
      : `Code ${booking.personal.code}. ${hidden}`,
  })

const callbackLine =
  (member: Member) =>
  ({ personal, createdAt, takenBy, tries }: OpenCallback): DigestLine => {
    const taken = takenBy ? memberWith(takenBy) : undefined
    const state = [
      ...(taken ? [`Übernommen von: ${nameOf(taken)}.`] : ['Noch von niemandem übernommen.']),
      ...(tries > 0 ? [`${tries}-mal nicht erreicht.`] : []),
    ]
    const wishes = whenLines(here, personal.when, de.mail.callback.whenAny)
    const who = maySee(member, personal.prefer)
      ? [
          contactRules(personal),
          unlinked(`${personal.name}, ${dialled(personal.phone)}`),
          ...wishes,
        ]
      : [hidden]
    return {
      when: `vom ${dateWords(dateInBerlin(createdAt))}`,
      what: [...state, ...who].join('\n'),
    }
  }
