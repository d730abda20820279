import { randomBytes, randomUUID } from 'node:crypto'
import type { Temporal } from 'temporal-polyfill'
import { codeFrom } from '../../src/booking/code.ts'
import {
  residentLetter,
  staffLetter,
  whenWords,
  type BookingTold,
} from '../../src/booking/letters.ts'
import type { BookingRequest } from '../../src/booking/schema.ts'
import { here } from '../../src/place/here.ts'
import type { Slot } from '../../src/sprechstunde/slots.ts'
import { newMail } from '../mail/outbox.ts'
import { env } from '../platform/env.ts'
import { fingerprint, hashOf, newToken, seal } from '../platform/seal.ts'
import { mailDomain } from '../platform/smtp.ts'
import { bookingPurpose, type BookingPersonal, type NewBooking } from '../database/booking.ts'

/** The page that shows a booking to whoever has its token. */
export const bookingPage = (token: string): string => `/mein-termin/?k=${token}`

/** Stays the same for the life of a booking (RFC 7986, 5.3). */
export const calendarUid = (id: string): string => `${id}@${mailDomain()}`

/** A booking with a fresh code and link, sealed, with the mails that tell of it. */
export function newBooking(
  request: Omit<BookingRequest, 'slot'>,
  slot: Slot,
  requestId: string,
  now: Temporal.Instant,
): NewBooking & { readonly token: string } {
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
    adviser,
    start,
    end,
    sprechstunde: sprechstunde.id,
    onlineSlots: sprechstunde.weekly.onlineSlots,
    personal: seal(bookingPurpose(id), personal),
    createdAt: now,
    mails: mailsOf(told, personal),
  }
}

function mailsOf(told: BookingTold, { token, code, ...request }: BookingPersonal) {
  const { STAFF_MAIL, MAIL_FROM, URL: site } = env()
  const about = `Termin ${whenWords(told.start)}, Code ${code}`
  const link = new URL(bookingPage(token), site).href
  const organizer = { name: here.senderName, email: MAIL_FROM }
  const toStaff = staffLetter(told, request, organizer, STAFF_MAIL)
  return [
    ...(request.email
      ? [newMail('resident', request.email, residentLetter(told, link, request.calendar), about)]
      : []),
    ...STAFF_MAIL.map((address) => newMail('staff', address, toStaff, about)),
  ]
}
