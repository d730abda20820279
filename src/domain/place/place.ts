import * as z from 'zod'

import {
  type Adviser,
  type Place,
  type PlaceFile,
  type PlaceOfFile,
  placeSchema,
} from './schema.ts'

/** The place file is wrong. The message names the fact and says how to mend it. */
export class PlaceError extends Error {
  override name = 'PlaceError'
}

/**
 * Checks a place file and answers its facts.
 * Refuses (with `PlaceError`) a file that does not fit the schema or names an adviser that it does not have.
 */
export function checkedPlace(file: PlaceFile): PlaceOfFile {
  const parsed = placeSchema.safeParse(file)
  if (!parsed.success)
    throw new PlaceError(`src/places/${file.id}/place.ts: ${z.prettifyError(parsed.error)}`)
  const facts = Object.entries(parsed.data)
  const values = facts.map(([name, fact]) => [name, typeof fact === 'string' ? fact : fact.value])
  const unconfirmed = facts.flatMap(([name, fact]) =>
    typeof fact === 'string' || fact.confirmed ? [] : [name],
  )
  const place = { ...Object.fromEntries(values), unconfirmed } as PlaceOfFile
  const adviserIds = new Set(place.advisers.map((adviser) => adviser.id))
  const stranger = place.weekly
    .flatMap((weekly) => weekly.advisers)
    .find((id) => !adviserIds.has(id))
  if (stranger)
    throw new PlaceError(
      `src/places/${file.id}/place.ts: weekly names the adviser "${stranger}", but advisers does not have them`,
    )
  const twice = place.advisers
    .map(({ id }) => id)
    .find((id, index, ids) => ids.indexOf(id) !== index)
  if (twice)
    throw new PlaceError(`src/places/${file.id}/place.ts: two advisers have the id "${twice}"`)
  if (overlap(place)) throw new PlaceError(`src/places/${file.id}/place.ts: ${overlap(place)}`)
  return place
}

/** Whether a fact of the file is one with which the plan begins: who is there, when, in which room. Staff confirm it there. */
export const beginsThePlan = (fact: string): boolean =>
  ['advisers', 'weekly', 'room', 'stepFree'].includes(fact)

/** Two Sprechstunden at once are one Sprechstunde with two advisers: its start is its name. */
function overlap(place: Place): string | undefined {
  const twins = place.weekly.find((one) =>
    place.weekly.some(
      (other) =>
        other !== one &&
        other.weekday === one.weekday &&
        one.from < other.to &&
        other.from < one.to,
    ),
  )
  return (
    twins && `two Sprechstunden of weekday ${twins.weekday} overlap. Write one with both advisers.`
  )
}

/** The adviser with this id, also one who is still to come. Whoever left the file since is somebody of the Gemeinde: old bookings still name them. */
export const adviserOf = (
  place: Place & { readonly coming?: readonly Adviser[] },
  id: string,
): Adviser =>
  [...place.advisers, ...(place.coming ?? [])].find((candidate) => candidate.id === id) ?? {
    id,
    title: 'Ansprech-Person',
    employer: place.municipality,
  }

/** Whom somebody may hear named who allows us to say who we are: the employers of all who may call, each once. */
export const employersOf = ({ advisers }: Pick<Place, 'advisers'>): readonly string[] => [
  ...new Set(advisers.map(({ employer }) => employer)),
]
