import { oneLine } from '../name.ts'
import { asAtHome, behindZero, withoutPlus } from './abroad.ts'
import { withLatinDigits } from './digits.ts'
import { extensions } from './extension.ts'
import type { NoNumber, PhoneNumber } from './number.ts'
import { type Judged, judged, local, once, personsNumber } from './number.ts'
import { twoNumbers } from './several.ts'
import { withoutWords } from './words.ts'

/**
 * A number; or several that it could be, of which its owner picks one (whoever is called by mistake would hear "Rathaus");
 * or why nobody can be called.
 */
export type PhoneReading =
  | { readonly number: PhoneNumber }
  | { readonly ask: readonly PhoneNumber[] }
  | { readonly refusal: NoNumber | 'phone-missing' }

const typedLength = 100
const unknownSigns = /[^\d\s+/()[\].\p{Pd}\u2212_~\\·•']/u
/** Of more buttons than these nobody finds the right one. */
const mostAsked = 6

/** One number as it can be read: for certain, as one of several, or not at all. */
type Reading = Judged | readonly Judged[] | NoNumber

/**
 * Reads a phone number in any spelling people use: with spaces, slashes, brackets, dots; `+49`, `0049`, `0…`; a foreign one
 * with `+` or `00`; a local one without the area code; in the digits of any script; with words around it. Asks where
 * it could be more than one, or one abroad without its `+`. Never answers a number that costs or that leads to no person.
 */
export function readPhone(typed: string, areaCode: string): PhoneReading {
  const owners = oneLine(typed)
  if (!owners) return { refusal: 'phone-missing' }
  if (owners.length > typedLength) return { refusal: 'phone-unreadable' }
  const latin = withLatinDigits(owners)
  const several =
    extensions(latin, owners, areaCode) ??
    twoNumbers(latin, areaCode, (text) => readings(text, owners, areaCode))
  if (several && several.length > 0) return ask(several)
  const { number, said } = withoutWords(latin)
  const reading = readOne(number, owners, areaCode)
  if (typeof reading === 'string') return { refusal: reading }
  if ('e164' in reading) return said ? ask([reading]) : { number: kept(reading) }
  return ask(reading)
}

/** All numbers that it could be. */
function readings(text: string, typed: string, areaCode: string): readonly Judged[] {
  const reading = readOne(withoutWords(text).number, typed, areaCode)
  if (typeof reading === 'string') return []
  return 'e164' in reading ? [reading] : reading
}

function readOne(text: string, typed: string, areaCode: string): Reading {
  if (unknownSigns.test(text)) return 'phone-unreadable'
  const digits = text.replace(/[^\d+]/g, '')
  if (local.test(digits)) return readLocal(digits, typed, areaCode)
  const german = judged(digits, typed)
  if (digits.startsWith('+')) return readWithPlus(digits, typed, german)
  if (digits.startsWith('00')) return german
  if (digits.startsWith('0')) return readWithZero(digits, areaOf(text) ?? areaCode, typed, german)
  const with49 = /^49\d{9}/.test(digits) && personsNumber(`+${digits}`, typed)
  return with49 || readWithout(digits, typed, german)
}

/** "+160 12345678" is a number in Mississippi, or a German one with a plus that does not belong there. */
function readWithPlus(digits: string, typed: string, number: Judged | NoNumber): Reading {
  const without = personsNumber(`0${digits.slice(1)}`, typed)
  return without?.mobile ? either([without], number) : number
}

/** What is written apart as an area code. Digits without a gap are taken for a number of this place. */
const areaOf = (text: string): string | undefined => /^\D*(0\d{2,})\D/.exec(text)?.[1]

/** "0532 123 45 67" is a Turkish mobile number, or one in Goslar: how the digits stand together tells whose area code it is. */
function readWithZero(
  digits: string,
  area: string,
  typed: string,
  german: Judged | NoNumber,
): Reading {
  if (german === 'phone-no-person' || /^01[567]/.test(digits)) return german
  if (typeof german !== 'string' && german.shown.startsWith(`${area} `)) return german
  const foreign = [...asAtHome(digits, typed), ...behindZero(digits, typed)]
  return foreign.length > 0 ? either(foreign, german) : german
}

/** Neither a plus nor a zero: one of them was left out. A German mobile number is known by its first digits. */
function readWithout(digits: string, typed: string, german: Judged | NoNumber): Reading {
  if (typeof german !== 'string' && german.mobile) return german
  return either([...withoutPlus(digits, typed), ...asAtHome(digits, typed)], german)
}

/** A number without area code, or with one that lost its zero: "7127 1234", "7071 1234". */
function readLocal(digits: string, typed: string, areaCode: string): Reading {
  const here = judged(areaCode + digits, typed)
  const isLong = digits.length > 7 || `0${digits}`.startsWith(areaCode)
  const whole = isLong ? personsNumber(`0${digits}`, typed) : undefined
  return whole ? either([whole], here) : here
}

/** One of these, or, last, the German one. */
function either(numbers: readonly Judged[], german: Judged | NoNumber): Reading {
  const all = once([...numbers, typeof german === 'string' ? undefined : german])
  return all.length > 0 || typeof german !== 'string' ? all : german
}

const kept = ({ e164, shown, typed }: Judged): PhoneNumber => ({ e164, shown, typed })
const ask = (numbers: readonly Judged[]): PhoneReading => ({
  ask: (numbers.length > mostAsked
    ? [...numbers.slice(0, mostAsked - 1), ...numbers.slice(-1)]
    : numbers
  ).map(kept),
})
