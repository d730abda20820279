import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'

import type { DayHours } from '../plan/changes.ts'
import type { Planned } from '../plan/changes.ts'
import { canBePlanned, wallDate, wallTime } from '../plan/dates.ts'
import { areApart } from '../plan/weekly.ts'
import { type Fields, lastOf } from '../submission/fields.ts'
import { isBefore } from '../time/zone.ts'
import { plannedOn } from './sprechstunde.ts'

/** Why hours cannot be set as somebody typed them. The words to each stand in `src/words/de/staff-pages.ts`. */
export type HoursProblem =
  | 'date-missing'
  | 'date-past'
  | 'times-missing'
  | 'times-turned'
  | 'too-early'
  | 'adviser-missing'
  | 'slots-wrong'
  | 'overlap'

const numbers = z.object({
  slot_minutes: z.coerce.number().int().min(5).max(240),
  online_slots: z.coerce.number().int().min(0).max(99),
})

/** Clocks change before that, and nobody comes then. */
const earliest = '04:00'

/**
 * Reads other hours for a date, or an extra Sprechstunde. `instead` is the start of the weekly one that it stands for. Fields:
 * `date`, `instead`, `from`, `to`, `advisers` (repeatable), `slot_minutes`, `online_slots`, `walk_in`.
 */
export function readHours(
  place: Planned,
  fields: Fields,
  today: Temporal.PlainDate,
): { readonly hours: DayHours } | { readonly problem: HoursProblem } {
  const date = lastOf(fields, 'date')
  if (!wallDate.safeParse(date).success) return { problem: 'date-missing' }
  if (!canBePlanned(date, today)) return { problem: 'date-past' }
  const [from, to] = [lastOf(fields, 'from'), lastOf(fields, 'to')]
  if (!z.tuple([wallTime, wallTime]).safeParse([from, to]).success)
    return { problem: 'times-missing' }
  if (to <= from) return { problem: 'times-turned' }
  if (from < earliest) return { problem: 'too-early' }
  const advisers = place.advisers
    .map(({ id }) => id)
    .filter((id) => fields['advisers']?.includes(id))
  if (advisers.length === 0) return { problem: 'adviser-missing' }
  const parsed = numbers.safeParse({
    slot_minutes: lastOf(fields, 'slot_minutes'),
    online_slots: lastOf(fields, 'online_slots'),
  })
  if (!parsed.success) return { problem: 'slots-wrong' }
  const instead = lastOf(fields, 'instead')
  const hours: DayHours = {
    date,
    ...(instead && { instead }),
    hours: {
      from,
      to,
      advisers,
      slotMinutes: parsed.data.slot_minutes,
      onlineSlots: parsed.data.online_slots,
      walkIn: lastOf(fields, 'walk_in') === 'yes',
    },
  }
  return crossesOn(withHours(place, hours), date) ? { problem: 'overlap' } : { hours }
}

/** The place as it is once these hours are set. They take the place of earlier ones for the same Sprechstunde. */
export function withHours(place: Planned, hours: DayHours): Planned {
  const name = (one: DayHours) => `${one.date} ${one.instead ?? one.hours.from}`
  const others = place.changes.hours.filter((one) => name(one) !== name(hours))
  return { ...place, changes: { ...place.changes, hours: [...others, hours] } }
}

/** Whether two cross each other on a date that may not: in one place, or with one person in both. */
export function crossesOn(place: Planned, date: string): boolean {
  const planned = plannedOn(place, Temporal.PlainDate.from(date))
  return planned.some((one, index) =>
    planned
      .slice(index + 1)
      .some((other) => isBefore(other.start, one.end) && !areApart(one.weekly, other.weekly)),
  )
}
