import type { Found, TextRule } from '../finding.ts'
import { all, whole } from '../text/german.ts'

const digits: Readonly<Record<string, string>> = {
  zwei: '2',
  drei: '3',
  vier: '4',
  fünf: '5',
  sechs: '6',
  sieben: '7',
  acht: '8',
  neun: '9',
  zehn: '10',
  elf: '11',
  zwölf: '12',
}
const spelt = whole(Object.keys(digits).join('|'), 'giu')
const months = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'
/** With its weekday a date is near: "Dienstag, 24. November" on the first screen needs no year. */
const noWeekday = '(?<!(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag), )(?<!\\d)'

const patterns: readonly (readonly [RegExp, string])[] = [
  [/(?<![\d.])\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?(?!\d)/gu, 'wie "12. März 2026"'],
  [whole('\\d{4}-\\d{2}-\\d{2}(?![T-])'), 'wie "12. März 2026"'],
  [
    new RegExp(`${noWeekday}\\d{1,2}\\. (?:${months})(?!\\p{L})(?! \\d{4})`, 'gu'),
    'mit dem Jahr: "12. März 2026"',
  ],
  [whole('\\d{1,2}\\.\\d{2} Uhr'), 'wie "9:30 Uhr"'],
  [whole('0\\d:\\d{2}|\\d{1,2}:00'), 'wie "9 Uhr" oder "9:30 Uhr"'],
  [/\d{1,2}(?::\d{2})?\s?[–-]\s?\d{1,2}(?::\d{2})? Uhr/gu, 'wie "von 10 bis 12 Uhr"'],
  [whole('[XVI]{2,}'), 'mit unseren Ziffern'],
]

/** PL-10: digits, dates as people say them, and "von 10 bis 12 Uhr" (DIN SPEC 33429). "Ein" is mostly no number. */
export const numbers: TextRule = (text): readonly Found[] => [
  ...all(text, spelt).map((words) => ({ words, hint: digits[words.toLowerCase()] ?? '' })),
  ...patterns.flatMap(([pattern, hint]) => all(text, pattern).map((words) => ({ words, hint }))),
]
