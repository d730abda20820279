import { withLatinDigits } from '../person/phone/digits.ts'

/** No sign that looks like another one: none of 0 and O, 1, I and L, 2 and Z, 5 and S, 8 and B, U and V. */
const alphabet = '34679ACDEFGHJKMNPQRTVWXY'
const codeLength = 6
/** Codes from before November 2026 have the other digits, and B, S and Z too (Crockford's base 32); they go on working. */
const shape = /^[0-9A-HJKMNP-TV-Z]{6}$/

/** A short code from six random bytes: 27 bits, to be read out on the phone. */
export const codeFrom = (random: Uint8Array): string =>
  Array.from(random.subarray(0, codeLength), (byte) => alphabet[byte % alphabet.length]).join('')

/** Cyrillic and Greek letters that look like the Latin ones, for whoever copies a code with their own keyboard. */
const lookalikes: Readonly<Record<string, string>> = {
  ...{ А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', І: 'I', Ј: 'J', К: 'K', М: 'M', О: 'O', Р: 'P' },
  ...{ Ѕ: 'S', Т: 'T', Х: 'X', У: 'Y', Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K' },
  ...{ Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X' },
}

const marks = /\p{M}/gu

/**
 * A code as somebody typed or heard it, in our spelling: in any case, in digits of any script, with dashes, behind "Code:".
 * `undefined` where it cannot be one.
 */
export function readCode(typed: string): string | undefined {
  const bare = typed.replace(marks, '').normalize('NFKD').replace(marks, '')
  const latin = withLatinDigits(bare.toUpperCase())
  const parts = latin.match(/[\p{L}\d]+/gu) ?? []
  let code = ''
  while (code.length < codeLength && parts.length > 0) code = `${parts.pop() ?? ''}${code}`
  const read = Array.from(code, (sign) => lookalikes[sign] ?? sign).join('')
  const ours = read.replace(/[IL]/g, '1').replace(/O/g, '0')
  return shape.test(ours) ? ours : undefined
}
