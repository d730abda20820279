import type { Booking } from '../../domain/booking/booking.ts'
import type { Planned } from '../../domain/plan/changes.ts'
import { isHouse, type Location } from '../../domain/plan/location.ts'
import { whereBooked } from '../../domain/sprechstunde/where.ts'
import { whereToSay } from '../../words/de/staff-where.ts'
import { de } from '../../words/de/words.ts'
import { nameIn } from '../../words/location-in-words.ts'

/** What staff call a location; nothing where the place has only the house. */
export const whereWords = (place: Planned, where: Location | undefined): string | undefined => {
  if (place.locations.every(isHouse)) return undefined
  return where ? nameIn(place, where, de) : 'Ort nicht bekannt'
}

/** The same of a booking, as rows: none or one, and all of it where somebody has to phone and say it. */
export const whereRows = (
  place: Planned,
  booking: Booking,
): readonly (readonly [string, string])[] => {
  const where = whereBooked(place, booking)
  if (booking.state === 'booked' && booking.toPhone) return whereToSay(place, where)
  const words = whereWords(place, where)
  return words ? [['Ort', words]] : []
}
