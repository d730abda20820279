import type { Adviser, Facts } from '../domain/place/schema.ts'
import type { Words } from './de/words.ts'
import { upperFirst } from './upper-first.ts'

type Language = Pick<Words, 'lang' | 'ofPlace' | 'stillGerman'>

/** A name as a language says it; one that has no translation stays as it stands on the door. */
export const named = (german: string, { ofPlace }: Pick<Language, 'ofPlace'>): string =>
  ofPlace[german] ?? german

/** What is said of a place in German, in a language. What nobody has translated, or was changed since, stays German, marked. */
export const said = (
  german: string,
  { ofPlace, stillGerman }: Pick<Language, 'ofPlace' | 'stillGerman'>,
): string => ofPlace[german] ?? stillGerman(german)

/** A place as a language says it. Facts stay. */
export function placeIn(place: Facts, language: Language): Facts {
  const lines = (of: readonly string[]) => of.map((line) => said(line, language))
  const does = <Of extends { readonly name: string; readonly does: string }>(of: readonly Of[]) =>
    of.map((one) => ({
      ...one,
      name: upperFirst(named(one.name, language), language.lang),
      does: said(one.does, language),
    }))
  return {
    ...place,
    service: named(place.service, language),
    municipality: named(place.municipality, language),
    county: named(place.county, language),
    backers: does(place.backers),
    partners: does(place.partners),
    processors: does(place.processors).map(({ where, ...one }) => ({
      ...one,
      where: said(where, language),
    })),
    serviceMeaning: lines(place.serviceMeaning),
    story: lines(place.story),
    youthOffice: lines(place.youthOffice),
  }
}

/** Advisers as a language says them. */
export const advisersIn = (advisers: readonly Adviser[], language: Language): readonly Adviser[] =>
  advisers.map((adviser) => ({
    ...adviser,
    title: said(adviser.title, language),
    employer: named(adviser.employer, language),
  }))
