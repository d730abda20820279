import { globSync, readFileSync } from 'node:fs'
import { frontMatter } from '../plain-language/gather/markdown.ts'
import { fileOf, type State } from './state.ts'

const placeholders = (source: string): string =>
  (source.match(/\{\{[^{}]*\}\}/g) ?? []).sort().join(' ')
/** Where links lead, and what anchors are called. */
const addresses = (source: string): string =>
  (source.match(/(?<=\]\()[^)]*|(?<=\bid=")[^"]*/g) ?? []).sort().join(' ')
/** Of the text itself: at its head, a line that begins with # is a comment. */
const headings = (source: string): string =>
  (frontMatter(source).body.match(/^#+(?= )|(?<=<)h\d/gm) ?? []).join(' ')

const compared = [
  ['the placeholders', placeholders],
  ['the links and anchors', addresses],
  ['the headings', headings],
] as const

/** What is wrong with one translated text, in words that say how to mend it. */
function faultsOf({ lang, text, review }: State): readonly string[] {
  const file = fileOf(lang, text)
  if (!review) return [`${file} is missing, or has no "translation" at its head.`]
  const named = review.status === 'checked' && review.reviewer.length < 3
  const nobody = named ? [`${file} is "checked", but "reviewer" does not say by whom.`] : []
  if (!text.endsWith('.md')) return nobody
  const [german, own] = [`src/content/de/${text}`, file].map((one) => readFileSync(one, 'utf8'))
  const others = compared.flatMap(([what, of]) =>
    of(german ?? '') === of(own ?? '')
      ? []
      : [
          `${file}: ${what} are not those of the German text:\n  ${of(german ?? '')}\n  ${of(own ?? '')}`,
        ],
  )
  return [...nobody, ...others]
}

/** Translations of texts that German has no more. */
const orphans = (langs: readonly string[], texts: ReadonlySet<string>): readonly string[] =>
  langs.flatMap((lang) =>
    globSync(`src/content/${lang}/**/*.{md,yaml}`)
      .filter((file) => !texts.has(file.slice(`src/content/${lang}/`.length)))
      .map((file) => `${file}: there is no German text of this name. Delete it, or rename it.`),
  )

/** What is wrong with the translations; nothing where all is there. That one is a draft or old is no fault: it says so itself. */
export const faults = (states: readonly State[]): readonly string[] => [
  ...states.flatMap(faultsOf),
  ...orphans([...new Set(states.map(({ lang }) => lang))], new Set(states.map(({ text }) => text))),
]
