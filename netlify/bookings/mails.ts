import type { Temporal } from 'temporal-polyfill'

import type { BareBooking, Booking, BookingPersonal } from '../../src/domain/booking/booking.ts'
import type { ReaderLanguage } from '../../src/domain/person/choices.ts'
import type { Planned } from '../../src/domain/plan/changes.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import {
  type OtherTime,
  residentCancelledByStaffLetter,
  residentCancelledLetter,
  residentLetter,
} from '../../src/letters/booking.ts'
import {
  learnsByCall,
  staffCalendar,
  staffCancelledLetter,
  staffElsewhereLetter,
  staffLetter,
  standInLetter,
  type Team,
  whenWords,
} from '../../src/letters/booking-staff.ts'
import type { BookingTold, News } from '../../src/letters/booking-told.ts'
import type { CalendarPart, Letter } from '../../src/letters/letter.ts'
import { unreadableBookingLetter } from '../../src/letters/unreadable.ts'
import { here } from '../../src/site/here.ts'
import { languageOfPerson } from '../../src/site/language-of-person.ts'
import { inLanguage } from '../../src/words/languages.ts'
import { newMail } from '../outbox/content.ts'
import type { NewMail } from '../outbox/mail.ts'
import { placeKnown } from '../plan/plan.ts'
import { env } from '../platform/env.ts'
import { mailDomain } from '../platform/smtp.ts'
import { answeringFor, standInAt, toldOfBooking } from '../staff/presence.ts'
import { bookingReaders } from '../staff/read.ts'
import { advisersOfTeam, team } from '../staff/team.ts'
import { changeActions, phonedAction } from './mail-actions.ts'

/** The page that shows a booking to whoever has its token. */
export const bookingPage = (token: string): string => `/mein-termin/?k=${token}`

/** Stays the same for the life of a booking (RFC 7986, 5.3). */
export const calendarUid = (id: string): string => `${id}@${mailDomain()}`

const attendees = (): Team => ({
  organizer: { name: here.senderName, email: env().MAIL_FROM },
  staff: advisersOfTeam().map(({ address }) => address),
})

/** A whole address for somebody, in their language. */
const linkTo = (person: ReaderLanguage, path: string): string =>
  new URL(inLanguage(languageOfPerson(person), path), env().URL).href
const pageLink = (personal: BookingPersonal): string =>
  linkTo(personal, bookingPage(personal.token))
const aboutBooking = ({ start, code }: BookingTold): string =>
  `Termin ${whenWords(start)}, Code ${code}`

/** A booking as letters tell it, and which one it is. */
export type MailedBooking = BookingTold & {
  readonly id: string
  readonly createdAt: Temporal.Instant
  readonly handedAt?: Temporal.Instant | undefined
}

/**
 * A letter to each of staff; to those who may not see who it is, one that says when, and no more. The office gets no code and no
 * calendar entry.
 */
function toStaff(
  told: MailedBooking,
  news: Exclude<News, 'reminder'> | 'cancelled',
  personal: BookingPersonal,
  letterTo: (member: Member, calendar: CalendarPart) => Letter,
): readonly NewMail[] {
  // Made once: it is the same for all, and costs more than the rest of a letter.
  const calendar = staffCalendar(
    told,
    news === 'cancelled' ? 'cancelled' : 'confirmed',
    attendees(),
  )
  // What a notice to anybody of staff says: no code.
  const about = `Termin ${whenWords(told.start)}`
  const time = { ...told, personal }
  const may = bookingReaders(time)
  const readers = answeringFor(may, time)
  return toldOfBooking(may, time).map((member) => {
    const letter = may.some(({ address }) => address === member.address)
      ? letterTo(member, calendar)
      : staffElsewhereLetter(told, news, member.adviser ? calendar : undefined)
    return newMail({ kind: 'staff', to: member.address, about, readers }, letter)
  })
}

/** The mails that tell of a booking that takes place: to the resident who gave an address, and to each of staff. */
export const mailsOf = (
  told: MailedBooking,
  news: Exclude<News, 'reminder'>,
  personal: BookingPersonal,
): readonly NewMail[] => [
  ...residentMailOf(told, news, personal),
  ...toStaff(told, news, personal, (member, calendar) =>
    staffLetter(told, news, personal, {
      calendar,
      actions: [
        ...(news === 'place' && learnsByCall(personal) ? phonedAction(told.id, member) : []),
        ...changeActions(told.id, member),
      ],
    }),
  ),
]

