import type { Temporal } from 'temporal-polyfill'

import type { Facts } from '../../src/domain/place/schema.ts'
import { type Attempt, attempt, attemptsFrom } from './attempt.ts'

/** What a wrong code counts as. */
type CodeAttempts = {
  /** All of these. */
  readonly all: readonly Attempt[]
  /** The one of them that counts for this code, from wherever it is tried; none where it can be no code. */
  readonly ofCode: Attempt | undefined
}

/**
 * What looking up a code counts as, unless it is right: by network, and by network and code. What is tried with one code from
 * everywhere has a wide limit of its own, so that nobody is kept out of a booking by a few tries of somebody else. What
 * cannot be a code counts with the network alone.
 */
export function codeAttempts(
  { limits }: Facts,
  visitor: string,
  code: string | undefined,
  now: Temporal.Instant,
): CodeAttempts {
  const ofNetwork = attemptsFrom(visitor, { kind: 'codes' }, limits.codesOfOne, now)
  if (code === undefined) return { all: ofNetwork, ofCode: undefined }
  const ofCode = attempt('code', code, limits.triesForCodeOfAll, now)
  const ofBoth = attemptsFrom(visitor, { kind: 'code', whose: code }, limits.triesForCode, now)
  return { all: [...ofNetwork, ...ofBoth, ofCode], ofCode }
}
