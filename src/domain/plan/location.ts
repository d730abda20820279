import * as z from 'zod'

import type { PlaceOfFile } from '../place/schema.ts'

/** The id of the Rathaus of the place. Hours and bookings leave it out. */
export const house = 'house'

/** What a location is called on pages; and in mails, calendar entries and reminders, where it tells nobody why somebody comes. */
type Names = { readonly shown: string; readonly discreet: string }

/** What residents learn of a location. */
export type LocationFacts = {
  /** Left out for the house: that is the Rathaus, whose name the place's file says. */
  readonly names?: Names
  readonly street: string
  readonly postcode: string
  readonly town: string
  /** How to find the room, in staff's own German words. */
  readonly way: string
  readonly stepFree: 'yes' | 'no' | 'unknown'
}

/** What holds of a location from a day on, like `2026-12-01`, until the next of the same id begins. */
export type Location = LocationFacts & {
  readonly id: string
  readonly from: string
  readonly isConfirmed: boolean
  readonly isEnded: boolean
}

/** The facts of a location, as they are stored. */
export const keptLocation = z.object({
  version: z.literal(1),
  names: z.object({ shown: z.string(), discreet: z.string() }).exactOptional(),
  street: z.string(),
  postcode: z.string(),
  town: z.string(),
  way: z.string(),
  stepFree: z.enum(['yes', 'no', 'unknown']),
})

type Seeded = Pick<PlaceOfFile, 'address' | 'room' | 'stepFree' | 'unconfirmed'>

/** The house as the place's file says it, from a day on. */
export const houseOfFile = (
  { address, room, stepFree, unconfirmed }: Seeded,
  from = '2000-01-01',
): Location => ({
  id: house,
  ...address,
  way: room,
  stepFree,
  from,
  isConfirmed: !['address', 'room', 'stepFree'].some((fact) => unconfirmed.includes(fact)),
  isEnded: false,
})

/** Whether it is the Rathaus. */
export const isHouse = ({ id }: Pick<Location, 'id'>): boolean => id === house

/**
 * What holds of a location on a day; before its first day, what holds then. `undefined` where the plan does not know it. No id is
 * the house.
 */
export function locationOn(
  locations: readonly Location[],
  id: string | undefined,
  day: string,
): Location | undefined {
  const those = locations
    .filter((one) => one.id === (id ?? house))
    .toSorted((one, other) => one.from.localeCompare(other.from))
  return those.findLast(({ from }) => from <= day) ?? those[0]
}

/** What begins to hold of a location after a day, in order. */
export const comingOf = (
  locations: readonly Location[],
  id: string,
  day: string,
): readonly Location[] =>
  locations
    .filter((one) => one.id === id && one.from > day)
    .toSorted((one, other) => one.from.localeCompare(other.from))

/** The locations at which hours can be set, as they are on a day; the house first. */
export const openLocations = (locations: readonly Location[], day: string): readonly Location[] => {
  const ids = [...new Set(locations.map(({ id }) => id))]
  return ids
    .map((id) => locationOn(locations, id, day))
    .filter((one) => one !== undefined)
    .filter(({ isEnded }) => !isEnded)
    .toSorted((one, other) => Number(isHouse(other)) - Number(isHouse(one)))
}
