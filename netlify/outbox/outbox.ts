import { randomUUID } from 'node:crypto'
import { htmlOf, textOf, type Letter } from '../../src/letters/letter.ts'
import { here } from '../../src/site/here.ts'
import { mailPurpose, type MailKind, type NewMail } from './mail.ts'
import { addresses } from '../staff/team.ts'
import { mailDomain, type Outgoing } from '../platform/smtp.ts'
import { seal } from '../platform/seal.ts'

/** What the outbox keeps sealed of a mail. */
export type MailContent = Outgoing & {
  /** In staff's words, for the notice when it cannot be delivered. */
  readonly about: string
}

/** A letter to one address, sealed for the outbox. Its Message-ID stays the same however often it is sent. */
export function newMail(
  kind: MailKind,
  to: string,
  letter: Letter,
  about: string,
  id: string = randomUUID(),
): NewMail {
  const content: MailContent = {
    messageId: `<${id}@${mailDomain()}>`,
    to,
    fromName: here.senderName,
    // What staff answer must not reach the Gemeinde's common mailbox.
    replyTo: kind === 'resident' ? here.mail : addresses().join(', '),
    subject: letter.subject,
    text: textOf(letter),
    html: htmlOf(letter),
    calendar: letter.calendar,
    about,
  }
  return { id, kind, content: seal(mailPurpose(id), content) }
}
