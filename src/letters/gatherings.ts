import type { Facts } from '../domain/place/schema.ts'
import { type KnownGathering, timesOf } from '../domain/plan/gathering.ts'
import { type Location, locationOn } from '../domain/plan/location.ts'
import { de } from '../words/de/words.ts'
import { nameIn } from '../words/location-in-words.ts'
import { openEntries, type OpenEntry } from './calendar-entry.ts'

type Where = Pick<Facts, 'name'> & { readonly locations: readonly Location[] }

function whereIs(place: Where, { location, words, date }: KnownGathering): string | undefined {
  if (words !== undefined) return words
  const where = locationOn(place.locations, location, date)
  return where && `${nameIn(place, where, de)}, ${where.street}, ${where.postcode} ${where.town}`
}

/** What there is for everyone as calendar entries. `host` makes their UID ours, which stays the same. */
function entryOf(place: Where, gathering: KnownGathering, host: string): OpenEntry {
  return {
    uid: `${gathering.id}@${host}`,
    sequence: 0,
    ...timesOf(gathering),
    stamp: gathering.createdAt,
    summary: gathering.title,
    description: gathering.sentence,
    location: whereIs(place, gathering),
  }
}

/** One of them as a calendar file. */
export const gatheringFile = (place: Where, gathering: KnownGathering, host: string): string =>
  openEntries([entryOf(place, gathering, host)])

/** All of them as a calendar to subscribe to. */
export const gatheringFeed = (
  place: Where,
  gatherings: readonly KnownGathering[],
  host: string,
): string =>
  openEntries(
    gatherings.map((gathering) => entryOf(place, gathering, host)),
    `${de.gatherings.title} ${place.name}`,
  )
