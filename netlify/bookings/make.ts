import { randomBytes, randomUUID } from 'node:crypto'

import type { Temporal } from 'temporal-polyfill'

import type { BookingPersonal } from '../../src/domain/booking/booking.ts'
import { codeFrom } from '../../src/domain/booking/code.ts'
import { remindAtOf } from '../../src/domain/booking/reminder.ts'
import type { BookingRequest } from '../../src/domain/booking/schema.ts'
import type { ReaderLanguage } from '../../src/domain/person/choices.ts'
import { mailboxOf } from '../../src/domain/person/mailbox.ts'
import { type Slot, standsFor } from '../../src/domain/sprechstunde/slots.ts'
import type { Attempt } from '../limits/attempt.ts'
import { placeKnown } from '../plan/plan.ts'
import { fingerprint, hashOf, newToken } from '../platform/seal.ts'
import type { NewBooking } from './claim.ts'
import { calendarUid, mailsOf } from './mails.ts'
import { sealBooking } from './row.ts'

/** What somebody asks for: which slot, on which version of the schedule, and what limits it. */
type Wanted = {
  readonly request: Omit<BookingRequest, 'slot'> & ReaderLanguage
  readonly slot: Slot
  readonly scheduleVersion: number
  readonly requestId: string
  readonly now: Temporal.Instant
  readonly attempts: readonly Attempt[]
  readonly by: 'resident' | 'staff'
  /** The mark of a resident's network. */
  readonly networkMark?: string | undefined
}

const nobodys = { phoneFingerprint: undefined, emailFingerprint: undefined }
const fingerprintsOf = ({ phone, email }: Pick<BookingRequest, 'phone' | 'email'>) => ({
  phoneFingerprint: phone && fingerprint('phone', phone.e164),
  emailFingerprint: email && fingerprint('email', mailboxOf(email)),
})

/** A booking ready to be claimed, and the token of its link. */
export type MadeBooking = NewBooking & { readonly token: string }

/** A booking with a fresh code and link, sealed, with the mails that tell of it. */
export function newBooking(wanted: Wanted): MadeBooking {
  const { request, slot, scheduleVersion, requestId, now, attempts, by, networkMark } = wanted
  const id = randomUUID()
  const token = newToken()
  const code = codeFrom(randomBytes(6))
  const { adviser, start, end, sprechstunde } = slot
  const told = {
    id,
    place: placeKnown(),
    uid: calendarUid(id),
    sequence: 0,
    adviser,
    location: sprechstunde.weekly.location,
    start,
    end,
    code,
    now,
    createdAt: now,
  }
  const personal: BookingPersonal = { ...request, token, code }
  return {
    id,
    requestId,
    token,
    tokenHash: hashOf(token),
    codeFingerprint: fingerprint('code', code),
    // Whoever books for somebody else leaves their own number: those are not one person's bookings.
    ...(request.for === 'self' ? fingerprintsOf(request) : nobodys),
    adviser,
    standsFor: standsFor(slot),
    start,
    end,
    sprechstunde: sprechstunde.id,
    location: sprechstunde.weekly.location,
    onlineSlots: by === 'staff' ? undefined : sprechstunde.weekly.onlineSlots,
    scheduleVersion,
    personal: sealBooking(id, personal),
    remindAt: remindAtOf(request, start, now),
    createdAt: now,
    networkMark,
    mails: mailsOf(told, 'new', personal),
    attempts,
  }
}
