import { readWallTime } from '../domain/time/wall-time.ts'
import { datesIn } from './dates.ts'
import type { Words } from './de/words.ts'

/** A part of a day, by wall-clock times; both left out: all of it. */
type Part = { readonly from?: string | undefined; readonly to?: string | undefined }

/** Like " ab 15 Uhr", to stand behind a day; nothing for all of it. */
export function partWords(words: Pick<Words, 'closures' | 'dates'>, { from, to }: Part): string {
  const { parts } = words.closures
  const dates = datesIn(words)
  if (from && to) return parts.during(dates.span(from, to))
  if (from) return parts.from(dates.time(readWallTime(from)))
  return to ? parts.until(dates.time(readWallTime(to))) : ''
}
