import { globSync, readFileSync } from 'node:fs'

import { amountsFile } from '../../../src/content/due.ts'
import { isLegal, levelOf, type Text } from '../text/text.ts'
import { type Block, blocksOf, frontMatter } from './markdown.ts'
import { withSamples } from './tokens.ts'
import { type YamlLeaf, yamlLeaves } from './yaml.ts'

/** Keys whose values nobody reads as words: dates, links, choices. A new key is read until it stands here. */
const unread =
  /^(?:id|number|cost|group|icon|order|place|href|url|slug|lang|source|sources|sourceDate|unread|laws|topics|checked|validFrom|validUntil|testReaders)$/
/** Names of texts, and of what is in a list. */
const names = /^(?:title|heading|question|name|label|short|hours|value)$/
/** The page for the young says "du" (domain 0). */
const toTheYoung = /\/junge-menschen\.md$/
/** In the tab, and in the history of a phone. */
const discreetKeys = /^title$/
const files = ['src/content/{de,leicht}/**/*.{md,yaml,yml}']

/** Every text of src/content in German. */
export const contentTexts = (): readonly Text[] =>
  globSync(files)
    .filter((file) => file !== amountsFile)
    .sort()
    .flatMap((file) => textsOf(file, readFileSync(file, 'utf8')))

/** The texts of one file, from what it says. */
export function textsOf(file: string, source: string): readonly Text[] {
  if (!file.endsWith('.md')) return [addressOf(file), ...leavesOf(file, yamlLeaves(source))]
  const { front, body, bodyLine } = frontMatter(source)
  return [
    addressOf(file),
    ...leavesOf(file, yamlLeaves(front, 2)),
    ...bodyOf(file, blocksOf(body, bodyLine)),
  ]
}

const made = (file: string): Omit<Text, 'place' | 'text'> => ({
  file,
  level: levelOf(file),
  group: pageOf(file),
  manner: 'plain',
  discreet: false,
  origin: 'written',
  says: toTheYoung.test(file) ? 'du' : 'Sie',
})

/** All questions stand on one page. */
const pageOf = (file: string): string => file.replace(/(?<=\/de\/questions)\/.*/, '')

/** The name of a file becomes an address. It is no sentence, so only its discretion matters. */
const addressOf = (file: string): Text => ({
  ...made(file),
  place: 'name',
  text: file.split('/').slice(3).join('/'),
  manner: 'law',
  discreet: true,
})

const leavesOf = (file: string, leaves: readonly YamlLeaf[]): readonly Text[] =>
  leaves
    .filter(({ path }) => !path.some((key) => unread.test(key)))
    .map(({ path, line, text }) => ({
      ...made(file),
      place: `${line} ${path.join('.')}`,
      text: withSamples(text),
      typed: text,
      discreet: discreetKeys.test(path.at(-1) ?? ''),
      isName: names.test(path.at(-1) ?? ''),
    }))

/** On a legal page only what is headed "Kurz" or "Das Wichtigste" must be plain; the rest may use the law's words. */
const shortPart = /^(?:kurz|das wichtigste)/i

function bodyOf(file: string, blocks: readonly Block[]): readonly Text[] {
  let short = false
  return blocks.map(({ line, text, heading }) => {
    if (heading) short = shortPart.test(text)
    const manner = isLegal(file) && !short ? 'law' : 'plain'
    return {
      ...made(file),
      place: String(line),
      text: withSamples(text),
      typed: text,
      manner,
      isName: heading,
    }
  })
}
