import { existsSync, readFileSync } from 'node:fs'

import { parse } from 'yaml'

import { translationOf } from '../../src/words/languages.ts'
import type { Review } from '../../src/words/review.ts'
import { frontMatter } from '../plain-language/gather/markdown.ts'
import { originals, strings } from './original.ts'

/** Where a language's version of a text lies. */
export const fileOf = (lang: string, text: string): string =>
  text === strings ? `src/words/${lang}/words.ts` : `src/content/${lang}/${text}`

/** What a translated text says of itself; `undefined` where it is not there. */
function reviewOf(lang: string, text: string): Review | undefined {
  const file = fileOf(lang, text)
  if (!existsSync(file)) return undefined
  const source = readFileSync(file, 'utf8')
  const head = file.endsWith('.md') ? frontMatter(source).front : source
  return (parse(head) as { readonly translation?: Review }).translation
}

/** One text in one language, beside its German original. */
export type State = {
  readonly lang: string
  readonly text: string
  readonly review: Review | undefined
  /** The German text has changed since. */
  readonly stale: boolean
}

/** How it stands with every text in each of these languages. */
export const statesOf = (codes: readonly string[]): readonly State[] =>
  codes.map(translationOf).flatMap(({ words: { lang }, review }) =>
    [...originals()].map(([text, hash]) => {
      const own = text === strings ? review : reviewOf(lang, text)
      return { lang, text, review: own, stale: own !== undefined && own.source_hash !== hash }
    }),
  )

/** The texts of each language that are older than their German original: for the pages, which say so. */
export const staleTexts = (
  codes: readonly string[],
): Readonly<Record<string, readonly string[]>> => {
  const stale = statesOf(codes).filter((state) => state.stale)
  return Object.fromEntries(
    codes.map((lang) => [
      lang,
      stale.filter((state) => state.lang === lang).map(({ text }) => text),
    ]),
  )
}
