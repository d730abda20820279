import type { Temporal } from 'temporal-polyfill'

import type { Place } from '../domain/place/schema.ts'
import type { Planned } from '../domain/plan/changes.ts'
import { isHouse, type Location } from '../domain/plan/location.ts'
import { whereBooked } from '../domain/sprechstunde/where.ts'
import type { Words } from '../words/de/words.ts'
import type { Entry } from './calendar-entry.ts'

/** What letters about a booking tell, to residents and to staff. */
export type BookingTold = {
  readonly place: Place & Pick<Planned, 'locations'>
  /** Ends in the domain that mails come from. */
  readonly uid: string
  readonly sequence: number
  readonly adviser: string
  /** Who holds the time instead of the adviser, who is away then. */
  readonly standIn?: string | undefined
  /** The id of the location; left empty for the house. */
  readonly location: string | undefined
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
  readonly code: string
  readonly now: Temporal.Instant
}

/** What is new about a booking that takes place; `place`: it is somewhere else, at the same time. */
export type News = 'new' | 'moved' | 'restored' | 'reminder' | 'place'

/** Where it is; `undefined` where the plan does not know that any more. */
export const whereTold = ({ place, location, start }: BookingTold): Location | undefined =>
  whereBooked(place, { location, start })

/** The discreet name of a location: who reads along learns nothing from it. */
export const discreetName = ({ senderName }: Pick<Place, 'senderName'>, { names }: Location) =>
  names?.discreet ?? senderName

/** Where it is, as mails and calendar entries say it: a discreet name and the address. */
const placeLine = (place: Pick<Place, 'senderName'>, location: Location): string =>
  `${discreetName(place, location)}, ${location.street}, ${location.postcode} ${location.town}`

/** The same of a booking; `undefined` where the plan does not know it any more. */
export function placeLineOf(told: BookingTold): string | undefined {
  const where = whereTold(told)
  return where && placeLine(told.place, where)
}

/** What a resident's calendar shows: the Rathaus where it is there, else the discreet name of the location. */
export function calendarSummary(
  place: Pick<Place, 'senderName'>,
  where: Location | undefined,
  { mail }: Pick<Words, 'mail'>,
): string {
  if (!where) return mail.booking.subjectElsewhere
  return isHouse(where) ? mail.calendarSummary : mail.calendarSummaryAt(discreetName(place, where))
}

/** A booking as a calendar entry. */
export const entryOf = (told: BookingTold, summary: string): Entry => ({
  uid: told.uid,
  sequence: told.sequence,
  start: told.start,
  end: told.end,
  stamp: told.now,
  summary,
  location: placeLineOf(told),
})
