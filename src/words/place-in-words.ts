import type { Place } from '../domain/place/schema.ts'
import type { Words } from './de/words.ts'
import type { PlaceTexts } from './place-texts.ts'

/** A place as a language says it. Facts stay; what nobody has translated stays German. */
export function placeIn(place: Place, { places }: Pick<Words, 'places'>): Place {
  const texts: PlaceTexts = places[place.id] ?? {}
  const { advisers = {}, ...others } = texts
  return {
    ...place,
    ...others,
    backers: [...(texts.backers ?? place.backers)],
    partners: [...(texts.partners ?? place.partners)],
    processors: [...(texts.processors ?? place.processors)],
    serviceMeaning: [...(texts.serviceMeaning ?? place.serviceMeaning)],
    story: [...(texts.story ?? place.story)],
    youthOffice: [...(texts.youthOffice ?? place.youthOffice)],
    advisers: place.advisers.map((adviser) => ({ ...adviser, ...advisers[adviser.id] })),
  }
}
