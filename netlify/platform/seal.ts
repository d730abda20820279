import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
} from 'node:crypto'

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

/** What was sealed cannot be opened: another key, another purpose, or somebody changed it. */
export class SealError extends Error {
  override name = 'SealError'
}

const ivBytes = 12
const tagBytes = 16

const mac = (key: Buffer, purpose: string, value: string) =>
  createHmac('sha256', key).update(`${purpose}\n${value}`).digest('base64url')

// The length of what is sealed is the length of what can be read of it, so it goes up in steps that say little.
const step = 512
const longStep = 1024
const longBytes = 4096

/** JSON with spaces behind it, which JSON allows (RFC 8259, 2): what was sealed before there were steps opens as ever. */
function inSteps(value: unknown): Buffer {
  const json = Buffer.from(JSON.stringify(value), 'utf8')
  const size = json.length > longBytes ? longStep : step
  return Buffer.concat([json, Buffer.alloc(-json.length & (size - 1), ' ')])
}

/** Sealing with these secrets (base64): the present one seals and opens, the ones behind it only open. */
export function sealing(secrets: readonly [string, ...string[]]) {
  const keys = secrets.map(keysFrom)
  const present = keysFrom(secrets[0])
  return {
    seal: (purpose: string, value: unknown): string => {
      const iv = randomBytes(ivBytes)
      const cipher = createCipheriv('aes-256-gcm', present.seal, iv).setAAD(Buffer.from(purpose))
      const text = Buffer.concat([cipher.update(inSteps(value)), cipher.final()])
      return `${present.id}.${Buffer.concat([iv, text, cipher.getAuthTag()]).toString('base64url')}`
    },
    open: (purpose: string, sealed: string): unknown => {
      const [id, text = ''] = sealed.split('.')
      const key = keys.find((candidate) => candidate.id === id)
      const bytes = Buffer.from(text, 'base64url')
      if (!key || bytes.length < ivBytes + tagBytes)
        throw new SealError('sealed with no key that is known here')
      return opened(key.seal, purpose, bytes)
    },
    isSealedNow: (sealed: string): boolean => sealed.startsWith(`${present.id}.`),
    fingerprint: (purpose: string, value: string): string => mac(present.match, purpose, value),
    fingerprints: (purpose: string, value: string): readonly string[] =>
      keys.map((key) => mac(key.match, purpose, value)),
  }
}

function opened(key: Buffer, purpose: string, bytes: Buffer): unknown {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes))
      .setAAD(Buffer.from(purpose))
      .setAuthTag(bytes.subarray(-tagBytes))
    const plain = [decipher.update(bytes.subarray(ivBytes, -tagBytes)), decipher.final()]
    return JSON.parse(Buffer.concat(plain).toString('utf8'))
  } catch {
    // The cause could carry bytes of what was opened, so it is left out on purpose.
    throw new SealError('does not open: changed, or sealed for another purpose')
  }
}

let ours: ReturnType<typeof sealing> | undefined
/** The next one to ask takes the keys of the environment as it is then. Only tests change them while a process runs. */
export function forgetKeys(): void {
  ours = undefined
}

/** With the keys of this deploy: the previous one too, while a key is being changed. */
function withOurs(): ReturnType<typeof sealing> {
  const { SECRET_KEY, SECRET_KEY_PREVIOUS } = env()
  return (ours ??= sealing(SECRET_KEY_PREVIOUS ? [SECRET_KEY, SECRET_KEY_PREVIOUS] : [SECRET_KEY]))
}

/**
 * Seals a value for one purpose (AES-256-GCM, NIST SP 800-38D), so that only this purpose opens it again.
 * The key's id stands in front: `id.iv+text+tag` in base64url.
 */
export const seal = (purpose: string, value: unknown): string => withOurs().seal(purpose, value)

/** Opens what `seal` sealed for this purpose, with the present key or the previous one. Refuses with `SealError`. */
export const open = (purpose: string, sealed: string): unknown => withOurs().open(purpose, sealed)

/** Whether something was sealed with the present key: the next change of the key leaves it readable. */
export const isSealedNow = (sealed: string): boolean => withOurs().isSealedNow(sealed)

/** A fingerprint by which a value can be found again without being kept (HMAC-SHA-256, RFC 2104). */
export const fingerprint = (purpose: string, value: string): string =>
  withOurs().fingerprint(purpose, value)

/** The fingerprints that a value may have been stored under: the present key's, then the previous one's. */
export const fingerprints = (purpose: string, value: string): readonly string[] =>
  withOurs().fingerprints(purpose, value)

/** A secret for a link: 128 random bits. */
export const newToken = (): string => randomBytes(16).toString('base64url')

/** What is stored of a token. It is random, so a plain hash is enough. */
export const hashOf = (token: string): string =>
  createHash('sha256').update(token).digest('base64url')
