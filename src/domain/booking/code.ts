/** Crockford's base 32: no I, L, O or U, so that nobody reads a 1 or a 0 in them (crockford.com/base32.html). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codeLength = 6
const shape = /^[0-9A-HJKMNP-TV-Z]{6}$/

/** A short code from six random bytes: 30 bits, to be read out on the phone. */
export const codeFrom = (random: Uint8Array): string =>
  Array.from(random.subarray(0, codeLength), (byte) => alphabet[byte % alphabet.length]).join('')

/** A code as somebody typed or heard it, in our spelling; `undefined` where it cannot be one. */
export function readCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0')
  return shape.test(code) ? code : undefined
}
