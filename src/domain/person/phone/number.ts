import {
  type CountryCode,
  parsePhoneNumberFromString,
  type PhoneNumber as Parsed,
  validatePhoneNumberLength,
} from 'libphonenumber-js/max'

/** A phone number that leads to a person. */
export type PhoneNumber = {
  /** E.164, like `+4971271234`: what is dialled. */
  readonly e164: string
  /** The same for people: `0711 1234`, or `+380 50 123 4567` for one abroad. Rows from before November 2026 have none. */
  readonly shown?: string
  /** As its owner wrote it. */
  readonly typed: string
}

/** Why digits are no number that we can call. */
export type NoNumber = 'phone-unreadable' | 'phone-short' | 'phone-long' | 'phone-no-person'

/** A number as it is dialled within one place. */
export const local = /^[1-9]\d{2,7}$/

/** What the numbering plans say of digits. */
export type Judged = PhoneNumber & { readonly shown: string; readonly mobile: boolean }

/** Kinds of numbers behind which a person can be. The others cost whoever calls, or lead to a machine. */
const personal = new Set(['MOBILE', 'FIXED_LINE', 'FIXED_LINE_OR_MOBILE', 'VOIP'])

/**
 * Behind a German area code no number starts with 11, and five digits from 19 on are services, 19222 an ambulance
 * (Bundesnetzagentur, Nummernplan Ortsnetzrufnummern). Elsewhere three digits like these are emergency numbers too.
 */
const german = /^(?:11|19\d{3}$)/
const elsewhere = /^(?:1[01]\d|9(?:11|99))$/

function isService(number: Parsed): boolean {
  const behind = number
    .formatNational()
    .replace(/^\S+\s*/, '')
    .replace(/\D/g, '')
  return (number.country === 'DE' ? german : elsewhere).test(behind)
}

/** A German mobile number has ten or eleven digits without its zero, from 15 on eleven (Bundesnetzagentur, Nummernplan Öffentliche Mobilfunkdienste). */
const germanMobile = /^1[567]/

function whyInvalid(number: Parsed, digits: string): NoNumber {
  const { country, nationalNumber } = number
  if (country === 'DE' && germanMobile.test(nationalNumber)) {
    if (nationalNumber.length > 11) return 'phone-long'
    return nationalNumber.length < (nationalNumber.startsWith('15') ? 11 : 10)
      ? 'phone-short'
      : 'phone-unreadable'
  }
  const length = validatePhoneNumberLength(digits, 'DE')
  if (length === 'TOO_LONG') return 'phone-long'
  return length === 'TOO_SHORT' ? 'phone-short' : 'phone-unreadable'
}

/**
 * What these digits are by the numbering plans of all countries: a number of a person, or why not. Digits that begin with
 * neither `+` nor `00` are dialled in this country. Satellite and worldwide service numbers have no country (ITU-T E.164).
 */
export function judged(digits: string, typed: string, from: CountryCode = 'DE'): Judged | NoNumber {
  const dialled = digits.replace(/^00/, '+')
  const number = parsePhoneNumberFromString(dialled, from)
  if (!number) return 'phone-unreadable'
  if (!number.isValid()) return whyInvalid(number, dialled)
  const type = number.getType() ?? ''
  if (!number.country || !personal.has(type) || isService(number)) return 'phone-no-person'
  const shown = number.country === 'DE' ? number.formatNational() : number.formatInternational()
  return { e164: number.number, shown, typed, mobile: type === 'MOBILE' }
}

/** The number of these digits, where it leads to a person. */
export function personsNumber(
  digits: string,
  typed: string,
  from?: CountryCode,
): Judged | undefined {
  const answer = judged(digits, typed, from)
  return typeof answer === 'string' ? undefined : answer
}

/** Each number once, those that lead to no person left out. */
export function once(numbers: readonly (Judged | undefined)[]): readonly Judged[] {
  const found = numbers.filter((number) => number !== undefined)
  return [...new Map(found.map((number) => [number.e164, number])).values()]
}
