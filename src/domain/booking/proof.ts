import { oneLine } from '../person/name.ts'
import { withLatinDigits } from '../person/phone/digits.ts'
import type { BookingRequest } from './schema.ts'

const length = 3
/** No name and no number is longer (`name`, `readPhone`); what somebody adds to cost us time is not read. */
const mostRead = 100

/** Letters that stand for themselves in Unicode, and that somebody without them on the keyboard writes otherwise. */
const otherwise: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' },
}

/** In small letters without marks; any apostrophe is the usual one. */
const plain = (text: string): string =>
  Array.from(withLatinDigits(text.normalize('NFKD').replace(/\p{M}/gu, '')), (letter) => {
    const small = letter.toLowerCase()
    return otherwise[small] ?? small
  })
    .join('')
    .replace(/[’ʼ`´]/g, "'")

/**
 * How a name can begin: "Müller" with "mul" or "mue", "İlkay" and "ILKAY" with "ilk", "O'Neill" with "o'n" or "one".
 * Marks and case do not count.
 */
function beginnings(typed: string): readonly string[] {
  const name = oneLine(typed.slice(0, mostRead))
  const german = name.toLowerCase().replace(/[äöü]/g, (letter) => `${letter}e`)
  return [name, german]
    .map(plain)
    .flatMap((spelling) => [spelling, spelling.replace(/[^\p{L}\p{N}]/gu, '')])
    .filter(Boolean)
    .map((spelling) => Array.from(spelling).slice(0, length).join(''))
}

const endOf = (typed: string): string =>
  withLatinDigits(typed.slice(-mostRead)).replace(/\D/g, '').slice(-length)

/**
 * Whether what was typed proves that it is this person's booking: the last three digits of the phone number, or the first
 * three letters of the name where there is none. Without a booking nothing does.
 */
export function provesIdentity(
  personal: Pick<BookingRequest, 'phone' | 'name'> | undefined,
  typed: string,
): boolean {
  if (!personal) return false
  if (personal.phone) return endOf(typed) === endOf(personal.phone.e164)
  const given = beginnings(typed)
  return beginnings(personal.name).some(
    (beginning) => beginning !== '' && given.includes(beginning),
  )
}
