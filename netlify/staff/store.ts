import { randomUUID } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import { statement } from '../platform/database.ts'
import { hashOf, open, seal, SealError } from '../platform/seal.ts'
import { countAttempts, isTooOften, type Attempt } from '../limits/attempt.ts'
import { postMails, type NewMail } from '../outbox/mail.ts'

/** Whoever is signed in, by the key that `netlify/staff/team.ts` makes of their address. */
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
  login: { readonly token: string; readonly staff: Staff; readonly until: Temporal.Instant },
  mails: readonly NewMail[],
  attempts: readonly Attempt[],
  now: Temporal.Instant,
): Promise<'offered' | 'too-many'> {
  try {
    const { token, ...rest } = login
    await statement(offer, { tokenHash: hashOf(token), ...rest, mails, attempts, now })
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

/** Whose session this is now. */
export async function sessionOf(token: string, now: Temporal.Instant): Promise<Staff | undefined> {
  const [row] = await statement<{ readonly staff: Staff }>(
    'select staff from staff_session where token_hash = :tokenHash and until > :now::timestamptz',
    { tokenHash: hashOf(token), now },
  )
  return row?.staff
}

/** Ends a session. */
export async function signOut(token: string): Promise<void> {
  await statement('delete from staff_session where token_hash = :tokenHash', {
    tokenHash: hashOf(token),
  })
}

const usePurpose = (id: string): string => `staff-use:${id}`

/** Keeps that somebody did something of a kind: who, when, what, and not about whom. */
export async function recordUse(
  address: string,
  action: string,
  now: Temporal.Instant,
): Promise<void> {
  const id = randomUUID()
  await statement(
    'insert into staff_use (id, staff, action, at) values (:id::uuid, :staff, :action, :now)',
    { id, staff: seal(usePurpose(id), address), action, now },
  )
}

/** What staff did, the latest first. */
export async function usesSince(
  since: Temporal.Instant,
  most: number,
): Promise<
  readonly {
    readonly address: string | undefined
    readonly action: string
    readonly at: Temporal.Instant
  }[]
> {
  const rows = await statement<{ id: string; staff: string; action: string; at: Date }>(
    'select id, staff, action, at from staff_use where at >= :since::timestamptz order by at desc limit :most::integer',
    { since, most },
  )
  return rows.map(({ id, staff, action, at }) => ({
    address: addressIn(id, staff),
    action,
    at: Temporal.Instant.fromEpochMilliseconds(at.getTime()),
  }))
}

/** One whose key is gone hides only its name. */
function addressIn(id: string, sealed: string): string | undefined {
  try {
    return String(open(usePurpose(id), sealed))
  } catch (error) {
    if (error instanceof SealError) return undefined
    throw error
  }
}

/** Gives somebody a new calendar address; the old one ends, under whichever of their keys it stands. */
export async function renewFeed(keys: readonly Staff[], token: string): Promise<void> {
  const [staff = '', ...earlier] = keys
  await statement(
    `with gone as (delete from staff_feed where staff in (select jsonb_array_elements_text(:earlier::jsonb)))
     insert into staff_feed (staff, token_hash) values (:staff, :tokenHash)
     on conflict (staff) do update set token_hash = excluded.token_hash`,
    { staff, tokenHash: hashOf(token), earlier },
  )
}

/** Whose calendar address this is. */
export async function feedOf(token: string): Promise<Staff | undefined> {
  const [row] = await statement<{ readonly staff: Staff }>(
    'select staff from staff_feed where token_hash = :tokenHash',
    { tokenHash: hashOf(token) },
  )
  return row?.staff
}

/** Whether somebody has a calendar address. */
export async function hasFeed(keys: readonly Staff[]): Promise<boolean> {
  const rows = await statement(
    'select from staff_feed where staff in (select jsonb_array_elements_text(:keys::jsonb))',
    { keys },
  )
  return rows.length > 0
}
