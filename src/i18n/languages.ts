import { de, type Words } from './de.ts'

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
}

/** The languages that exist, and no others; the first one is for whoever reads none of them. */
export const siteLanguages: readonly [SiteLanguage, ...SiteLanguage[]] = [
  { code: de.lang, own: de.languages.de.own, direction: 'ltr', prefix: '', words: de },
]

/** The language of an address: `/tr/hilfe/` is Turkish, `/hilfe/` the first one. */
export const languageOf = (path: string, languages = siteLanguages): SiteLanguage =>
  languages.find(({ prefix }) => prefix && path.startsWith(`${prefix}/`)) ?? languages[0]

/** Easy German is German only. */
const germanOnly = /^\/leicht\//

/** The same page in each language that has it. `path` is its address in any of them. */
export function inEachLanguage(path: string, languages = siteLanguages) {
  const bare = path.slice(languageOf(path, languages).prefix.length)
  const having = germanOnly.test(bare) ? [languages[0]] : languages
  return having.map((language) => ({ language, path: language.prefix + bare }))
}
