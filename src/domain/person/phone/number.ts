import { parsePhoneNumberFromString, type PhoneNumber as Parsed } from 'libphonenumber-js/max'

/** A phone number that leads to a person. */
export type PhoneNumber = {
  /** E.164, like `+4971271234`: what is dialled. */
  readonly e164: string
  /** The same for people: `07127 1234`, or `+380 50 123 4567` for one abroad. */
  readonly shown: string
  /** As its owner wrote it. */
  readonly typed: string
}

/** Why digits are no number that we can call. */
export type NoNumber = 'phone-unreadable' | 'phone-short' | 'phone-long' | 'phone-no-person'

/** Kinds of numbers behind which a person can be. The others cost whoever calls, or lead to a machine. */
const personal = new Set(['MOBILE', 'FIXED_LINE', 'FIXED_LINE_OR_MOBILE', 'VOIP'])

/** A German mobile number has ten or eleven digits without its zero (Bundesnetzagentur, Nummernplan Öffentliche Mobilfunkdienste). */
function wrongLength({ country, nationalNumber }: Parsed): NoNumber {
  if (country !== 'DE' || !/^1[567]/.test(nationalNumber)) return 'phone-unreadable'
  return nationalNumber.length < 10 ? 'phone-short' : 'phone-long'
}

/**
 * What these digits are by the numbering plans of all countries: a number of a person, or why not. Digits that begin with
 * neither `+` nor `00` are dialled in Germany. Satellite and worldwide service numbers have no country (ITU-T E.164).
 */
export function judged(digits: string, typed: string): PhoneNumber | NoNumber {
  const number = parsePhoneNumberFromString(digits.replace(/^00/, '+'), 'DE')
  if (!number) return 'phone-unreadable'
  if (!number.isValid()) return wrongLength(number)
  if (!number.country || !personal.has(number.getType() ?? '')) return 'phone-no-person'
  const shown = number.country === 'DE' ? number.formatNational() : number.formatInternational()
  return { e164: number.number, shown, typed }
}

/** The number of these digits, where it leads to a person. */
export function personsNumber(digits: string, typed: string): PhoneNumber | undefined {
  const answer = judged(digits, typed)
  return typeof answer === 'string' ? undefined : answer
}
