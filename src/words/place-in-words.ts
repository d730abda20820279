import type { Adviser, Facts, Place } from '../domain/place/schema.ts'
import type { Words } from './de/words.ts'
import type { PlaceTexts } from './place-texts.ts'

/** A place as a language says it. Facts stay; what nobody has translated stays German. */
export function placeIn(place: Facts, { places }: Pick<Words, 'places'>): Facts {
  const texts: PlaceTexts = places[place.id] ?? {}
  const { advisers: _, ...others } = texts
  return {
    ...place,
    ...others,
    backers: [...(texts.backers ?? place.backers)],
    partners: [...(texts.partners ?? place.partners)],
    processors: [...(texts.processors ?? place.processors)],
    serviceMeaning: [...(texts.serviceMeaning ?? place.serviceMeaning)],
    story: [...(texts.story ?? place.story)],
    youthOffice: [...(texts.youthOffice ?? place.youthOffice)],
  }
}

/**
 * Advisers as a language says them. A translation is of what the place's file says (`original`): once staff write something
 * else of a person, that stands there in German, for an older translation would say what is no longer so.
 */
export const advisersIn = (
  advisers: readonly Adviser[],
  original: Place,
  { places }: Pick<Words, 'places'>,
): readonly Adviser[] =>
  advisers.map((adviser) => {
    const first = original.advisers.find(({ id }) => id === adviser.id)
    const isSame = first?.title === adviser.title && first.employer === adviser.employer
    return isSame ? { ...adviser, ...places[original.id]?.advisers?.[adviser.id] } : adviser
  })
