import {
  undeliveredLetter,
  unreadableLetter,
  type WhyUndelivered,
} from '../../src/letters/notice.ts'
import { staffAddresses } from '../plan/team.ts'
import { now } from '../platform/clock.ts'
import { log } from '../platform/log.ts'
import { uuidFromHash } from '../platform/uuid.ts'
import { alarmStaff } from './alarm.ts'
import { type MailContent, newMail } from './content.ts'
import type { DueMail, NewMail } from './mail.ts'
import { noticeReaders } from './readers.ts'
import { giveUpMail } from './take.ts'

/** Whether a mail is for somebody who is not of staff any more: it holds what they may not read now. */
export const hasLeft = ({ kind }: DueMail, { to }: MailContent): boolean =>
  kind !== 'resident' && !staffAddresses().includes(to)

/** What cannot be opened cannot be told of; that it was there, can. */
export async function giveUpUnread({ id, kind }: DueMail): Promise<void> {
  await giveUpMail(id, { as: 'given-up', keeps: true }, now(), [])
  log('mail-given-up')
  if (kind !== 'notice') await alarmStaff(`unreadable ${id}`, unreadableLetter(), now())
}

/** A mail will not arrive: those who may know are told, in the same statement. */
export async function giveUp(
  mail: DueMail,
  content: MailContent,
  why: WhyUndelivered,
): Promise<void> {
  const notices = noticesOf(mail, content, why)
  // Where nobody is left to be told, it stays a matter for a person: see `outboxAt`.
  const isTold = notices.length > 0 || mail.kind === 'resident'
  const as = why === 'tried' || !isTold ? 'given-up' : 'refused'
  await giveUpMail(mail.id, { as, keeps: why !== 'left' }, now(), notices)
  if (why !== 'refused') log('mail-given-up', { count: notices.length })
}

function noticesOf(
  { kind, id }: DueMail,
  content: MailContent,
  why: WhyUndelivered,
): readonly NewMail[] {
  const { to, about, known } = content
  // Who took back themselves must not be called because the mail that says so did not arrive.
  if (known) return []
  // A notice tells of no matter, so once a day is enough; one that cannot be sent at all makes no further one: there
  // would be no end.
  const occasion = kind === 'notice' ? `${to} ${now().toString().slice(0, 10)}` : id
  if (kind === 'notice' && why !== 'refused') return []
  const letter = undeliveredLetter(kind === 'resident' ? 'resident' : 'staff', to, about, why)
  return noticeReaders(kind, content).map((reader) =>
    newMail(
      { kind: 'notice', to: reader, about },
      letter,
      uuidFromHash(`undelivered ${occasion}\n${reader}`),
    ),
  )
}
