import { oneLine } from '../name.ts'
import { abroad } from './abroad.ts'
import { withLatinDigits } from './digits.ts'
import { judged, personsNumber, type NoNumber, type PhoneNumber } from './number.ts'
import { extensions, twoNumbers } from './several.ts'

/**
 * A number; or several that it could be, of which its owner picks one (whoever is called by mistake would hear "Rathaus");
 * or why nobody can be called.
 */
export type PhoneReading =
  | { readonly number: PhoneNumber }
  | { readonly ask: readonly PhoneNumber[] }
  | { readonly refusal: NoNumber | 'phone-missing' }

const typedLength = 60
const labelBefore = /^(?:tel(?:efon)?|mobil|handy|phone|nr)[\s.:]*/i
/** "(WhatsApp)", "Oma": what people write behind a number. Digits in it could be of a number, so it has none. */
const wordsBehind = /[\s,(-]*\(?\p{L}[\p{L}\s.'-]*\)?[\s.]*$/u
const unknownSigns = /[^\d\s+/()[\].\p{Pd}]/u
/** 110, 112 and their like, with or without an area code before them: no number of a local network starts with 11. */
const emergency = /^(?:\(?0\d{2,5}\)?[\s/.\p{Pd}]+)?11\d(?:[\s.]?\d{3})?$/u
const local = /^[1-9]\d{2,7}$/

/**
 * Reads a phone number in any spelling people use: with spaces, slashes, brackets, dots; `+49`, `0049`, `0…`; a foreign one
 * with `+` or `00`; a local one without the area code; in the digits of any script; with words behind it. Asks where
 * it could be more than one, or one abroad without its `+`. Never answers a number that costs or that leads to no person.
 */
export function readPhone(typed: string, areaCode: string): PhoneReading {
  const owners = oneLine(typed)
  if (!owners) return { refusal: 'phone-missing' }
  if (owners.length > typedLength) return { refusal: 'phone-unreadable' }
  const latin = withLatinDigits(owners).replace(labelBefore, '')
  const several = extensions(latin, owners, areaCode) ?? twoNumbers(latin, owners, areaCode)
  if (several) return several.length > 0 ? { ask: several } : { refusal: 'phone-unreadable' }
  const bare = latin.replace(wordsBehind, '').trim()
  if (unknownSigns.test(bare)) return { refusal: 'phone-unreadable' }
  if (emergency.test(bare)) return { refusal: 'phone-no-person' }
  return readDigits(bare.replace(/[^\d+]/g, ''), owners, areaCode)
}

/** The digits of one number. */
function readDigits(digits: string, typed: string, areaCode: string): PhoneReading {
  if (digits.startsWith(`${areaCode}11`)) return { refusal: 'phone-no-person' }
  if (local.test(digits)) return readLocal(digits, typed, areaCode)
  if (/^(?:0|\+)/.test(digits)) return answer(judged(digits, typed))
  if (/^49\d{9}/.test(digits)) return answer(judged(`+${digits}`, typed))
  const german = judged(digits, typed)
  const foreign = abroad(digits, typed)
  if (foreign.length === 0) return answer(german)
  return { ask: typeof german === 'string' ? foreign : [...foreign, german] }
}

/** A number without area code, or with one that lost its zero: "7127 1234". */
function readLocal(digits: string, typed: string, areaCode: string): PhoneReading {
  const here = judged(areaCode + digits, typed)
  const whole = `0${digits}`.startsWith(areaCode) ? personsNumber(`0${digits}`, typed) : undefined
  if (!whole) return answer(here)
  return { ask: typeof here === 'string' ? [whole] : [whole, here] }
}

const answer = (judgement: PhoneNumber | NoNumber): PhoneReading =>
  typeof judgement === 'string' ? { refusal: judgement } : { number: judgement }
