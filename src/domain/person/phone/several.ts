import { personsNumber, type PhoneNumber } from './number.ts'

const digitsOf = (text: string): string => text.replace(/[^\d+]/g, '')
const local = /^[1-9]\d{2,7}$/
const inGermany = (digits: string, areaCode: string): string =>
  local.test(digits) ? areaCode + digits : digits

type Numbers = readonly (PhoneNumber | undefined)[]

/** Each number once, those that lead to no person left out. */
function once(numbers: Numbers): readonly PhoneNumber[] {
  const found = numbers.filter((number) => number !== undefined)
  return [...new Map(found.map((number) => [number.e164, number])).values()]
}

const extension =
  /^(.*\d)[\s,.()-]*(?:durchwahl|dw|app(?:arat)?|nebenstelle|klappe|ext(?:ension)?)[\s.:]*(\d{1,5})\)?$/iu

/**
 * The numbers that one with an extension in words can be: "07127 9300 Durchwahl 12" is 07127 930012, or 07127 93012 where
 * the last 0 stands for the exchange (DIN 5008). `undefined`: there is no extension.
 */
export function extensions(
  text: string,
  typed: string,
  areaCode: string,
): readonly PhoneNumber[] | undefined {
  const [, before, behind] = extension.exec(text) ?? []
  if (!before || !behind) return undefined
  const base = inGermany(digitsOf(before), areaCode)
  const withoutZero = base.endsWith('0') ? [base.slice(0, -1) + behind] : []
  return once([...withoutZero, base + behind, base].map((digits) => personsNumber(digits, typed)))
}

/** An area code and three digits: what is shorter is the first half of one number. */
const shortest = 8
const between = /\s*(?:[,;]|\/|\s(?:oder|und|or|and)\s)\s*/giu

/**
 * The two numbers of one field: "07127 9300 / 9301" is 07127 9300 and 07127 9301. A slash behind an area code is none:
 * "07127 / 12 34". `undefined`: there is one number only.
 */
export function twoNumbers(
  text: string,
  typed: string,
  areaCode: string,
): readonly PhoneNumber[] | undefined {
  for (const split of text.matchAll(between)) {
    const [before, behind] = [text.slice(0, split.index), text.slice(split.index + split[0].length)]
    const [one, other] = [inGermany(digitsOf(before), areaCode), digitsOf(behind)]
    if (other.length < 2 || one.length < shortest) continue
    const first = personsNumber(one, typed)
    const tail =
      other.startsWith('0') || other.startsWith('+') ? other : one.slice(0, -other.length) + other
    const second = personsNumber(tail, typed)
    if (first && second) return once([first, second])
  }
  return undefined
}
