import { personsNumber, type PhoneNumber } from './number.ts'

/** At home Ukraine dialled an 8 before the area code until 2009, and Russia and Kazakhstan still do: many write it so. */
const withEight = /^8\d{10}$/
/** The shortest number with its country code that we take for one abroad: below it, a number is more likely a German one. */
const shortest = 10

/** The numbers abroad that somebody may mean who left out the `+`: `380 50 123 4567`, `8 (063) 123-45-67`. */
export function abroad(digits: string, typed: string): readonly PhoneNumber[] {
  if (digits.length < shortest) return []
  const candidates = withEight.test(digits)
    ? [`+3${digits}`, `+7${digits.slice(1)}`, `+${digits}`]
    : [`+${digits}`]
  return candidates.flatMap((candidate) => personsNumber(candidate, typed) ?? [])
}
