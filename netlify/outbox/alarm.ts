import { createHash } from 'node:crypto'
import type { Temporal } from 'temporal-polyfill'
import type { Letter } from '../../src/letters/letter.ts'
import { postMails } from './mail.ts'
import { statement } from '../platform/database.ts'
import { addresses } from '../staff/team.ts'
import { newMail } from './outbox.ts'

/** An id that is the same for the same occasion, as a UUID version 8 (RFC 9562, 5.8). */
function idOf(occasion: string): string {
  const hex = createHash('sha256').update(occasion).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** A mail to one of staff, once for each occasion, however often and from wherever it is noticed. */
export async function mailOnce(
  occasion: string,
  address: string,
  letter: Letter,
  now: Temporal.Instant,
): Promise<void> {
  const mail = newMail('notice', address, letter, letter.subject, idOf(`${occasion}\n${address}`))
  const post = postMails({ from: '(select 1) as once' })
  await statement(`with posted as (${post}) select 1`, { mails: [mail], now })
}

/** Tells each of staff, once for each occasion. */
export async function alarmStaff(
  occasion: string,
  letter: Letter,
  now: Temporal.Instant,
): Promise<void> {
  for (const address of addresses()) await mailOnce(occasion, address, letter, now)
}
