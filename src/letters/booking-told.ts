import type { Temporal } from 'temporal-polyfill'

import type { Place } from '../domain/place/schema.ts'
import type { Entry } from './calendar-entry.ts'

/** What letters about a booking tell, to residents and to staff. */
export type BookingTold = {
  readonly place: Place
  /** Ends in the domain that mails come from. */
  readonly uid: string
  readonly sequence: number
  readonly adviser: string
  /** Who holds the time instead of the adviser, who is away then. */
  readonly standIn?: string | undefined
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
  readonly code: string
  readonly now: Temporal.Instant
}

/** What is new about a booking that takes place. */
export type News = 'new' | 'moved' | 'restored' | 'reminder'

export const placeLine = ({ senderName, address }: Place): string =>
  `${senderName}, ${address.street}, ${address.postcode} ${address.town}`

/** A booking as a calendar entry. */
export const entryOf = (told: BookingTold, summary: string): Entry => ({
  uid: told.uid,
  sequence: told.sequence,
  start: told.start,
  end: told.end,
  stamp: told.now,
  summary,
  location: placeLine(told.place),
})
