import { type Judged, local, once, personsNumber } from './number.ts'

/** What stands between two numbers; before a zero or a plus a blank will do. */
const between =
  /\s*[,;|&/\\]\s*|\s(?:oder|und|bzw\.?|or|and|veya|ve|sau|și|або|и|или|та|أو|و)\s|\s*\p{Pd}\s*|\s\+\s|\s(?=[+0])/giu
/** Between these can also lie two halves of one number. */
const halves = /[/\\\p{Pd}]/u
const dash = /\p{Pd}/u
const wholeBehind = /^\D*[+0]\d{2,}[\s\d]/
const endsBehind = /^\d[\d\s.,;/]*(?!\p{L}*\d)[^\d]*$/u
/** An area code and three digits: what is shorter is the first half of one number. */
const shortest = 8

/** What is parted more often is one number, digit by digit; every place to part it at doubles the work. */
const mostParts = 6

/** All numbers that one could be which stands alone. */
type Readings = (text: string) => readonly Judged[]

const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** "9300-9301" are two numbers, "9300-12" is one. */
const isTwin = (end: string, other: string): boolean =>
  other.length > 3 && other.length === end.length && other.slice(0, 2) === end.slice(0, 2)

/** What an end behind a whole number can mean: another number of the same area or of this place, or another end ("9300 / 01"). */
function completed(
  first: Judged,
  other: string,
  sign: string,
  areaCode: string,
): readonly string[] {
  const area = /^0\d+/.exec(first.shown)?.[0]
  const end = area ? digitsOf(first.shown.slice(area.length)) : first.e164
  if (!other || (dash.test(sign) && !isTwin(end, other))) return []
  const sameArea = area && other.length >= end.length ? [area + other] : []
  const here = first.mobile && local.test(other) ? [areaCode + other] : []
  const otherEnd =
    other.length < end.length ? [`${area ?? ''}${end.slice(0, -other.length)}${other}`] : []
  return [...sameArea, ...here, ...otherEnd]
}

/**
 * The numbers of one field: "0711 9300 / 9301" is 0711 9300, 0711 9301, or one of both together. A slash behind an area
 * code parts nothing: "0711 / 12 34". `undefined`: there is one number only.
 */
export function twoNumbers(
  text: string,
  areaCode: string,
  readings: Readings,
): readonly Judged[] | undefined {
  const splits = [...text.matchAll(between)]
  if (splits.length > mostParts) return undefined
  for (const split of splits) {
    const [sign] = split
    const [before, behind] = [text.slice(0, split.index), text.slice(split.index + sign.length)]
    const digits = digitsOf(before)
    const firsts = digits.length < shortest && !local.test(digits) ? [] : readings(before)
    const [first] = firsts
    if (!first || !/\d/.test(behind)) continue
    const whole = wholeBehind.test(behind)
    const ends = !whole && sign.trim() && endsBehind.test(behind) ? behind.split(/[,;/]/) : []
    const more =
      twoNumbers(behind, areaCode, readings) ??
      (whole
        ? readings(behind)
        : ends.flatMap((end) =>
            completed(first, digitsOf(end), sign, areaCode).map((number) =>
              personsNumber(number, first.typed),
            ),
          ))
    const found = once([...firsts, ...more])
    if (found.length > firsts.length)
      return once([...found, ...(halves.test(sign) && !whole ? readings(text) : [])])
  }
  return undefined
}
