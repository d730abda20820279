import { Temporal } from 'temporal-polyfill'

/** Easter Sunday of a year, Gregorian (the anonymous algorithm, Nature 1876; right for every year from 1583). */
function easterSunday(year: number): Temporal.PlainDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(n / 31), day: (n % 31) + 1 })
}

/** Days from Easter Sunday: Karfreitag, Ostermontag, Himmelfahrt, Pfingstmontag, Fronleichnam. */
const movable = [-2, 1, 39, 50, 60]
const fixed = ['01-01', '01-06', '05-01', '10-03', '11-01', '12-25', '12-26']

/** The public holidays of Baden-Württemberg in a year, as ISO dates (§ 1 Feiertagsgesetz BW; 3 October: Einigungsvertrag). */
export function holidaysOf(year: number): ReadonlySet<string> {
  const easter = easterSunday(year)
  return new Set([
    ...fixed.map((day) => `${year}-${day}`),
    ...movable.map((days) => easter.add({ days }).toString()),
  ])
}

const holidaysByYear = new Map<number, ReadonlySet<string>>()

/** Whether a date is a public holiday in Baden-Württemberg. */
export function isHoliday(date: Temporal.PlainDate): boolean {
  const holidays = holidaysByYear.get(date.year) ?? holidaysOf(date.year)
  holidaysByYear.set(date.year, holidays)
  return holidays.has(date.toString())
}
