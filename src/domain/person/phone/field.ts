import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { z } from 'zod'
import type { ProblemCode } from '../submission/problem.ts'
import { oneLine } from './name.ts'

/** A phone number: what to dial, and how its owner writes it. */
export type PhoneNumber = {
  /** E.164, like `+4971271234`. */
  readonly e164: string
  readonly typed: string
}

const typedLength = 40
/** 110, 112 and their like. No number of a German local network starts with 11, so none lies behind an area code. */
const shortCode = /^11/
/** Numbers that cost whoever calls them, or lead to no person: 0900, 0137, 0180, 0190. */
const costly = /^\+49(900|137|180|190)/
/** A German mobile number has ten or eleven digits behind the country code; with fewer somebody stopped too early. */
const cutOff = /^\+491[567]\d{0,7}$/
/** Zero to nine as Arabic and Persian keyboards write them. */
const arabicDigits = /[\u0660-\u0669\u06F0-\u06F9]/g
const asciiDigit = (digit: string) => String((digit.codePointAt(0) ?? 0) & 0x0f)

/**
 * Reads a phone number in any spelling people use: with spaces, slashes, brackets, dots; `+49`, `0049`, `0…`; a foreign
 * one with `+` or `00`; a local one without the area code; in Latin or Arabic digits. Answers `undefined` where nobody could be called.
 */
export function readPhone(typed: string, areaCode: string): PhoneNumber | undefined {
  const shown = oneLine(typed)
  if (shown.length > typedLength) return undefined
  const latin = shown.replace(arabicDigits, asciiDigit)
  if (/[^\d\s+/()[\].,\p{Pd}]/u.test(latin.replace(/^tel:?/i, ''))) return undefined
  const digits = latin.replace(/[^\d+]/g, '')
  const international = digits.replace(/^(00|(?=49\d{9}))/, '+')
  if (shortCode.test(international)) return undefined
  const dialled = /^[1-9]\d{2,7}$/.test(international) ? areaCode + international : international
  const number = parsePhoneNumberFromString(dialled, 'DE')
  if (!number?.isPossible() || costly.test(number.number)) return undefined
  if (cutOff.test(number.number)) return undefined
  return { e164: number.number, typed: shown }
}

/** A phone number that must be there. */
export const phone = (areaCode: string) =>
  z.string().transform((typed, context) => {
    const read = readPhone(typed, areaCode)
    if (read) return read
    const message: ProblemCode = oneLine(typed) ? 'phone-unreadable' : 'phone-missing'
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })

/** A phone number that may be left out. */
export const optionalPhone = (areaCode: string) =>
  z
    .string()
    .transform((typed) => oneLine(typed) || undefined)
    .pipe(phone(areaCode).optional())
