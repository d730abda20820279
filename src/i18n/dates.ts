import type { Temporal } from 'temporal-polyfill'

// Written out here, so that no machine's language settings can change what a resident reads.
const weekdayNames = [
  'Montag',
  'Dienstag',
  'Mittwoch',
  'Donnerstag',
  'Freitag',
  'Samstag',
  'Sonntag',
] as const
const monthNames = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const

type DateLike = Pick<Temporal.PlainDate, 'year' | 'month' | 'day' | 'dayOfWeek'>
type TimeLike = Pick<Temporal.PlainTime, 'hour' | 'minute'>

/** Like "Dienstag". `weekday` 1 is Monday. */
export const weekdayName = (weekday: number): string => weekdayNames[weekday - 1] ?? ''

/** Like "24. November 2026". */
export const dateWords = (date: DateLike): string =>
  `${date.day}. ${monthNames[date.month - 1] ?? ''} ${date.year}`

/** Like "Dienstag, 24. November 2026". */
export const dayWords = (date: DateLike): string =>
  `${weekdayName(date.dayOfWeek)}, ${dateWords(date)}`

/** Like "9 Uhr" or "9:30 Uhr". */
export const timeWords = (time: TimeLike): string => `${clockDigits(time)} Uhr`

/** Like "von 9 bis 12 Uhr". Both are wall-clock times like `09:00`. */
export const spanWords = (from: string, to: string): string =>
  `von ${clockDigits(wall(from))} bis ${clockDigits(wall(to))} Uhr`

const clockDigits = ({ hour, minute }: TimeLike): string =>
  minute === 0 ? String(hour) : `${hour}:${String(minute).padStart(2, '0')}`

function wall(time: string): TimeLike {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return { hour, minute }
}
