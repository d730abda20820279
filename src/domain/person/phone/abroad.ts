import type { CountryCode } from 'libphonenumber-js/max'

import { type Judged, once, personsNumber } from './number.ts'

/** At home Ukraine dialled an 8 before the area code until 2009, and Russia and Kazakhstan still do: many write it so. */
const withEight = /^8\d{10}$/
/** The shortest number with its country code that we take for one abroad: below it, a number is more likely a German one. */
const shortest = 9

/** Behind one zero that does not belong there only a whole number abroad is looked for: `0380 50 123 4567`. */
export const behindZero = (digits: string, typed: string): readonly Judged[] =>
  digits.length > 11 ? withoutPlus(digits.slice(1), typed) : []

/** The numbers abroad that somebody may mean who left out the `+`: `380 50 123 4567`, `8 (063) 123-45-67`. */
export function withoutPlus(digits: string, typed: string): readonly Judged[] {
  if (digits.length < shortest) return []
  const candidates = withEight.test(digits)
    ? [`+3${digits}`, `+7${digits.slice(1)}`, `+${digits}`]
    : [`+${digits}`]
  return once(candidates.map((candidate) => personsNumber(candidate, typed)))
}

/** Where people here come from or have their phone from: countries of the languages we ask for, and neighbours. */
const homes: readonly CountryCode[] = [
  ...(['UA', 'TR', 'RO', 'SY', 'IQ', 'RU', 'HR', 'RS', 'BA', 'BG', 'IT', 'GR'] as const),
  ...(['IR', 'AF', 'AL', 'XK', 'PL', 'AT'] as const),
]

/** The mobile numbers that somebody may mean who writes one as it is dialled at home: `050 123 45 67`, `0532 123 45 67`. */
export const asAtHome = (digits: string, typed: string): readonly Judged[] =>
  once(homes.map((home) => personsNumber(digits, typed, home))).filter(
    ({ e164, mobile }) => mobile && !e164.startsWith('+49'),
  )
