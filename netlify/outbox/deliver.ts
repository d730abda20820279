import { Temporal } from 'temporal-polyfill'

import { retention } from '../../src/domain/person/retention.ts'
import { knownTeam } from '../plan/team.ts'
import { now } from '../platform/clock.ts'
import { errorName, log } from '../platform/log.ts'
import { SealError } from '../platform/seal.ts'
import { refusalOf, sendMail } from '../platform/smtp.ts'
import { contentOf, type MailContent } from './content.ts'
import { giveUp, giveUpUnread, hasLeft } from './give-up.ts'
import type { DueMail, NewMail } from './mail.ts'
import { answersTo, returnTo } from './readers.ts'
import { markDeferred, markSent, takeDueMail } from './take.ts'

/** After so long a mail is given up and staff are told. */
const patience = { hours: retention.mailHours }
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
    await knownTeam()
    const content = contentOf(mail)
    if (hasLeft(mail, content)) return await giveUp(mail, content, 'left')
    const outcome = await trySending(content)
    if (outcome === 'sent') await markSent(mail.id)
    else if (outcome === 'refused') await giveUp(mail, content, 'refused')
    else if (isHopeless(mail)) await giveUp(mail, content, 'tried')
    else if (outcome === 'deferred') await markDeferred(mail.id)
  } catch (error) {
    log('fault', { error: errorName(error) })
    if (error instanceof SealError && isHopeless(mail)) await giveUpUnread(mail)
  }
}

const isHopeless = (mail: DueMail): boolean =>
  Temporal.Instant.compare(mail.createdAt.add(patience), now()) <= 0

/** `refused`: for good, by the recipient's server; `deferred`: for now; `failed`: the server is not there, or not for us. */
async function trySending(
  content: MailContent,
): Promise<'sent' | 'refused' | 'deferred' | 'failed'> {
  try {
    await sendMail({ ...content, replyTo: answersTo(content), returnTo: returnTo(content) })
    log('mail-sent')
    return 'sent'
  } catch (error) {
    const refusal = refusalOf(error)
    const isRecipients = refusal?.of === 'recipient'
    log(isRecipients && refusal.forGood ? 'mail-refused' : 'mail-failed', {
      error: errorName(error),
    })
    if (!isRecipients) return 'failed'
    return refusal.forGood ? 'refused' : 'deferred'
  }
}
