import { Temporal } from 'temporal-polyfill'

import type { Facts } from '../../src/domain/place/schema.ts'
import { brokeConstraint, instantOf, statement } from '../platform/database.ts'
import { fingerprint } from '../platform/seal.ts'
import { isThisMachine, networksOf } from './network.ts'

/** One more of something that may be done so often in a span of time, by somebody whom nobody can name from it. */
export type Attempt = {
  readonly fingerprint: string
  /** When this span ends; the counter is forgotten then. */
  readonly until: string
  readonly most: number
  /** Over its limit nothing is refused; the resident's mail does not go, and nobody is told (`mail-cap.ts`). */
  readonly silent?: true
}

export type Limit = Facts['limits']['formsOfOne']

/** Counts in spans of the clock, not from the first attempt, so that one row a span is enough. */
export function attempt(kind: string, whose: string, limit: Limit, now: Temporal.Instant): Attempt {
  const span = limit.minutes * 60_000
  const until = (Math.floor(now.epochMilliseconds / span) + 1) * span
  return {
    // The span is in the fingerprint, so that one day's cannot be laid beside another's.
    fingerprint: fingerprint(`attempt:${kind}:${until}`, whose),
    until: Temporal.Instant.fromEpochMilliseconds(until).toString(),
    most: limit.most,
  }
}

/** The same by each network that a visitor comes from: a larger one has a larger share, and one line is one however it writes itself. */
export const attemptsFrom = (
  visitor: string,
  { kind, whose = '' }: { readonly kind: string; readonly whose?: string },
  limit: Limit,
  now: Temporal.Instant,
): readonly Attempt[] =>
  networksOf(visitor).map(({ size, name, share }) =>
    attempt(`${kind}/${size}`, `${name} ${whose}`, { ...limit, most: limit.most * share }, now),
  )

/**
 * What a form counts as: against the networks that it comes from, and with those of all together. Never against a number or
 * an address in it: that is only a claim (design.md, law 9). Requests from this very machine have no visitor behind them.
 */
export const formAttempts = (
  { limits }: Facts,
  visitor: string,
  now: Temporal.Instant,
): readonly Attempt[] => [
  attempt('all', '', limits.formsOfAll, now),
  ...(isThisMachine(visitor) ? [] : attemptsFrom(visitor, { kind: 'one' }, limits.formsOfOne, now)),
]

/**
 * SQL that counts attempts (`:attempts`) once the rows of `after` exist. One over its limit breaks the check
 * `attempt_within_limit`, and with it the whole statement. In order of fingerprint, so that no two wait for each other.
 */
export const countAttempts = (after: string): string => `
    insert into attempt as known (fingerprint, until, made, most)
    select made.fingerprint, made.until, 1, made.most
    from (select count(*) from ${after}) as done,
         jsonb_to_recordset(:attempts::jsonb) as made (fingerprint text, until timestamptz, most integer, silent boolean)
    where done.count > 0 and made.silent is null
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
     join jsonb_to_recordset(:attempts::jsonb) as made (fingerprint text, until timestamptz, silent boolean)
       using (fingerprint, until)
     where known.made >= known.most and made.silent is null order by known.until desc limit 1`,
    { attempts },
  )
  return row && instantOf(row.until)
}

/** Whether something was done as often as it may be. */
export async function isReached({ fingerprint, until }: Attempt): Promise<boolean> {
  const rows = await statement(
    `select from attempt where fingerprint = :fingerprint and until = :until::timestamptz and made >= most`,
    { fingerprint, until },
  )
  return rows.length > 0
}

/** Whether the limit of all together is reached now: then it is no single visitor's fault. */
export const allAreTooMany = ({ limits }: Facts, now: Temporal.Instant): Promise<boolean> =>
  isReached(attempt('all', '', limits.formsOfAll, now))

/** Takes one back: what was counted as wrong before it was looked at, and was right. */
export async function takeBack(attempts: readonly Attempt[]): Promise<void> {
  await statement(
    `with one as (
       select known.fingerprint, known.until from attempt as known
       join jsonb_to_recordset(:attempts::jsonb) as made (fingerprint text, until timestamptz) using (fingerprint, until)
       order by known.fingerprint for update of known
     )
     update attempt as known set made = greatest(known.made - 1, 0)
     from one where known.fingerprint = one.fingerprint and known.until = one.until`,
    { attempts },
  )
}
