import { germanOnly, languagesOf, type SiteLanguage } from '../words/languages.ts'
import { here } from './here.ts'

/** Those of this deploy. */
export const siteLanguages = languagesOf(here.languages)

/** The language of an address: `/tr/hilfe/` is Turkish, `/hilfe/` the first one. */
export const languageOf = (path: string, languages = siteLanguages): SiteLanguage =>
  languages.find(({ prefix }) => prefix && `${path}/`.startsWith(`${prefix}/`)) ?? languages[0]

/** The language of this code; German for any other, and for none. */
export const languageCoded = (
  code: string | null | undefined,
  languages = siteLanguages,
): SiteLanguage => languages.find((language) => language.code === code) ?? languages[0]

/** The same page in each language that has it. `path` is its address in any of them. */
export function inEachLanguage(path: string, languages = siteLanguages) {
  const bare = path.slice(languageOf(path, languages).prefix.length)
  const having = germanOnly.test(bare) ? [languages[0]] : languages
  return having.map((language) => ({ language, path: language.prefix + bare }))
}
