import type { Booking } from '../../domain/booking/booking.ts'
import type { Planned } from '../../domain/plan/changes.ts'
import { isHouse, type Location } from '../../domain/plan/location.ts'
import { whereBooked } from '../../domain/sprechstunde/where.ts'
import { de } from '../../words/de/words.ts'
import { nameIn } from '../../words/location-in-words.ts'

/** What staff call a location; nothing where the place has only the house. */
export const whereWords = (place: Planned, where: Location | undefined): string | undefined => {
  if (place.locations.every(isHouse)) return undefined
  return where ? nameIn(place, where, de) : 'Ort nicht bekannt'
}

/** The same of a booking, as a row: none, or one. */
export const whereRows = (place: Planned, booking: Booking): readonly [string, string][] => {
  const words = whereWords(place, whereBooked(place, booking))
  return words ? [['Ort', words]] : []
}
