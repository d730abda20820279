import { existsSync, globSync, readFileSync } from 'node:fs'
import { de } from '../../src/words/de/words.ts'
import type { Finding, Found } from './finding.ts'
import { barePages } from './gather/bare-pages.ts'
import type { Built } from './gather/built.ts'
import { amountsFile, datedAmounts } from './gather/amounts.ts'
import { helpNumbers, helpNumbersFile } from './gather/help-numbers.ts'
import { frontMatter } from './gather/markdown.ts'
import { isValid } from './rules/amounts.ts'
import { dialsWhatItShows, firstNumbers, isChecked } from './rules/help-numbers.ts'
import { label } from './rules/label.ts'
import { formsWithoutHint, saysThatTheDayCounts } from './rules/not-an-application.ts'

const at = (file: string, place: string, rule: string, found: readonly Found[]) =>
  found.map((one) => ({ ...one, rule, file, place }))

/** Rules that look at more than a text: emergency numbers, sums, forms, the label of Leichte Sprache. `today` is like `2026-11-22`. */
export function findingsBeyondWords(pages: readonly Built[], today: string): readonly Finding[] {
  const amounts = datedAmounts().flatMap((amount) =>
    at(amountsFile, amount.id, 'C-2', isValid(amount, today)),
  )
  return [
    ...numbersOf(today),
    ...amounts,
    ...formsOf(),
    ...barePages().flatMap(wrongCalls),
    ...pages.flatMap(findingsOn),
  ]
}

function numbersOf(today: string): readonly Finding[] {
  const numbers = helpNumbers()
  const first = numbers
    .filter(({ group, onEveryPage }) => group === 'danger' && onEveryPage)
    .sort((one, other) => (one.place ?? 0) - (other.place ?? 0))
    .flatMap(({ number }) => number ?? [])
  return [
    ...numbers.flatMap((entry) => at(helpNumbersFile, entry.id, 'N-1', isChecked(entry, today))),
    ...at(helpNumbersFile, 'danger', 'N-4', firstNumbers(first)),
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
      at(
        'src/words/de/words.ts',
        'notAnApplication',
        'C-3',
        saysThatTheDayCounts([first, ...lines].join(' ')),
      ),
    ),
  ]
}

const wrongCalls = ({ file, page }: Built): readonly Finding[] =>
  at(file, '<a href="tel:…">', 'N-2', page.calls.flatMap(dialsWhatItShows))

const leichtPage = /^dist\/leicht\/(?:(.+)\/)?index\.html$/
/** What must hold of a page as a whole. */
export function findingsOn({ file, page }: Built): readonly Finding[] {
  const leicht = leichtPage.exec(file)
  const text = page.read.map((one) => one.text).join('\n')
  return [
    ...wrongCalls({ file, page }),
    ...at(file, '.danger', 'N-4', firstNumbers(page.help)),
    ...(leicht
      ? at(file, 'text', 'PL-14', label({ text, readBy: isReadBy(leicht[1] ?? 'index') }))
      : []),
  ]
}

const isReadBy = (name: string): boolean => {
  const file = `src/content/leicht/${name}.md`
  return existsSync(file) && /^testReaders:/m.test(frontMatter(readFileSync(file, 'utf8')).front)
}
