import type { Temporal } from 'temporal-polyfill'

import type { Facts } from '../../src/domain/place/schema.ts'
import { type Attempt, attempt, attemptsFrom } from './attempt.ts'

/**
 * What asking for a link to sign in counts as: for this address, by the network that asks. Its span is as long as a link is
 * good, so that whoever is over it has a link in the mailbox that still works: nobody is kept out by somebody else's asking,
 * not even from the same network.
 */
export const loginAttempts = (
  { limits }: Facts,
  visitor: string,
  address: string,
  now: Temporal.Instant,
): readonly Attempt[] =>
  attemptsFrom(visitor, { kind: 'login', whose: address }, limits.linksOfOne, now)

/** What it counts as from wherever it is asked. This keeps nobody out; staff are told of more. */
export const unusualLogins = ({ limits }: Facts, address: string, now: Temporal.Instant): Attempt =>
  attempt('logins to one', address, limits.linksUnusual, now)
