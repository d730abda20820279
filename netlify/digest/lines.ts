import { whenLines } from '../../src/words/callback-times.ts'
import { de } from '../../src/words/de/words.ts'
import { dateWords, timeWords } from '../../src/words/dates.ts'
import { here } from '../../src/site/here.ts'
import { dialled } from '../../src/domain/person/phone/dialled.ts'
import { dateInBerlin, inBerlin } from '../../src/domain/time/zone.ts'
import type { DigestLine } from '../../src/letters/staff.ts'
import { unlinked } from '../../src/letters/unlinked.ts'
import { unreadable as unreadableWords } from '../../src/words/de/staff-pages.ts'
import { contactRules } from '../../src/words/de/staff.ts'
import type { BareBooking, Booking } from '../../src/domain/booking/booking.ts'
import type {
  BareCallback,
  OpenCallback,
  WithdrawnCallback,
} from '../../src/domain/callback/callback.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import { maySee, maySeeBooking, nameOf } from '../staff/read.ts'
import { memberWith } from '../staff/team.ts'

/** Sealed with a key that is gone, or by another version of this site: that it is there must be known all the same. */
export const unreadableBookingLine = ({ start }: BareBooking): DigestLine => ({
  when: timeWords(inBerlin(start)),
  what: unreadableWords,
})
export const unreadableCallbackLine = ({ createdAt }: BareCallback): DigestLine => ({
  when: `vom ${dateWords(dateInBerlin(createdAt))}`,
  what: unreadableWords,
})

/** By when it came, as the mail with name and number says it: the person's data are gone. */
export const withdrawnLine = ({ createdAt, takenBy }: WithdrawnCallback): DigestLine => {
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
export const bookingLine =
  (member: Member) =>
  (booking: Booking): DigestLine => ({
    when: timeWords(inBerlin(booking.start)),
    what: maySeeBooking(member, booking)
      ? `${unlinked(booking.personal.name)}, Code ${booking.personal.code}`
      : `Code ${booking.personal.code}. ${hidden}`,
  })

export const callbackLine =
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
