import type { Facts } from '../domain/place/schema.ts'
import type { Location } from '../domain/plan/location.ts'
import type { Words } from './de/words.ts'
import { named, said } from './place-in-words.ts'

/** How to find the room, in a language: what staff wrote and nobody has translated stands there in German, marked. */
export const wayIn = ({ way }: Location, words: Pick<Words, 'ofPlace' | 'stillGerman'>): string =>
  said(way, words)

/** Whether its name is German in a language: nobody has translated it. The Rathaus has one in each. */
export const isGermanName = (
  { names }: Pick<Location, 'names'>,
  { ofPlace }: Pick<Words, 'ofPlace'>,
): boolean => names !== undefined && ofPlace[names.shown] === undefined

/** What a location is called on pages: the Rathaus in the words of the language, another one as the language says it, or by its German name. */
export const nameIn = (
  { name }: Pick<Facts, 'name'>,
  { names }: Pick<Location, 'names'>,
  words: Pick<Words, 'site' | 'ofPlace'>,
): string => (names ? named(names.shown, words) : words.site.rathaus(name))
