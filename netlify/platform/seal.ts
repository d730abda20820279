import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { env } from './env.ts'

/** The keys made from one secret: one to seal with, one to match with. */
type Keys = { readonly id: string; readonly seal: Buffer; readonly match: Buffer }

const derive = (secret: Buffer, use: string) => Buffer.from(hkdfSync('sha256', secret, '', use, 32))

function keysFrom(secret: string): Keys {
  const bytes = Buffer.from(secret, 'base64')
  return {
    id: derive(bytes, 'id').subarray(0, 4).toString('base64url'),
    seal: derive(bytes, 'seal'),
    match: derive(bytes, 'match'),
  }
}

let known: readonly [Keys, ...Keys[]] | undefined
/** The present keys first; the previous ones behind them while a key is being changed. */
function keys(): readonly [Keys, ...Keys[]] {
  const { SECRET_KEY, SECRET_KEY_PREVIOUS } = env()
  return (known ??= [keysFrom(SECRET_KEY), ...(SECRET_KEY_PREVIOUS ? [keysFrom(SECRET_KEY_PREVIOUS)] : [])])
}

/** What was sealed cannot be opened: another key, another purpose, or somebody changed it. */
export class SealError extends Error {
  override name = 'SealError'
}

const ivBytes = 12
const tagBytes = 16

/**
 * Seals a value for one purpose (AES-256-GCM, NIST SP 800-38D), so that only this purpose opens it again.
 * The key's id stands in front: `id.iv+text+tag` in base64url.
 */
export function seal(purpose: string, value: unknown): string {
  const [{ id, seal: key }] = keys()
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(purpose))
  const text = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()])
  return `${id}.${Buffer.concat([iv, text, cipher.getAuthTag()]).toString('base64url')}`
}

/** Opens what `seal` sealed for this purpose, with the present key or the previous one. Refuses with `SealError`. */
export function open(purpose: string, sealed: string): unknown {
  const [id, text = ''] = sealed.split('.')
  const key = keys().find((candidate) => candidate.id === id)
  const bytes = Buffer.from(text, 'base64url')
  if (!key || bytes.length < ivBytes + tagBytes) throw new SealError('sealed with no key that is known here')
  try {
    const decipher = createDecipheriv('aes-256-gcm', key.seal, bytes.subarray(0, ivBytes))
      .setAAD(Buffer.from(purpose))
      .setAuthTag(bytes.subarray(-tagBytes))
    const plain = [decipher.update(bytes.subarray(ivBytes, -tagBytes)), decipher.final()]
    return JSON.parse(Buffer.concat(plain).toString('utf8'))
  } catch {
    // The cause could carry bytes of what was opened, so it is left out on purpose.
    throw new SealError('does not open: changed, or sealed for another purpose')
  }
}

const mac = (key: Buffer, purpose: string, value: string) =>
  createHmac('sha256', key).update(`${purpose}\n${value}`).digest('base64url')

/** A fingerprint by which a value can be found again without being kept (HMAC-SHA-256, RFC 2104). */
export const fingerprint = (purpose: string, value: string): string => mac(keys()[0].match, purpose, value)

/** The fingerprints that a value may have been stored under: the present key's, then the previous one's. */
export const fingerprints = (purpose: string, value: string): readonly string[] =>
  keys().map((key) => mac(key.match, purpose, value))

/** A secret for a link: 128 random bits. */
export const newToken = (): string => randomBytes(16).toString('base64url')

/** What is stored of a token. It is random, so a plain hash is enough. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url')
