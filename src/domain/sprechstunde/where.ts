import type { Temporal } from 'temporal-polyfill'

import type { Planned } from '../plan/changes.ts'
import { house, type Location, locationOn } from '../plan/location.ts'
import { notOverOn, type WeeklyHours } from '../plan/weekly.ts'
import { dateInBerlin } from '../time/zone.ts'
import type { Sprechstunde } from './sprechstunde.ts'

type WithLocations = Pick<Planned, 'locations'>

/** Where a booked time is, as it holds on its day; `undefined` where the plan does not know it any more. */
export const whereBooked = (
  { locations }: WithLocations,
  { location, start }: { readonly location: string | undefined; readonly start: Temporal.Instant },
): Location | undefined => locationOn(locations, location, dateInBerlin(start).toString())

/** Where a Sprechstunde is, as it holds on its day. */
export const whereHeld = (
  { locations }: WithLocations,
  { weekly, date }: Pick<Sprechstunde, 'weekly' | 'date'>,
): Location | undefined => locationOn(locations, weekly.location, date.toString())

/** The id of where a time is. */
export const locationOf = ({ sprechstunde }: { readonly sprechstunde: Sprechstunde }): string =>
  sprechstunde.weekly.location ?? house

/** Where hours of every week are, as it holds today or when they begin. */
export const whereHours = (
  { locations }: WithLocations,
  { location, validFrom }: WeeklyHours,
  today: Temporal.PlainDate,
): Location | undefined => {
  const day = today.toString()
  return locationOn(locations, location, validFrom && validFrom > day ? validFrom : day)
}

/** Whether hours that hold or will are elsewhere than in the house: then each has to say where it is. */
export const saysWhere = (
  { weekly }: Pick<Planned, 'weekly'>,
  today: Temporal.PlainDate,
): boolean => notOverOn(weekly, today).some(({ location }) => location !== undefined)

/** The locations that have hours, as they are today, the house first; the house where there are no hours. */
export function locationsOfHours(
  { weekly, locations }: Pick<Planned, 'weekly' | 'locations'>,
  today: Temporal.PlainDate,
): readonly Location[] {
  const ids = new Set(notOverOn(weekly, today).map(({ location }) => location ?? house))
  const used = ids.size > 0 ? [...ids] : [house]
  return used
    .toSorted((one, other) => Number(other === house) - Number(one === house))
    .map((id) => locationOn(locations, id, today.toString()))
    .filter((one) => one !== undefined)
}
