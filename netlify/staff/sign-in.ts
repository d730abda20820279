import type { Temporal } from 'temporal-polyfill'

import { type Attempt, countAttempts, isTooOften } from '../limits/attempt.ts'
import type { NewMail } from '../outbox/mail.ts'
import { postMails } from '../outbox/post.ts'
import { statement } from '../platform/database.ts'
import { hashOf } from '../platform/seal.ts'

/** Whoever is signed in, by the key that `team.ts` makes of their address. */
type Staff = string

const offer = `
  with asked as (select 1), counted as (${countAttempts('asked')}
  ), made as (
    insert into staff_login (token_hash, staff, until)
    select :tokenHash, :staff, :until::timestamptz where :staff <> ''
  ), posted as (${postMails({ from: 'asked' })}
  )
  select 1`

/**
 * Keeps a link to sign in, with its mail. For an address that is not staff's the same is done with an empty `staff` and no
 * mails, so that the time it takes tells nothing.
 */
export async function offerLogin(
  { token, staff, until }: { token: string; staff: Staff; until: Temporal.Instant },
  mails: readonly NewMail[],
  attempts: readonly Attempt[],
  now: Temporal.Instant,
): Promise<'offered' | 'too-many'> {
  try {
    await statement(offer, { tokenHash: hashOf(token), staff, until, mails, attempts, now })
    return 'offered'
  } catch (error) {
    if (isTooOften(error)) return 'too-many'
    throw error
  }
}

const signInOnce = `
  with used as (
    delete from staff_login where token_hash = :loginHash and until > :now::timestamptz returning staff
  ), made as (
    insert into staff_session (token_hash, staff, until) select :sessionHash, staff, :until::timestamptz from used
  )
  select staff from used`

/** Uses a link to sign in, once, and begins a session. Answers whose; `undefined` for a link that is over or none. */
export async function signIn(
  login: string,
  session: { readonly token: string; readonly until: Temporal.Instant },
  now: Temporal.Instant,
): Promise<Staff | undefined> {
  const [row] = await statement<{ readonly staff: Staff }>(signInOnce, {
    loginHash: hashOf(login),
    sessionHash: hashOf(session.token),
    until: session.until,
    now,
  })
  return row?.staff
}

/** Ends a session. */
export async function signOut(token: string): Promise<void> {
  await statement('delete from staff_session where token_hash = :tokenHash', {
    tokenHash: hashOf(token),
  })
}
