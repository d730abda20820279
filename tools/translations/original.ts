import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'

import { parse } from 'yaml'

import { musterdorf } from '../../src/places/musterdorf/place.ts'
import { pliezhausen } from '../../src/places/pliezhausen/place.ts'
import { de } from '../../src/words/de/words.ts'
import { frontMatter } from '../plain-language/gather/markdown.ts'
import { samples } from '../plain-language/gather/samples.ts'
import { leavesOf } from '../plain-language/gather/walk.ts'

/** The German strings, as one text among the others. */
export const strings = 'strings'

/** What is translated of a text's front matter; the rest every language has from the German one. */
const translated = ['title', 'heading', 'lead', 'gist', 'about', 'weDo', 'today', 'question']
/** And of an entry of a list. */
const strung = ['id', 'name', 'short', 'who', 'hours', 'value']
/** Of an entry that has sentences: those who decide. */
const sentences = ['decides', 'how']
export const inLists = [...strung, ...sentences]
/** And of a place file. */
const ofPlaces = [
  'service',
  'serviceMeaning',
  'municipality',
  'county',
  'room',
  'advisers',
  'backers',
  'partners',
  'story',
  'youthOffice',
  'processors',
]

type Tree = Readonly<Record<string, unknown>>
const picked = (tree: Tree, keys: readonly string[]) => keys.map((key) => tree[key])

/** Short, for people compare it by eye. */
const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 10)

const hashOfStrings = (): string =>
  hashOf([
    leavesOf(de, samples.de).map(({ path, text }) => [path, text]),
    [pliezhausen, musterdorf].map((place) =>
      picked(
        { ...place, partners: place.partners.value.map(({ name, does }) => [name, does]) },
        ofPlaces,
      ),
    ),
  ])

const wordsOfEntry = (entry: Tree): readonly unknown[] => [
  ...picked(entry, strung),
  ...picked(entry, sentences).flatMap((list) => (list === undefined ? [] : [wordsOnly(list)])),
]
/** Of a list of sentences only the sentences: on which pages they stand is for no language. */
const wordsOnly = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((one: unknown) => (isTold(one) ? one.text : one)) : value
const isTold = (value: unknown): value is { readonly text: unknown } =>
  typeof value === 'object' && value !== null && 'text' in value

/** What a German file says that has to be translated. */
function hashOfText(file: string, source: string): string {
  if (file.endsWith('.yaml')) {
    const entries = parse(source) as readonly Tree[]
    return hashOf(entries.map(wordsOfEntry))
  }
  const { front, body } = frontMatter(source)
  return hashOf([picked(parse(front) as Tree, translated), body.trim()])
}

const folder = 'src/content/de/'

/** Every German text that has to be there in each language, like `topics/geld.md`, with its hash. */
export const originals = (): ReadonlyMap<string, string> =>
  new Map([
    [strings, hashOfStrings()],
    ...globSync(`${folder}**/*.{md,yaml}`)
      .sort()
      .map((file) => {
        const name = file.slice(folder.length)
        return [name, hashOfText(name, readFileSync(file, 'utf8'))] as const
      }),
  ])
