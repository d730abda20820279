import { staffAddresses, team } from '../plan/team.ts'
import { env } from '../platform/env.ts'
import type { MailContent } from './content.ts'
import type { MailKind } from './mail.ts'

/**
 * Who of staff may read whose mail it is, as staff are now. Once none of those is of staff any more, the matter is the other
 * advisers', as `maySee` and `maySeeBooking` say; never that of somebody who is no adviser.
 */
function presentReaders(readers: readonly string[]): readonly string[] {
  const mayRead = staffAddresses().filter((address) => readers.includes(address))
  if (mayRead.length > 0) return mayRead
  // Who joined later sees nothing that was there before, and a mail does not say when its matter came in.
  return team()
    .filter(({ adviser, seesFrom }) => adviser && !seesFrom)
    .map(({ address }) => address)
}

/** Whom a notice about a mail goes to. A mail to staff says nothing of a resident beyond what it is about. */
export const noticeReaders = (
  kind: MailKind,
  { to, readers = [] }: MailContent,
): readonly string[] =>
  kind === 'resident'
    ? presentReaders(readers)
    : staffAddresses().filter((address) => address !== to)

/**
 * To whom a server's later refusal goes, which quotes the mail: somebody who may read it, and not whom it is about. Nobody else
 * of staff: where there is no such one, it goes to the mailbox that mails come from.
 */
export const returnTo = ({ to, readers }: MailContent): string | undefined =>
  readers && presentReaders(readers).find((address) => address !== to)

/** To whom an answer goes: it quotes the mail. Whoever left the team while the mail waited is not among them any more. */
export const answersTo = ({ readers = [], replyTo }: MailContent): string =>
  readers.length > 0 ? presentReaders(readers).join(', ') || env().MAIL_FROM : replyTo
