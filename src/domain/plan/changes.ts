import type { Adviser, Facts, PlaceOfFile, WeeklySprechstunde } from '../place/schema.ts'
import type { Absence, KnownAbsence } from './absence.ts'
import type { StaffClosure } from './closure.ts'
import { houseOfFile, type Location } from './location.ts'
import type { WeeklyHours } from './weekly.ts'

/** A Sprechstunde on one date that the weekly hours do not know, or know differently. */
export type DayHours = {
  readonly date: string
  /** The name of the weekly one that it stands for, like `09:00` (`nameOfHours`); left out where it is an extra one. */
  readonly instead?: string
  readonly hours: Omit<WeeklySprechstunde, 'weekday'>
}

/** A closure, or hours of a day, that can be taken back by its id. */
export type KnownClosure = StaffClosure & { readonly id: string }
export type KnownHours = DayHours & { readonly id: string }

/** What staff changed, each with its id. */
export type KnownChanges = {
  readonly closures: readonly KnownClosure[]
  readonly hours: readonly KnownHours[]
  readonly absences?: readonly KnownAbsence[]
}

/** What staff changed for certain days, over what the place file says for every week. */
export type Changes = {
  readonly closures: readonly StaffClosure[]
  readonly hours: readonly DayHours[]
  /** Who is not there, and who stands in. */
  readonly absences?: readonly Absence[]
}

/** A place with its plan: what the Sprechstunden follow from. */
export type Planned = Facts & {
  /** Who is there at present. */
  readonly advisers: readonly Adviser[]
  /** Who will be there from a later day on. */
  readonly coming: readonly Adviser[]
  readonly weekly: readonly WeeklyHours[]
  /** The house and others, each from a day on. */
  readonly locations: readonly Location[]
  readonly changes: Changes
}

/** A place as its own file says, as long as staff have changed nothing. */
export const withoutChanges = (place: PlaceOfFile): Planned => ({
  ...place,
  coming: [],
  locations: [houseOfFile(place)],
  changes: { closures: [], hours: [] },
})

/** The same once staff close these days, too. */
export const withClosure = (place: Planned, closure: StaffClosure): Planned => ({
  ...place,
  changes: { ...place.changes, closures: [...place.changes.closures, closure] },
})
