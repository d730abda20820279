import { ar } from './ar/words.ts'
import { type Dates, datesIn } from './dates.ts'
import { de, type Words } from './de/words.ts'
import { en } from './en/words.ts'
import { ro } from './ro/words.ts'
import { ru } from './ru/words.ts'
import { tr } from './tr/words.ts'
import type { Translation } from './translation.ts'
import { uk } from './uk/words.ts'

/** A language that the site is written in. Which languages people speak with us is another thing: src/domain/person/choices.ts. */
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
  /** No person who speaks it has checked its words yet: what matters most stands beside them in German. */
  readonly unchecked: boolean
}

const german: SiteLanguage = {
  code: de.lang,
  own: 'Deutsch',
  direction: 'ltr',
  prefix: '',
  words: de,
  dates: datesIn(de),
  unchecked: false,
}

const translated = ({ own, direction, words, review }: Translation): SiteLanguage => ({
  code: words.lang,
  own,
  direction,
  prefix: `/${words.lang}`,
  words,
  dates: datesIn(words),
  unchecked: review.status === 'draft',
})

/** Every language that the site could be read in beside German. A place names those that it wants by their codes. */
const translations: Readonly<Record<string, Translation>> = { ar, en, ro, ru, tr, uk }

/** A place names a language for which there are no words. The message says which file to write. */
class LanguageError extends Error {
  override name = 'LanguageError'
}

/** The translation of this code. Refuses (with `LanguageError`) a language that has no words. */
export function translationOf(code: string): Translation {
  const translation = translations[code]
  if (translation) return translation
  const codes = Object.keys(translations).join(', ')
  throw new LanguageError(
    `There are no words for the language "${code}". Write src/words/${code}/words.ts and add it to src/words/languages.ts. There are: ${codes}.`,
  )
}

/** The languages of a place, by their codes, and no others; the first one is German, for whoever reads none of them. */
export const languagesOf = (
  codes: readonly string[],
): readonly [SiteLanguage, ...SiteLanguage[]] => [
  german,
  ...codes.map((code) => translated(translationOf(code))),
]

/** Easy German is German only, and so is the page for professionals; and what is no page has no language. */
export const germanOnly = /^\/(?:leicht\/|fachleute\/|api\/|team\/|[^/]*\.)/

/** Where a page of ours lies in a language, from its German address. */
export const inLanguage = ({ prefix }: Pick<SiteLanguage, 'prefix'>, path: string): string =>
  germanOnly.test(path) ? path : prefix + path

/** Where a form goes: what receives it answers in this language. */
export const actionIn = ({ prefix, code }: SiteLanguage, path: string): string =>
  prefix ? `${path}?lang=${code}` : path
