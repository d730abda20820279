import { builtPages, builtTexts } from './gather/built.ts'
import { writtenTexts } from './gather/written.ts'
import { longWords } from './rules/long-words.ts'
import { amstad, countsOf, meanLength, nounStyle } from './text/score.ts'
import type { Text } from './text/text.ts'

/** The scores of every page, mail and part of the interface, for a terminal. What they mean: docs/decisions/0020. */
const built = builtPages()
const pages = typeof built === 'string' ? [] : built
const texts = [...(await writtenTexts()), ...pages.flatMap(builtTexts)]
const plain = texts.filter(({ manner }) => manner === 'plain')

const row = (name: string, group: readonly Text[]): readonly string[] => {
  const counts = countsOf(group.map(({ text }) => text))
  const long = group.flatMap(({ text, level }) => longWords(text, level))
  return [
    name,
    group[0]?.level ?? '',
    String(counts.words),
    meanLength(counts).toFixed(1),
    String(counts.longestSentence),
    amstad(counts).toFixed(1),
    nounStyle(counts).toFixed(1),
    String(long.length),
  ]
}

// SL: words in a sentence, on the average.
const heading = ['', 'level', 'words', 'SL', 'max', 'Amstad', 'nouns', 'long']
const groups = Map.groupBy(plain, ({ group }) => group)
const rows = [heading, ...[...groups].map(([name, group]) => row(name, group)), row('all', plain)]
const widths = heading.map((_, column) =>
  Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
)
const lineOf = (cells: readonly string[]) =>
  cells
    .map((cell, column) =>
      column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    )
    .join('  ')

console.log(rows.map(lineOf).join('\n'))
