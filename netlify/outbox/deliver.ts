import { Temporal } from 'temporal-polyfill'
import { undeliveredLetter, unreadableLetter } from '../../src/letters/notice.ts'
import { now } from '../platform/clock.ts'
import { staffAddresses } from '../platform/env.ts'
import { errorName, log } from '../platform/log.ts'
import { SealError } from '../platform/seal.ts'
import { sendMail } from '../platform/smtp.ts'
import { alarmStaff } from './alarm.ts'
import { contentOf, newMail, type MailContent } from './content.ts'
import type { DueMail, NewMail } from './mail.ts'
import { giveUpMail, markSent, takeDueMail } from './take.ts'

/** After so long a mail is given up and staff are told. */
const patience = { hours: 48 }
const atOnce = 10

/** Sends mails that went into the outbox just now, taken for us (`postMailsTaken`). Never throws. */
export async function deliverFresh(mails: readonly NewMail[]): Promise<void> {
  const createdAt = now()
  await Promise.all(mails.map((mail) => deliver({ ...mail, createdAt })))
}

/** Sends these mails now. Never throws: what does not leave stays in the outbox for `deliver-mail`. */
export async function deliverNow(ids: readonly string[]): Promise<void> {
  try {
    const mails = await takeDueMail(now(), ids.length, ids)
    await Promise.all(mails.map(deliver))
  } catch (error) {
    log('fault', { error: errorName(error) })
  }
}

/** Sends what many at once just put into the outbox, ten at a time. Never throws: `deliver-mail` has the rest. */
export async function deliverMany(until: Temporal.Instant): Promise<void> {
  try {
    await deliverDue(until)
  } catch (error) {
    log('fault', { error: errorName(error) })
  }
}

/** Sends all mails that are due, ten at a time, until none is left or the time is over. Answers how many it took. */
export async function deliverDue(until: Temporal.Instant): Promise<number> {
  let taken = 0
  while (Temporal.Instant.compare(now(), until) < 0) {
    const mails = await takeDueMail(now(), atOnce)
    if (mails.length === 0) break
    taken += mails.length
    await Promise.all(mails.map(deliver))
  }
  return taken
}

/** Never throws: one mail that goes wrong must not hold up the others. */
async function deliver(mail: DueMail): Promise<void> {
  try {
    const content = contentOf(mail)
    const sent = await trySending(content)
    if (sent) await markSent(mail.id)
    else if (isHopeless(mail)) await giveUp(mail, content)
  } catch (error) {
    log('fault', { error: errorName(error) })
    if (error instanceof SealError && isHopeless(mail)) await giveUpUnread(mail)
  }
}

const isHopeless = (mail: DueMail): boolean =>
  Temporal.Instant.compare(mail.createdAt.add(patience), now()) <= 0

async function trySending(content: MailContent): Promise<boolean> {
  try {
    await sendMail(content)
    log('mail-sent')
    return true
  } catch (error) {
    log('mail-failed', { error: errorName(error) })
    return false
  }
}

/** What cannot be opened cannot be told of; that it was there, can. */
async function giveUpUnread({ id, kind }: DueMail): Promise<void> {
  await giveUpMail(id, now(), [])
  log('mail-given-up')
  if (kind !== 'notice') await alarmStaff(`unreadable ${id}`, unreadableLetter(), now())
}

/** A notice that cannot be delivered either makes no further notice: there would be no end. */
async function giveUp(mail: DueMail, content: MailContent): Promise<void> {
  const about = mail.kind === 'resident' ? 'resident' : 'staff'
  const letter = undeliveredLetter(about, content.to, content.about)
  const others =
    mail.kind === 'notice' ? [] : staffAddresses().filter((address) => address !== content.to)
  const notices = others.map((to) => newMail({ kind: 'notice', to, about: content.about }, letter))
  await giveUpMail(mail.id, now(), notices)
  log('mail-given-up', { count: notices.length })
}
