import { existsSync, globSync, readFileSync, statSync } from 'node:fs'

import { isLegal, levelOf, type Text } from '../text/text.ts'
import { type BuiltPage, readPage } from './page.ts'

/** A page in dist/, by its file. */
export type Built = { readonly file: string; readonly page: BuiltPage }

/** Staff know the words of offices; other languages have other rules. Both lie in folders of their own. */
const notForResidents = /^dist\/(?:team|(?!de\/)[a-z]{2})\//

const newest = (files: readonly string[]) =>
  Math.max(0, ...files.map((file) => statSync(file).mtimeMs))

/** The pages of the last build, unless there is none, or something in src/ is younger: then they say nothing about it. */
export function builtPages(): readonly Built[] | 'none' | 'old' {
  const files = existsSync('dist') ? globSync('dist/**/*.html').sort() : []
  if (files.length === 0) return 'none'
  if (newest(files) < newest(globSync('src/**/*.*'))) return 'old'
  return files
    .filter((file) => !notForResidents.test(file))
    .map((file) => ({ file, page: readPage(readFileSync(file, 'utf8')) }))
}

/** Everything that can be read on a page. Its words were written elsewhere; here they stand together. */
export const builtTexts = ({ file, page }: Built): readonly Text[] => [
  { ...addressOf(file), text: file.replace(/^dist\//, '') },
  ...page.read.map(({ part, ...read }) => ({
    ...(part === 'main' ? mainOf(file) : aroundOf(file)),
    // What an easy page is called in the tab are the words of its heading.
    ...(/^<(?:title|meta og:title)/.test(read.place) && { level: levelOf(file) }),
    ...read,
  })),
]

const aroundOf = (file: string) => ({
  file,
  level: 'einfach' as const,
  group: 'dist/ around each page',
  manner: 'labels' as const,
  origin: 'built' as const,
  // The page for the young has the words of every page around its own.
  says: 'both' as const,
})
const mainOf = (file: string) => ({
  ...aroundOf(file),
  level: levelOf(file),
  group: file,
  // What is plain on a legal page is read in src/content, where one can tell it from the rest.
  manner: isLegal(file) ? ('law' as const) : ('plain' as const),
})
/** A word in an address tells others as much as one in a title. */
const addressOf = (file: string) => ({
  ...mainOf(file),
  manner: 'law' as const,
  place: 'name',
  discreet: true,
})
