import { checkedPlace, PlaceError } from '../domain/place/place.ts'
import type { PlaceFile, PlaceOfFile } from '../domain/place/schema.ts'
import { musterdorf } from '../places/musterdorf/place.ts'
import { pliezhausen } from '../places/pliezhausen/place.ts'

const files: readonly PlaceFile[] = [pliezhausen, musterdorf]
const places = new Map<string, PlaceOfFile>()

/** The place of this name, like `pliezhausen`. Refuses (with `PlaceError`) a name that has no file. */
export function placeNamed(name: string): PlaceOfFile {
  const known = places.get(name)
  if (known) return known
  const file = files.find(({ id }) => id === name)
  if (!file)
    throw new PlaceError(
      `PLACE is "${name}". There is a file for: ${files.map(({ id }) => id).join(', ')}.`,
    )
  // Only the one that is asked for: each start of a function would pay for the others.
  const place = checkedPlace(file)
  places.set(name, place)
  return place
}
