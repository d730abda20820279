import { randomBytes, randomUUID } from 'node:crypto'
import type { Temporal } from 'temporal-polyfill'
import { codeFrom } from '../../src/booking/code.ts'
import {
  residentCancelledLetter,
  residentLetter,
  staffCancelledLetter,
  staffLetter,
  whenWords,
  type BookingTold,
  type News,
  type Team,
} from '../../src/booking/letters.ts'
import { reminderAt } from '../../src/booking/reminder.ts'
import type { BookingRequest } from '../../src/booking/schema.ts'
import { here } from '../../src/place/here.ts'
import type { Slot } from '../../src/sprechstunde/slots.ts'
import { formAttempts } from '../database/attempt.ts'
import { newMail } from '../mail/outbox.ts'
import { env } from '../platform/env.ts'
import { fingerprint, hashOf, newToken, seal } from '../platform/seal.ts'
import { mailDomain } from '../platform/smtp.ts'
import {
  bookingPurpose,
  type Booking,
  type BookingPersonal,
  type NewBooking,
} from '../database/booking.ts'
import type { NewMail } from '../database/mail.ts'

/** The page that shows a booking to whoever has its token. */
export const bookingPage = (token: string): string => `/mein-termin/?k=${token}`

/** Stays the same for the life of a booking (RFC 7986, 5.3). */
const calendarUid = (id: string): string => `${id}@${mailDomain()}`

/** A booking ready to be claimed, and the token of its link. */
export type MadeBooking = NewBooking & { readonly token: string }

/** A booking with a fresh code and link, sealed, with the mails that tell of it. */
export function newBooking(
  request: Omit<BookingRequest, 'slot'>,
  slot: Slot,
  scheduleVersion: number,
  requestId: string,
  now: Temporal.Instant,
  visitor: string,
): MadeBooking {
  const id = randomUUID()
  const token = newToken()
  const code = codeFrom(randomBytes(6))
  const { adviser, start, end, sprechstunde } = slot
  const told = { place: here, uid: calendarUid(id), sequence: 0, adviser, start, end, code, now }
  const personal: BookingPersonal = { ...request, token, code }
  return {
    id,
    requestId,
    token,
    tokenHash: hashOf(token),
    codeFingerprint: fingerprint('code', code),
    phoneFingerprint: request.phone ? fingerprint('phone', request.phone.e164) : null,
    emailFingerprint: request.email ? fingerprint('email', request.email.toLowerCase()) : null,
    adviser,
    start,
    end,
    sprechstunde: sprechstunde.id,
    onlineSlots: sprechstunde.weekly.onlineSlots,
    scheduleVersion,
    personal: seal(bookingPurpose(id), personal),
    remindAt: remindAtOf(request, start, now),
    createdAt: now,
    mails: mailsOf(told, 'new', personal),
    attempts: formAttempts(here, visitor, request.email, now),
    mostOpen: here.limits.openBookings,
  }
}

const team = (): Team => ({
  organizer: { name: here.senderName, email: env().MAIL_FROM },
  staff: env().STAFF_MAIL,
})

const linkTo = (path: string): string => new URL(path, env().URL).href
const aboutBooking = ({ start, code }: BookingTold): string =>
  `Termin ${whenWords(start)}, Code ${code}`

/** The mails that tell of a booking that takes place: to the resident who gave an address, and to each of staff. */
export function mailsOf(
  told: BookingTold,
  news: Exclude<News, 'reminder'>,
  personal: BookingPersonal,
): readonly NewMail[] {
  const about = aboutBooking(told)
  const toStaff = staffLetter(told, news, personal, team())
  return [
    ...residentMailOf(told, news, personal),
    ...env().STAFF_MAIL.map((address) => newMail('staff', address, toStaff, about)),
  ]
}

/** The resident's mail alone; none where they gave no address. */
export function residentMailOf(
  told: BookingTold,
  news: News,
  { email, token, calendar }: BookingPersonal,
): readonly NewMail[] {
  if (!email) return []
  const letter = residentLetter(
    told,
    news,
    linkTo(bookingPage(token)),
    calendar && news !== 'reminder',
  )
  return [newMail('resident', email, letter, aboutBooking(told))]
}

/** The mails that tell of a cancellation. */
export function cancelledMailsOf(told: BookingTold, personal: BookingPersonal): readonly NewMail[] {
  const about = aboutBooking(told)
  const toResident = residentCancelledLetter(told, linkTo('/termin/'), personal.calendar)
  const toStaff = staffCancelledLetter(told, personal, team())
  return [
    ...(personal.email ? [newMail('resident', personal.email, toResident, about)] : []),
    ...env().STAFF_MAIL.map((address) => newMail('staff', address, toStaff, about)),
  ]
}

/** What letters tell of a booking as it is. */
export const toldNow = (booking: Booking, now: Temporal.Instant): BookingTold => ({
  place: here,
  uid: calendarUid(booking.id),
  sequence: booking.sequence,
  adviser: booking.adviser,
  start: booking.start,
  end: booking.end,
  code: booking.personal.code,
  now,
})

/** The same, one step of its `SEQUENCE` on: what letters tell of it once it is changed. */
export const toldNext = (booking: Booking, now: Temporal.Instant): BookingTold => ({
  ...toldNow(booking, now),
  sequence: booking.sequence + 1,
})

/** When to remind, if somebody wants it and can be reached. */
export const remindAtOf = (
  request: Pick<BookingRequest, 'reminder' | 'email'>,
  start: Temporal.Instant,
  now: Temporal.Instant,
): Temporal.Instant | undefined =>
  request.reminder && request.email ? reminderAt(start, now) : undefined
