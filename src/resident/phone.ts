import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { z } from 'zod'
import type { ProblemCode } from '../form/problem.ts'
import { oneLine } from './name.ts'

/** A phone number: what to dial, and how its owner writes it. */
export const phoneNumber = z.object({
  /** E.164, like `+4971271234`. */
  e164: z.string(),
  typed: z.string(),
})
export type PhoneNumber = z.infer<typeof phoneNumber>

const typedLength = 40
/** 110, 112 and their like. No number of a German local network starts with 11, so none lies behind an area code. */
const shortCode = /^11/

/**
 * Reads a phone number in any spelling people use: with spaces, slashes, brackets, dots; `+49`, `0049`, `0…`; a foreign
 * one with `+` or `00`; a local one without the area code. Answers `undefined` where nobody could be called.
 */
export function readPhone(typed: string, areaCode: string): PhoneNumber | undefined {
  const shown = oneLine(typed)
  if (shown.length > typedLength) return undefined
  if (/[^\d\s+/()[\].,\p{Pd}]/u.test(shown.replace(/^tel:?/i, ''))) return undefined
  const digits = shown.replace(/[^\d+]/g, '')
  const international = digits.replace(/^00/, '+').replace(/^\+490+/, '+49')
  if (shortCode.test(international)) return undefined
  const dialled = /^[1-9]\d{2,7}$/.test(international) ? areaCode + international : international
  const number = parsePhoneNumberFromString(dialled, 'DE')
  return number?.isPossible() ? { e164: number.number, typed: shown } : undefined
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
