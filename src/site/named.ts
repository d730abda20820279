import { checkedPlace, PlaceError } from '../domain/place/place.ts'
import type { PlaceFile, PlaceOfFile } from '../domain/place/schema.ts'
import { musterdorf } from '../places/musterdorf/place.ts'
import { pliezhausen } from '../places/pliezhausen/place.ts'

const files: readonly PlaceFile[] = [pliezhausen, musterdorf]
const places = new Map(files.map((file) => [file.id, checkedPlace(file)]))

/** The place of this name, like `pliezhausen`. Refuses (with `PlaceError`) a name that has no file. */
export function placeNamed(name: string): PlaceOfFile {
  const place = places.get(name)
  if (place) return place
  throw new PlaceError(`PLACE is "${name}". There is a file for: ${[...places.keys()].join(', ')}.`)
}
