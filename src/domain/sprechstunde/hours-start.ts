import { Temporal } from 'temporal-polyfill'

import type { DayHours } from '../plan/changes.ts'
import type { Planned } from '../plan/changes.ts'
import { wallDate } from '../plan/dates.ts'
import { plannedOn } from './sprechstunde.ts'

/** How the form for other hours starts, each field as a form shows it. */
export type HoursStart = {
  readonly date: string
  /** The start of the weekly Sprechstunde that it stands for; empty for an extra one. */
  readonly instead: string
  readonly from: string
  readonly to: string
  readonly advisers: readonly string[]
  readonly slotMinutes: string
  readonly onlineSlots: string
  readonly walkIn: boolean
}

/** By what a Sprechstunde is known on its date (`nameOfHours`), like `09:00`, from its name. */
export function startOfName(id: string): string {
  const time = id.slice(id.indexOf('T') + 1)
  return `${time.slice(0, 2)}:${time.slice(2)}`
}

/**
 * From the address: as it was typed, where it came back; else as the chosen Sprechstunde is; else an extra one with the
 * slots of the first weekly one.
 */
export function hoursStart(place: Planned, query: URLSearchParams): HoursStart {
  const typed = (name: string) => query.get(name) ?? ''
  const date = typed('date')
  const isDate = wallDate.safeParse(date).success
  const instead = isDate ? typed('instead') : ''
  if (query.has('from'))
    return {
      date,
      instead,
      from: typed('from'),
      to: typed('to'),
      advisers: query.getAll('advisers'),
      slotMinutes: typed('slot_minutes'),
      onlineSlots: typed('online_slots'),
      walkIn: typed('walk_in') === 'yes',
    }
  const planned = isDate
    ? plannedOn(place, Temporal.PlainDate.from(date)).find(({ id }) => startOfName(id) === instead)
    : undefined
  const usual = planned?.weekly ?? place.weekly[0]
  return {
    date,
    instead: planned ? instead : '',
    from: planned?.weekly.from ?? '',
    to: planned?.weekly.to ?? '',
    advisers: planned?.weekly.advisers ?? [],
    slotMinutes: String(usual?.slotMinutes ?? ''),
    onlineSlots: String(usual?.onlineSlots ?? ''),
    walkIn: usual?.walkIn ?? true,
  }
}

/** What staff changed about a Sprechstunde, by its name; `undefined` where it is as every week. */
export const changeOf = <Hours extends DayHours>(
  hours: readonly Hours[],
  id: string,
): Hours | undefined =>
  hours.find(
    ({ date, instead, hours: { from } }) => id === `${date}T${(instead ?? from).replace(':', '')}`,
  )
