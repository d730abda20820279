import { here } from '../place/here.ts'
import type { Place } from '../place/schema.ts'
import { datesIn, type Dates } from './dates.ts'
import { de, type Words } from './de.ts'
import type { Review } from './review.ts'

/** A language beside German: its file of strings exports one. */
export type Translation = {
  /** As those call it who speak it. */
  readonly own: string
  readonly direction: 'ltr' | 'rtl'
  readonly words: Words
  readonly review: Review
}

/** A language that the site is written in. Which languages people speak with us is another thing: src/resident/choices.ts. */
export type SiteLanguage = {
  /** As in `lang` and `hreflang` (BCP 47). */
  readonly code: string
  /** As those call it who speak it. */
  readonly own: string
  readonly direction: 'ltr' | 'rtl'
  /** What its addresses begin with: nothing for German, for others like `/tr`. */
  readonly prefix: '' | `/${string}`
  readonly words: Words
  readonly dates: Dates
  /** Nobody has checked its words yet: what matters most stands beside them in German. */
  readonly draft: boolean
}

const german: SiteLanguage = {
  code: de.lang,
  own: 'Deutsch',
  direction: 'ltr',
  prefix: '',
  words: de,
  dates: datesIn(de),
  draft: false,
}

const translated = ({ own, direction, words, review }: Translation): SiteLanguage => ({
  code: words.lang,
  own,
  direction,
  prefix: `/${words.lang}`,
  words,
  dates: datesIn(words),
  draft: review.status === 'draft',
})

/** The languages of a place, and no others; the first one is German, for whoever reads none of them. */
const languagesOf = ({
  languages,
}: Pick<Place, 'languages'>): readonly [SiteLanguage, ...SiteLanguage[]] => [
  german,
  ...languages.map(translated),
]

/** Those of this deploy. */
export const siteLanguages = languagesOf(here)

/** The language of an address: `/tr/hilfe/` is Turkish, `/hilfe/` the first one. */
export const languageOf = (path: string, languages = siteLanguages): SiteLanguage =>
  languages.find(({ prefix }) => prefix && `${path}/`.startsWith(`${prefix}/`)) ?? languages[0]

/** The language of this code; German for any other, and for none. */
export const languageCoded = (
  code: string | null | undefined,
  languages = siteLanguages,
): SiteLanguage => languages.find((language) => language.code === code) ?? languages[0]

/** Easy German is German only; and what is no page has no language. */
const germanOnly = /^\/(?:leicht\/|api\/|team\/|[^/]*\.)/

/** Where a page of ours lies in a language, from its German address. */
export const inLanguage = ({ prefix }: Pick<SiteLanguage, 'prefix'>, path: string): string =>
  germanOnly.test(path) ? path : prefix + path

/** Where a form goes: what receives it answers in this language. */
export const actionIn = ({ prefix, code }: SiteLanguage, path: string): string =>
  prefix ? `${path}?lang=${code}` : path

/** The same page in each language that has it. `path` is its address in any of them. */
export function inEachLanguage(path: string, languages = siteLanguages) {
  const bare = path.slice(languageOf(path, languages).prefix.length)
  const having = germanOnly.test(bare) ? [languages[0]] : languages
  return having.map((language) => ({ language, path: language.prefix + bare }))
}
