import { timingSafeEqual } from 'node:crypto'

import type { Temporal } from 'temporal-polyfill'

import type { Draft } from '../../src/domain/submission/draft.ts'
import { lastOf } from '../../src/domain/submission/fields.ts'
import { agedRequestId, newRequestId } from '../../src/domain/submission/request-id.ts'
import { isUuid } from '../../src/domain/submission/uuid.ts'
import { fingerprint, fingerprints } from './seal.ts'

/** 22 signs of base64url are 132 bits. */
const signatureLength = 22
const purpose = 'form-id'

const signed = (id: string): string => `${id}.${fingerprint(purpose, id).slice(0, signatureLength)}`

/** The value of a form's `request_id`: an id with its age, signed, so that nobody can make one up (docs/decisions/0036). */
export const newFormId = (now: Temporal.Instant): string => signed(newRequestId(now))

/** The id in the value that came with a form. `ours`: we signed it, so its age is true. `undefined`: it is no id at all. */
export function readFormId(
  value: string,
): { readonly id: string; readonly ours: boolean } | undefined {
  const [id = '', signature = ''] = value.split('.', 2)
  if (!isUuid(id)) return undefined
  const given = Buffer.from(signature)
  const ours = fingerprints(purpose, id)
    .map((mac) => Buffer.from(mac.slice(0, signatureLength)))
    .some((mac) => mac.length === given.length && timingSafeEqual(mac, given))
  return { id, ours }
}

/**
 * The id with which a form goes back: its own, so that it still counts once and the first form's age counts. A stale one
 * would stay stale: it gets a new id, as old as a form must be. It gets it here and not when it is shown, so that it can be
 * known of what goes back whether it was sent later.
 */
function idGoingBack({ values, refusal }: Draft, now: Temporal.Instant): string {
  const before = lastOf(values, 'request_id')
  if (refusal === 'stale-form') return signed(agedRequestId(now))
  return readFormId(before)?.ours ? before : newFormId(now)
}

/** A refused form with the id that it gets when it is shown again. */
export const goingBack = (draft: Draft, now: Temporal.Instant): Draft => ({
  ...draft,
  values: { ...draft.values, request_id: [idGoingBack(draft, now)] },
})

/** The id for a form that is shown: a new one, or the one that it came back with. */
export const formIdFor = (draft: Draft | undefined, now: Temporal.Instant): string =>
  (draft && lastOf(draft.values, 'request_id')) || newFormId(now)
