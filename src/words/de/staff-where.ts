import type { Facts } from '../../domain/place/schema.ts'
import type { Location } from '../../domain/plan/location.ts'
import { nameIn } from '../location-in-words.ts'
import { de } from './words.ts'

/** Where a booking is, whole, for whoever of staff has to say it: the address, and how to find the room. */
export function whereToSay(
  place: Pick<Facts, 'name'>,
  where: Location | undefined,
): readonly (readonly [string, string])[] {
  if (!where) return [['Ort', 'Nicht bekannt']]
  const { street, postcode, town, way } = where
  return [
    ['Ort', `${nameIn(place, where, de)}, ${street}, ${postcode} ${town}`],
    ['Raum', way],
  ]
}
