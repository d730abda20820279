import { Temporal } from 'temporal-polyfill'

import { anyTime } from '../domain/callback/when.ts'
import { windowNamed } from '../domain/callback/windows.ts'
import type { Facts } from '../domain/place/schema.ts'
import { type Dates, german } from './dates.ts'

/** When we will call, a line for each chosen window in order of time; `any` in its own words. */
export function whenLines(
  place: Facts,
  ids: readonly string[],
  any: string,
  dates: Dates = german,
): readonly string[] {
  if (ids.includes(anyTime)) return [any]
  return ids
    .flatMap((id) => windowNamed(place, id) ?? [])
    .sort(
      (one, other) =>
        Temporal.PlainDate.compare(one.date, other.date) || one.from.localeCompare(other.from),
    )
    .map((window) => dates.during(window.date, window.from, window.to))
}
