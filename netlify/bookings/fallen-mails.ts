import type { BareBooking, Booking } from '../../src/domain/booking/booking.ts'
import { whyFallen } from '../../src/domain/booking/fallen-out.ts'
import { reachOf } from '../../src/domain/booking/reach.ts'
import type { Planned } from '../../src/domain/plan/changes.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import { whenWords } from '../../src/letters/booking-staff.ts'
import {
  type FallenLine,
  fallenOutLetter,
  fallenTellWords,
  fallenWhyWords,
  reminderHeldLetter,
} from '../../src/letters/fallen-out.ts'
import { unlinked } from '../../src/letters/unlinked.ts'
import { unreadable as unreadableWords } from '../../src/words/de/staff-pages.ts'
import { newMail } from '../outbox/content.ts'
import type { NewMail } from '../outbox/mail.ts'
import { env } from '../platform/env.ts'
import type { Readable } from '../platform/kept.ts'
import { staffLink } from '../staff/link.ts'
import { answeringFor, staffThere, toldOfBooking } from '../staff/presence.ts'
import { bookingReaders, maySeeBooking } from '../staff/read.ts'

const hidden = 'Eine andere Person im Team hat die Angaben.'

/** A booking whose time has fallen out, as one of staff may read of it: why, and how the person learns of it. */
export const fallenLine =
  (place: Planned, member: Member) =>
  (booking: Booking): FallenLine => {
    const { personal, start } = booking
    const why = fallenWhyWords[whyFallen(place, booking)]
    const who = maySeeBooking(member, booking)
      ? [`${unlinked(personal.name)}, Code ${personal.code}`, fallenTellWords[reachOf(personal)]]
      : [member.adviser ? `Code ${personal.code}. ${hidden}` : hidden]
    return { when: whenWords(start), what: [why, ...who].join('\n') }
  }

/** One that cannot be opened, in the same list. */
export const unreadableFallenLine =
  (place: Planned) =>
  (booking: BareBooking): FallenLine => ({
    when: whenWords(booking.start),
    what: `${fallenWhyWords[whyFallen(place, booking)]}\n${unreadableWords}`,
  })

/** The mails that tell each of staff which times have fallen out. */
export const fallenOutMails = (
  place: Planned,
  { readable, unreadable }: Readable<Booking, BareBooking>,
): readonly NewMail[] =>
  staffThere().map((member) => {
    const lines = [
      ...readable.map(fallenLine(place, member)),
      ...unreadable.map(unreadableFallenLine(place)),
    ]
    const letter = fallenOutLetter(lines, new URL('/team/', env().URL).href)
    return newMail({ kind: 'notice', to: member.address, about: letter.subject }, letter)
  })

/** The mails that go to staff instead of a reminder. */
export const reminderHeldMails = (place: Planned, booking: Booking): readonly NewMail[] =>
  toldOfBooking(bookingReaders(booking), booking).map((member) => {
    const line = fallenLine(place, member)(booking)
    const mayAct = maySeeBooking(member, booking)
    const letter = reminderHeldLetter(
      line,
      mayAct
        ? [
            { text: 'Termin absagen', url: staffLink('booking', booking.id, member, 'absagen') },
            {
              text: 'Termin verschieben',
              url: staffLink('booking', booking.id, member, 'verschieben'),
            },
          ]
        : [],
    )
    const about = `Termin ${line.when}`
    const readers = answeringFor(bookingReaders(booking), booking)
    return newMail({ kind: 'staff', to: member.address, about, readers }, letter)
  })
