import { randomUUID } from 'node:crypto'
import type { Temporal } from 'temporal-polyfill'
import { residentLetter, staffLetter } from '../../src/callback/letters.ts'
import type { CallbackRequest } from '../../src/callback/schema.ts'
import { dateWords } from '../../src/i18n/dates.ts'
import { here } from '../../src/place/here.ts'
import { dateInBerlin } from '../../src/sprechstunde/zone.ts'
import { formAttempts } from '../database/attempt.ts'
import { newMail } from '../mail/outbox.ts'
import { env } from '../platform/env.ts'
import { hashOf, newToken, seal } from '../platform/seal.ts'
import { callbackPurpose, type CallbackPersonal, type NewCallback } from '../database/callback.ts'

/** The page that shows a callback to whoever has its token. */
export const callbackPage = (token: string): string => `/mein-rueckruf/?k=${token}`

/** What a notice says that a callback's mail was about. */
export const aboutCallback = (createdAt: Temporal.Instant): string =>
  `Rückruf vom ${dateWords(dateInBerlin(createdAt))}`

/** A callback with a fresh link, sealed, with the mails that tell of it. */
export function newCallback(
  request: CallbackRequest,
  requestId: string,
  now: Temporal.Instant,
  visitor: string,
): NewCallback & { readonly token: string } {
  const id = randomUUID()
  const token = newToken()
  const { STAFF_MAIL, URL: site } = env()
  const about = aboutCallback(now)
  const link = new URL(callbackPage(token), site).href
  const toStaff = staffLetter(here, request, now, STAFF_MAIL)
  const personal: CallbackPersonal = { ...request, token }
  return {
    id,
    requestId,
    token,
    tokenHash: hashOf(token),
    personal: seal(callbackPurpose(id), personal),
    createdAt: now,
    attempts: formAttempts(here, visitor, request.email, now),
    mails: [
      ...(request.email
        ? [newMail('resident', request.email, residentLetter(here, request, now, link), about)]
        : []),
      ...STAFF_MAIL.map((address) => newMail('staff', address, toStaff, about)),
    ],
  }
}
