import { randomUUID } from 'node:crypto'

import * as z from 'zod'

import type { Kept } from '../../src/domain/person/kept.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import { htmlOf, type Letter, textOf } from '../../src/letters/letter.ts'
import { here } from '../../src/site/here.ts'
import { openKept, sealKept } from '../platform/kept.ts'
import { mailDomain } from '../platform/smtp.ts'
import type { MailKind, NewMail } from './mail.ts'

/** What the outbox keeps sealed of a mail: how it leaves, and what it is about in staff's words, for a notice. */
const keptMail = {
  version: 1,
  schema: z.object({
    messageId: z.string(),
    to: z.string(),
    fromName: z.string(),
    replyTo: z.string(),
    subject: z.string(),
    text: z.string(),
    html: z.string(),
    calendar: z
      .object({ method: z.enum(['PUBLISH', 'REQUEST', 'CANCEL']), ics: z.string() })
      .optional(),
    about: z.string(),
    /** The addresses of those of staff who may know whose mail it is. Rows of earlier code do not say it. */
    readers: z.array(z.string()).optional(),
    /** The resident did it themselves and comes no more: nobody need be told where this does not arrive. */
    known: z.boolean().exactOptional(),
  }),
} satisfies Kept<object>
export type MailContent = z.output<typeof keptMail.schema>

/** What a mail is sealed for. */
const purpose = (id: string): string => `mail:${id}`

/** A mail's content. Refuses with `SealError`. */
export const contentOf = ({ id, content }: Pick<NewMail, 'id' | 'content'>): MailContent =>
  openKept(keptMail, purpose(id), content)

/** Whom a mail goes to, what a notice says that it was about, and who may see the matter: an answer reaches these alone. */
type Address = {
  readonly kind: MailKind
  readonly to: string
  readonly about: string
  readonly readers?: readonly Member[]
  /** It tells the resident of what they took back. */
  readonly known?: boolean
}

/** An answer quotes the mail. One about no matter, or about several, goes back to whoever got it; a resident's to a human. */
function replyToOf({ kind, to, readers = [] }: Address): string {
  if (readers.length > 0) return readers.map(({ address }) => address).join(', ')
  return kind === 'resident' ? here.mail : to
}

/** A letter to one address, sealed for the outbox. Its Message-ID stays the same however often it is sent. */
export function newMail(address: Address, letter: Letter, id: string = randomUUID()): NewMail {
  const { kind, to, about, readers, known } = address
  const content: MailContent = {
    messageId: `<${id}@${mailDomain()}>`,
    to,
    fromName: here.senderName,
    replyTo: replyToOf(address),
    subject: letter.subject,
    text: textOf(letter),
    html: htmlOf(letter),
    calendar: letter.calendar,
    about,
    ...(readers && { readers: readers.map((reader) => reader.address) }),
    ...(known && { known }),
  }
  return { id, kind, content: sealKept(keptMail, purpose(id), content) }
}
