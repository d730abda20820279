import type { Temporal } from 'temporal-polyfill'

import { readWallTime, type WallTime } from '../domain/time/wall-time.ts'
import { de, type Words } from './de/words.ts'

type DateLike = Pick<Temporal.PlainDate, 'year' | 'month' | 'day'>

/** Days and times in the words of one language. All of them are wall-clock times of the place, with Western digits. */
export type Dates = {
  /** Like "Dienstag". `weekday` 1 is Monday. */
  readonly weekday: (weekday: number) => string
  /** Like "24. November 2026". */
  readonly date: (date: DateLike) => string
  /** Like "Dienstag, 24. November 2026". */
  readonly day: (date: DateLike) => string
  /** Like "Dienstag, 24. November": where the year is clear and space is short. */
  readonly shortDay: (date: DateLike) => string
  /** Like "9 Uhr" or "9:30 Uhr". */
  readonly time: (time: WallTime) => string
  /** Like "von 9 bis 12 Uhr". Both are wall-clock times like `09:00`. */
  readonly span: (from: string, to: string) => string
  /** Like "Dienstag, 24. November 2026, von 9 bis 12 Uhr". Both times are wall-clock times like `09:00`. */
  readonly during: (date: DateLike, from: string, to: string) => string
  /** Like "Dienstag, 24. November 2026 um 9:30 Uhr". */
  readonly moment: (wall: DateLike & WallTime) => string
}

/** `monthsAlso` is a second locale, where readers of one language call the months by different names. */
type Say = Words['dates'] & { readonly monthsAlso?: string }

/** A Monday. */
const monday = { year: 2024, month: 1, day: 1 }
const noon = ({ year, month, day }: DateLike) => Date.UTC(year, month - 1, day, 12)

/**
 * Made when it is first asked for: most of a language's formats nobody needs in the life of a function. It remembers the last
 * day: the letters of one booking say the same one ten times.
 */
function formatIn(say: Say, parts: Intl.DateTimeFormatOptions): (date: DateLike) => string {
  let format: ((instant: number) => string) | undefined
  let last = { instant: NaN, words: '' }
  return (date) => {
    const instant = noon(date)
    if (instant === last.instant) return last.words
    format ??= formatOf(say, parts)
    last = { instant, words: format(instant) }
    return last.words
  }
}

/** With `monthsAlso` a month has its name in that locale, too, in brackets. */
function formatOf({ locale, monthsAlso }: Say, parts: Intl.DateTimeFormatOptions) {
  const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' })
  if (!monthsAlso) return (instant: number) => format.format(instant)
  const also = new Intl.DateTimeFormat(monthsAlso, { month: 'long', timeZone: 'UTC' })
  return (instant: number) =>
    format
      .formatToParts(instant)
      .map(({ type, value }) => (type === 'month' ? `${value} (${also.format(instant)})` : value))
      .join('')
}

/** How a language says days and times. The locale is the words' own: no machine's settings change what somebody reads. */
export function datesIn({ dates: say }: { readonly dates: Say }): Dates {
  const dayAndMonth = { day: 'numeric', month: 'long' } as const
  const weekday = formatIn(say, { weekday: 'long' })
  const day = formatIn(say, { weekday: 'long', ...dayAndMonth, year: 'numeric' })
  const clock = ({ hour, minute }: WallTime) => say.clock(hour, String(minute).padStart(2, '0'))
  const time = (time: WallTime) => say.time(clock(time))
  const span = (from: string, to: string) =>
    say.span(clock(readWallTime(from)), clock(readWallTime(to)))
  return {
    weekday: (number) => weekday({ ...monday, day: number }),
    date: formatIn(say, { ...dayAndMonth, year: 'numeric' }),
    day,
    shortDay: formatIn(say, { weekday: 'long', ...dayAndMonth }),
    time,
    span,
    during: (date, from, to) => say.during(day(date), span(from, to)),
    moment: (wall) => say.at(day(wall), time(wall)),
  }
}

/** For staff, who read German. */
export const german = datesIn(de)

/** What staff read, and texts that are German whoever asks: {@link Dates} of German. */
export const {
  weekday: weekdayName,
  date: dateWords,
  day: dayWords,
  time: timeWords,
  span: spanWords,
} = german
