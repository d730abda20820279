import { createHash } from 'node:crypto'

import { uuidOfHex } from '../../src/domain/submission/uuid.ts'

/** An id that is the same for the same text, as a UUID version 8 (RFC 9562, 5.8). */
export function uuidFromHash(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return uuidOfHex(`${hex.slice(0, 12)}8${hex.slice(13, 16)}8${hex.slice(17, 32)}`)
}

/** A UUID in 22 signs of base64url instead of 36. */
export const compactUuid = (id: string): string =>
  Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')

/** The UUID of these 22 signs. */
export const uuidOfCompact = (compact: string): string =>
  uuidOfHex(Buffer.from(compact, 'base64url').toString('hex'))
