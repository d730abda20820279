import type { Temporal } from 'temporal-polyfill'

import { mailboxOf } from '../../src/domain/person/mailbox.ts'
import type { Facts } from '../../src/domain/place/schema.ts'
import { type Attempt, attempt, attemptsFrom } from './attempt.ts'

/** To whom a form would mail, and for whom it was filled in. */
export type Asked = { readonly email?: string | undefined; readonly for: string }

/**
 * What a mail to a resident counts as, so that the forms cannot mail a stranger without end: against the network for this
 * mailbox, and, wider, against the mailbox. Whoever fills in forms for others gets a mail for each of them, within the wider.
 * It refuses nothing and shows nowhere: whoever typed the address would read from it that it is known here.
 */
export function mailCap(
  { limits }: Facts,
  visitor: string,
  { email, ...asked }: Asked,
  now: Temporal.Instant,
): readonly Attempt[] {
  if (!email) return []
  const mailbox = mailboxOf(email)
  const byNetwork = attemptsFrom(visitor, { kind: 'mail', whose: mailbox }, limits.mailsToOne, now)
  const byMailbox = attempt('mailbox', mailbox, limits.mailsToMailbox, now)
  return [...(asked.for === 'self' ? byNetwork : []), byMailbox].map((one) => ({
    ...one,
    silent: true as const,
  }))
}

/**
 * SQL, a step of a statement: counts the mail to the resident (`:attempts`) once the rows of `after` exist, and answers a row
 * for each count that was not at its limit. In order of fingerprint, so that no two wait for each other.
 */
export const countMail = (after: string): string => `
    insert into attempt as known (fingerprint, until, made, most)
    select made.fingerprint, made.until, 1, made.most
    from (select count(*) from ${after}) as done,
         jsonb_to_recordset(:attempts::jsonb) as made (fingerprint text, until timestamptz, most integer, silent boolean)
    where done.count > 0 and made.silent
    order by made.fingerprint
    on conflict (fingerprint, until) do update set made = known.made + 1, most = excluded.most
    where known.made < excluded.most
    returning 1`

/** SQL: whether the mail to the resident goes, by the rows of `countMail`. */
export const mayMail = (counted: string): string =>
  `((select count(*) from ${counted}) = (select count(*) from jsonb_array_elements(:attempts::jsonb) as one where one ? 'silent'))`

/** SQL: the mails that go, of `:mails`. */
export const mailsWithin = (counted: string): string => `(
      select coalesce(jsonb_agg(one), '[]') from jsonb_array_elements(:mails::jsonb) as one
      where one ->> 'kind' <> 'resident' or ${mayMail(counted)}
    )`
