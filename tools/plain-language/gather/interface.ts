import { globSync } from 'node:fs'

import { levelOf, type Text } from '../text/text.ts'
import { samples } from './samples.ts'
import { leavesOf } from './walk.ts'

/** Among the words, but no German that somebody reads. */
const notRead: readonly { readonly path: RegExp; readonly reason: string }[] = [
  { path: /(?:^|\.)lang$/, reason: 'The code of the language' },
  { path: /\.dates\.(?:locale|clock)/, reason: 'For the machine' },
]
/** In titles of pages and subjects of mails. */
const discreet = /^de\.titles\.|[sS]ubject$|\.calendarSummary$/

const files = ['src/words/de/{words,professionals,professionals-page}.ts']

/** Every string of src/i18n in German, with its functions called. Other languages are other rules. */
export async function interfaceTexts(): Promise<readonly Text[]> {
  const found = await Promise.all(globSync(files).sort().map(textsOf))
  return found.flat()
}

async function textsOf(file: string): Promise<readonly Text[]> {
  const module: unknown = await import(`../../../${file}`)
  return leavesOf(module, samples)
    .filter(({ path }) => !notRead.some((one) => one.path.test(path)))
    .map(({ path, text }) => ({
      file,
      place: path,
      text,
      level: levelOf(file),
      group: `${file} ${path.split('.')[1] ?? ''}`,
      manner: 'plain',
      discreet: discreet.test(path),
      origin: 'written',
    }))
}
