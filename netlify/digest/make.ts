import type { Temporal } from 'temporal-polyfill'

import type { BareBooking, Booking } from '../../src/domain/booking/booking.ts'
import { hasFallenOut } from '../../src/domain/booking/fallen-out.ts'
import type {
  BareCallback,
  OpenCallback,
  WithdrawnCallback,
} from '../../src/domain/callback/callback.ts'
import { isOverdue } from '../../src/domain/callback/calling.ts'
import { dialled } from '../../src/domain/person/phone/dialled.ts'
import { adviserOf } from '../../src/domain/place/place.ts'
import { isHouse } from '../../src/domain/plan/location.ts'
import { sprechstundenOn } from '../../src/domain/sprechstunde/sprechstunde.ts'
import { whereBooked } from '../../src/domain/sprechstunde/where.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import { workingDayBefore } from '../../src/domain/time/working-days.ts'
import { dateInBerlin, inBerlin, instantAt } from '../../src/domain/time/zone.ts'
import type { Letter } from '../../src/letters/letter.ts'
import { type Digest, digestLetter, type DigestLine } from '../../src/letters/staff.ts'
import { unlinked } from '../../src/letters/unlinked.ts'
import { here } from '../../src/site/here.ts'
import { whenLines } from '../../src/words/callback-times.ts'
import { dateWords, timeWords } from '../../src/words/dates.ts'
import { adviserWords, askerLines, contactRules, standingInFor } from '../../src/words/de/staff.ts'
import { unreadable as unreadableWords } from '../../src/words/de/staff-pages.ts'
import { de } from '../../src/words/de/words.ts'
import { nameIn } from '../../src/words/location-in-words.ts'
import { fallenLine, unreadableFallenLine } from '../bookings/fallen-mails.ts'
import { bookingsBetween, bookingsFallenOut, bookingsToPhone } from '../bookings/read.ts'
import { openCallbacks, withdrawnCallbacks } from '../callbacks/read.ts'
import { freshPlan, placeKnown } from '../plan/plan.ts'
import { env } from '../platform/env.ts'
import { staffThere, takerThere } from '../staff/presence.ts'
import { maySee, maySeeBooking, nameOf, standInAt, waitsForAbsent } from '../staff/read.ts'
import { memberWith } from '../staff/team.ts'

/** The list of a day for one of staff, as it is at an instant. */
type DigestFor = { readonly to: string; readonly letter: Letter }

/** Today's list for each of staff, with what they may see; none where there is no booking, no Sprechstunde and no callback. */
export async function digestsAt(instant: Temporal.Instant): Promise<readonly DigestFor[]> {
  const today = dateInBerlin(instant)
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
  return staffThere().map((member) => {
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
    return { to: member.address, letter: digestLetter(digest) }
  })
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
    what: [
      maySeeBooking(member, booking)
        ? `${unlinked(booking.personal.name)}, Code ${booking.personal.code}`
        : `${member.adviser ? `Code ${booking.personal.code}. ` : ''}${hidden}`,
      ...whereLines(booking),
      ...standInLines(booking),
    ].join('\n'),
  })

/** Where it is, where the place has more than the house. */
function whereLines(booking: Booking): readonly string[] {
  const place = placeKnown()
  if (place.locations.every(isHouse)) return []
  const where = whereBooked(place, booking)
  return [`Ort: ${where ? nameIn(place, where, de) : 'nicht bekannt'}.`]
}

/** Who holds the time, where its adviser is away. */
function standInLines(booking: Booking): readonly string[] {
  const standIn = standInAt(booking)
  if (standIn === undefined) return []
  const named = (id: string) => adviserWords(adviserOf(placeKnown(), id))
  return [`Bei: ${standingInFor(named(standIn), [named(booking.adviser)])}.`]
}

const callbackLine =
  (member: Member) =>
  (callback: OpenCallback): DigestLine => {
    const { personal, createdAt, tries } = callback
    const taken = takerThere(callback)
    const asker = askerLines(personal)
    const state = [
      ...(waitsForAbsent(personal) ? ['Wartet, bis diese Person wieder da ist.'] : []),
      ...(taken ? [`Übernommen von: ${nameOf(taken)}.`] : ['Noch von niemandem übernommen.']),
      ...(tries > 0 ? [`${tries}-mal nicht erreicht.`] : []),
    ]
    const wishes = whenLines(here, personal.when, de.mail.callback.whenAny)
    const who = maySee(member, callback)
      ? [
          contactRules(personal),
          ...(asker ? [asker] : []),
          unlinked(`${personal.name}, ${dialled(personal.phone)}`),
          ...wishes,
        ]
      : [hidden]
    return {
      when: `vom ${dateWords(dateInBerlin(createdAt))}`,
      what: [...state, ...who].join('\n'),
    }
  }
