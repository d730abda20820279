import { Temporal } from 'temporal-polyfill'

import { isBefore } from '../time/zone.ts'
import { isUuid, uuidOfHex } from './uuid.ts'

/** A form that is sent sooner was filled in by a machine. */
const quickest = { seconds: 3 }
/** A form that lay open longer shows times that may be gone. */
const oldest = { hours: 24 }

/**
 * A new id for a form: a UUID version 7 (RFC 9562, 5.7), which carries when the form was made, to the millisecond.
 * The id makes a form that is sent twice count once; the time in it tells machines and stale pages apart.
 */
export function newRequestId(now: Temporal.Instant): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const time = now.epochMilliseconds.toString(16).padStart(12, '0')
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const rest = Buffer.from(bytes.subarray(6)).toString('hex')
  return uuidOfHex(time + rest)
}

/** The same of a form that somebody has had before their eyes already: old enough to be sent at once. */
export const agedRequestId = (now: Temporal.Instant): string => newRequestId(now.subtract(quickest))

/** Where a UUID says its version: behind `xxxxxxxx-xxxx-`. */
const versionAt = 14

/**
 * What to think of a form by its id: fine, filled in under three seconds, or stale (a day old, from the future, or
 * without a readable time). That the id is ours is not seen here: netlify/platform/form-id.ts.
 */
export function judgeRequestId(
  id: string,
  now: Temporal.Instant,
): 'fine' | 'too-quick' | 'stale-form' {
  if (!isUuid(id) || id[versionAt] !== '7') return 'stale-form'
  const made = Temporal.Instant.fromEpochMilliseconds(
    parseInt(id.slice(0, 8) + id.slice(9, 13), 16),
  )
  if (isBefore(made, now.subtract(oldest)) || isBefore(now.add({ minutes: 1 }), made))
    return 'stale-form'
  return isBefore(now, made.add(quickest)) ? 'too-quick' : 'fine'
}
