import { Temporal } from 'temporal-polyfill'
import type { Place } from '../../src/domain/place/schema.ts'
import { brokeConstraint, instantOf, statement } from '../platform/database.ts'
import { fingerprint } from '../platform/seal.ts'

/** One more of something that may be done so often in a span of time, by somebody whom nobody can name from it. */
export type Attempt = {
  readonly fingerprint: string
  /** When this span ends; the counter is forgotten then. */
  readonly until: string
  readonly most: number
}

type Limit = Place['limits']['formsOfOne']

/** Counts in spans of the clock, not from the first attempt, so that one row a span is enough. */
function attempt(kind: string, whose: string, limit: Limit, now: Temporal.Instant): Attempt {
  const span = limit.minutes * 60_000
  const until = (Math.floor(now.epochMilliseconds / span) + 1) * span
  return {
    // The span is in the fingerprint, so that one day's cannot be laid beside another's.
    fingerprint: fingerprint(`attempt:${kind}:${until}`, whose),
    until: Temporal.Instant.fromEpochMilliseconds(until).toString(),
    most: limit.most,
  }
}

/** A household with IPv6 has a whole network of addresses (RFC 6177): its first four groups stand for it. */
export const household = (ip: string): string =>
  ip.includes(':') ? (ip.split('::')[0]?.split(':').slice(0, 4).join(':') ?? ip) : ip

/** Requests from this very machine have no visitor behind them. */
export const isThisMachine = (ip: string) => /^(127\.|::1$|::ffff:127\.|$)/.test(ip)

/** What a form counts as. Requests from this very machine have no visitor behind them: the platform never sends one. */
export function formAttempts(
  { limits }: Place,
  visitor: string,
  email: string | undefined,
  now: Temporal.Instant,
): readonly Attempt[] {
  return [
    attempt('all', '', limits.formsOfAll, now),
    ...(isThisMachine(visitor) ? [] : [attempt('one', household(visitor), limits.formsOfOne, now)]),
    ...(email ? [attempt('mail', email.toLowerCase(), limits.mailsToOne, now)] : []),
  ]
}

/** What looking up a code counts as. */
export const codeAttempts = (
  { limits }: Place,
  visitor: string,
  code: string,
  now: Temporal.Instant,
): readonly Attempt[] => [
  attempt('codes', household(visitor), limits.codesOfOne, now),
  attempt('code', code, limits.triesForCode, now),
]

/** One connection is stopped after `triesForCode`; an address gets no more links after so many connections did their most. */
const connectionsUntilAddressIsStopped = 6

/**
 * What asking for a link to sign in counts as. Who knows a staff address could keep its owner out by asking too often: one
 * connection is stopped long before the address is.
 */
export const loginAttempts = (
  { limits }: Place,
  visitor: string,
  address: string,
  now: Temporal.Instant,
): readonly Attempt[] => [
  ...(isThisMachine(visitor)
    ? []
    : [attempt('logins', household(visitor), limits.codesOfOne, now)]),
  attempt('login', `${household(visitor)} ${address}`, limits.triesForCode, now),
  attempt(
    'logins to one',
    address,
    { ...limits.triesForCode, most: limits.triesForCode.most * connectionsUntilAddressIsStopped },
    now,
  ),
]

/**
 * SQL that counts attempts (`:attempts`) once the rows of `after` exist. One over its limit breaks the check
 * `attempt_within_limit`, and with it the whole statement. In order of fingerprint, so that no two wait for each other.
 */
export const countAttempts = (after: string): string => `
    insert into attempt as known (fingerprint, until, made, most)
    select made.fingerprint, made.until, 1, made.most
    from (select count(*) from ${after}) as done,
         jsonb_to_recordset(:attempts::jsonb) as made (fingerprint text, until timestamptz, most integer)
    where done.count > 0
    order by made.fingerprint
    on conflict (fingerprint, until) do update set made = known.made + 1, most = excluded.most`

/** Whether a statement was refused because something was done too often. */
export const isTooOften = (error: unknown): boolean =>
  brokeConstraint(error, 'attempt_within_limit')

const countAlone = `with one as (select 1), counted as (${countAttempts('one')}) select 1`

/** Counts attempts by themselves. `too-many`: one is over its limit, and none was counted. */
export async function count(attempts: readonly Attempt[]): Promise<'counted' | 'too-many'> {
  try {
    await statement(countAlone, { attempts })
    return 'counted'
  } catch (error) {
    if (isTooOften(error)) return 'too-many'
    throw error
  }
}

/** When what is over its limit now may be done again. */
export async function whenAgain(
  attempts: readonly Attempt[],
): Promise<Temporal.Instant | undefined> {
  const [row] = await statement<{ readonly until: Date }>(
    `select known.until from attempt as known
     join jsonb_to_recordset(:attempts::jsonb) as made (fingerprint text, until timestamptz) using (fingerprint, until)
     where known.made >= known.most order by known.until desc limit 1`,
    { attempts },
  )
  return row && instantOf(row.until)
}

/** Whether the limit of all together is reached now: then it is no single visitor's fault. */
export async function allAreTooMany(place: Place, now: Temporal.Instant): Promise<boolean> {
  const all = attempt('all', '', place.limits.formsOfAll, now)
  const rows = await statement(
    `select from attempt where fingerprint = :fingerprint and until = :until::timestamptz and made >= most`,
    { fingerprint: all.fingerprint, until: all.until },
  )
  return rows.length > 0
}
