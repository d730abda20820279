import { globSync, readFileSync } from 'node:fs'

import { parse } from 'yaml'

import { frontMatter } from '../plain-language/gather/markdown.ts'
import { inLists, strings } from './original.ts'
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

type Entry = Readonly<Record<string, unknown>>

/** The name of a string; of a list of them, one for each. */
const namesIn = (name: string, value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map((_, index) => `${name}.${index}`) : [name]

/** Every string of a German list that is translated, by its name: `kindergeld`, `notruf-112.who`. */
const namesOfGerman = (entries: readonly Entry[]): readonly string[] =>
  entries
    .flatMap(({ id, ...fields }) =>
      inLists
        .filter((field) => fields[field] !== undefined)
        .flatMap((field) =>
          namesIn(field === 'value' ? String(id) : `${String(id)}.${field}`, fields[field]),
        ),
    )
    .sort()
/** And of a translated one. */
const namesOfOwn = (texts: Entry): readonly string[] =>
  Object.entries(texts)
    .flatMap(([id, text]) =>
      text !== null && typeof text === 'object'
        ? Object.entries(text).flatMap(([field, value]) => namesIn(`${id}.${field}`, value))
        : [id],
    )
    .sort()

/** A stamp says of a list that it is as new as the German one; only this says that nothing of it is missing. */
export function faultsOfList(file: string, german: string, own: string): readonly string[] {
  const wanted = namesOfGerman(parse(german) as readonly Entry[])
  const there = namesOfOwn((parse(own) as { readonly texts: Entry }).texts)
  return [
    ...wanted.filter((name) => !there.includes(name)).map((name) => `${file}: ${name} is missing.`),
    ...there
      .filter((name) => !wanted.includes(name))
      .map((name) => `${file}: ${name} is not in the German list.`),
  ]
}

/** What is wrong with one translated text, in words that say how to mend it. */
function faultsOf({ lang, text, review }: State): readonly string[] {
  const file = fileOf(lang, text)
  if (!review) return [`${file} is missing, or has no "translation" at its head.`]
  const named = review.status === 'checked' && review.reviewer.length < 3
  const nobody = named ? [`${file} is "checked", but "reviewer" does not say by whom.`] : []
  if (text === strings) return nobody
  const [german = '', own = ''] = [`src/content/de/${text}`, file].map((one) =>
    readFileSync(one, 'utf8'),
  )
  if (text.endsWith('.yaml')) return [...nobody, ...faultsOfList(file, german, own)]
  const others = compared.flatMap(([what, of]) =>
    of(german) === of(own)
      ? []
      : [`${file}: ${what} are not those of the German text:\n  ${of(german)}\n  ${of(own)}`],
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