/** The mails to whoever stands in by a plan, about a time that is theirs then. */
export const handedMailsOf = (
  booking: Booking,
  after: Planned,
  now: Temporal.Instant,
): readonly NewMail[] => {
  const { personal } = booking
  const standIn = standInAt(booking, after)
  const told = { ...toldNow(booking, now), standIn }
  const calendar = staffCalendar(told, 'confirmed', attendees())
  const about = aboutBooking(told)
  return team()
    .filter(({ adviser }) => adviser !== undefined && adviser === standIn)
    .map((member) => {
      const letter = standInLetter(told, personal, {
        calendar,
        actions: changeActions(told.id, member),
      })
      return newMail({ kind: 'staff', to: member.address, about, readers: [member] }, letter)
    })
}

/** The resident's mail alone; none where they gave no address. */
export function residentMailOf(
  told: MailedBooking,
  news: News,
  personal: BookingPersonal,
): readonly NewMail[] {
  const withCalendar = personal.calendar && news !== 'reminder'
  return toResident(told, personal, () =>
    residentLetter(told, languageOfPerson(personal), news, {
      link: pageLink(personal),
      withCalendar,
    }),
  )
}

/** The mails that tell of a cancellation by the resident. */
export const cancelledMailsOf = (
  told: MailedBooking,
  personal: BookingPersonal,
): readonly NewMail[] => [
  ...toResident(
    told,
    personal,
    () =>
      residentCancelledLetter(told, languageOfPerson(personal), {
        link: linkTo(personal, '/termin/'),
        withCalendar: personal.calendar,
      }),
    true,
  ),
  ...toStaff(told, 'cancelled', personal, (_member, calendar) =>
    staffCancelledLetter(told, 'resident', personal, { calendar, actions: [] }),
  ),
]

/** The mails to staff that tell that a booking which cannot be opened was cancelled by the resident, or holds again. */
export const unreadableMailsOf = (
  booking: BareBooking,
  news: 'cancelled' | 'restored',
  now: Temporal.Instant,
): readonly NewMail[] => {
  const told = { ...toldOf(booking, '', now), sequence: booking.sequence + 1 }
  const calendar = staffCalendar(
    told,
    news === 'cancelled' ? 'cancelled' : 'confirmed',
    attendees(),
  )
  const about = `Termin ${whenWords(told.start)}`
  const letter = unreadableBookingLetter(told, news, calendar)
  return team().map(({ address }) => newMail({ kind: 'staff', to: address, about }, letter))
}

/** The mails that tell that staff cancelled a booking; the resident's names other times. */
export const cancelledByStaffMailsOf = (
  told: MailedBooking,
  personal: BookingPersonal,
  by: string,
  others: readonly OtherTime[],
): readonly NewMail[] => [
  ...toResident(told, personal, () =>
    residentCancelledByStaffLetter(told, languageOfPerson(personal), others, {
      link: pageLink(personal),
      withCalendar: personal.calendar,
    }),
  ),
  ...toStaff(told, 'cancelled', personal, (member, calendar) =>
    staffCancelledLetter(told, { staff: by }, personal, {
      calendar,
      actions: phonedAction(told.id, member),
    }),
  ),
]

const toResident = (
  told: MailedBooking,
  personal: BookingPersonal,
  letter: () => Letter,
  known = false,
): readonly NewMail[] => {
  if (!personal.email) return []
  const time = { ...told, personal }
  const readers = answeringFor(bookingReaders(time), time)
  const about = `${aboutBooking(told)}, ${personal.name}`
  return [newMail({ kind: 'resident', to: personal.email, about, readers, known }, letter())]
}

const toldOf = (
  booking: BareBooking | Booking,
  code: string,
  now: Temporal.Instant,
): MailedBooking => ({
  standIn: standInAt(booking),
  id: booking.id,
  place: placeKnown(),
  uid: calendarUid(booking.id),
  sequence: booking.sequence,
  adviser: booking.adviser,
  location: booking.location,
  start: booking.start,
  end: booking.end,
  code,
  now,
  createdAt: booking.createdAt,
  handedAt: booking.handedAt,
})

/** What letters tell of a booking as it is. */
export const toldNow = (booking: Booking, now: Temporal.Instant): MailedBooking =>
  toldOf(booking, booking.personal.code, now)

/** The same, one step of its `SEQUENCE` on: what letters tell of it once it is changed. */
export const toldNext = (booking: Booking, now: Temporal.Instant): MailedBooking => ({
  ...toldNow(booking, now),
  sequence: booking.sequence + 1,
})
