import { existsSync, globSync, readFileSync } from 'node:fs'

import { outdatedAmounts } from '../../src/content/amounts.ts'
import { datedAmounts, emergencyNumbers } from '../../src/content/dated.ts'
import { amountsFile, emergencyFile } from '../../src/content/due.ts'
import { de } from '../../src/words/de/words.ts'
import type { Finding, Found } from './finding.ts'
import { barePages } from './gather/bare-pages.ts'
import type { Built } from './gather/built.ts'
import { frontMatter } from './gather/markdown.ts'
import { checkedLately, dialsWhatItShows, firstNumbers } from './rules/emergency-numbers.ts'
import { label } from './rules/label.ts'
import { formsWithoutHint, saysThatTheDayCounts } from './rules/not-an-application.ts'

const located = (file: string, place: string, rule: string, found: readonly Found[]) =>
  found.map((one) => ({ ...one, rule, file, place }))

/** Rules that look at more than a text: emergency numbers, sums, forms, the label of Leichte Sprache. `today` is like `2026-11-22`. */
export function findingsBeyondWords(pages: readonly Built[], today: string): readonly Finding[] {
  return [
    ...numbersOf(today),
    ...amountsOf(today),
    ...formsOf(),
    ...barePages().flatMap(wrongCalls),
    ...pages.flatMap(findingsOn),
  ]
}

/** C-2, the data file: a sum outside its days, whose sentences stand on no page. It stops nothing (docs/decisions/0039). */
const amountsOf = (today: string): readonly Finding[] =>
  outdatedAmounts(datedAmounts(), today).map(({ key, why }) => ({
    rule: 'C-2',
    file: amountsFile,
    place: key,
    words: key,
    hint: why,
    weight: 'warning',
  }))

function numbersOf(today: string): readonly Finding[] {
  const numbers = emergencyNumbers()
  const first = numbers
    .filter(({ group, onEveryPage }) => group === 'danger' && onEveryPage)
    .sort((one, other) => one.place - other.place)
    .flatMap(({ number }) => number ?? [])
  return [
    ...numbers.flatMap((entry) =>
      located(emergencyFile, entry.id, 'N-1', checkedLately(entry, today)),
    ),
    ...located(emergencyFile, 'danger', 'N-4', firstNumbers(first)),
  ]
}

function formsOf(): readonly Finding[] {
  const files = Object.fromEntries(
    globSync('src/**/*.astro').map((file) => [file, readFileSync(file, 'utf8')]),
  )
  const { booking, callback, lines } = de.notAnApplication
  return [
    ...formsWithoutHint(files).map((one) => ({ ...one, rule: 'C-3', place: 'form' })),
    ...[booking, callback].flatMap((first) =>
      located(
        'src/words/de/words.ts',
        'notAnApplication',
        'C-3',
        saysThatTheDayCounts([first, ...lines].join(' ')),
      ),
    ),
  ]
}

const wrongCalls = ({ file, page }: Built): readonly Finding[] =>
  located(file, '<a href="tel:…">', 'N-2', page.calls.flatMap(dialsWhatItShows))

const leichtPage = /^dist\/leicht\/(?:(.+)\/)?index\.html$/
/** What must hold of a page as a whole. */
export function findingsOn({ file, page }: Built): readonly Finding[] {
  const leicht = leichtPage.exec(file)
  const text = page.read.map((one) => one.text).join('\n')
  return [
    ...wrongCalls({ file, page }),
    ...located(file, '.danger', 'N-4', firstNumbers(page.help)),
    ...(leicht
      ? located(file, 'text', 'PL-14', label({ text, readBy: isReadBy(leicht[1] ?? 'index') }))
      : []),
  ]
}

const isReadBy = (name: string): boolean => {
  const file = `src/content/leicht/${name}.md`
  return existsSync(file) && /^testReaders:/m.test(frontMatter(readFileSync(file, 'utf8')).front)
}
