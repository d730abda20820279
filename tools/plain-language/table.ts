import { builtPages, builtTexts } from './gather/built.ts'
import { servedPages } from './gather/served.ts'
import { writtenTexts } from './gather/written.ts'
import { longWords } from './rules/long-words.ts'
import { runningOf } from './text/running.ts'
import { amstad, countsOf, nounStyle } from './text/score.ts'
import { wordsOf } from './text/split.ts'
import { isLegal, type Text } from './text/text.ts'

/** The scores of every page, mail and part of the interface, for a terminal. What they mean: docs/decisions/0020. */
const built = builtPages()
const pages = typeof built === 'string' ? [] : [...built, ...(await servedPages())]
const texts = [...(await writtenTexts()), ...pages.flatMap(builtTexts)]
const plain = texts.filter(({ manner }) => manner === 'plain')

const share = (some: number, all: number, digits = 1) =>
  all === 0 ? '' : ((100 * some) / all).toFixed(digits)

const row = (name: string, group: readonly Text[]): readonly string[] => {
  const counts = countsOf(group.map(({ text }) => text))
  const running = runningOf(group.map((text) => ({ ...text, manner: 'plain' })))
  const words = group.flatMap(({ text }) => wordsOf(text))
  return [
    name,
    group[0]?.level ?? '',
    String(counts.words),
    String(running.sentences),
    running.sentences === 0 ? '' : (running.words / running.sentences).toFixed(1),
    String(counts.longestSentence),
    amstad(counts).toFixed(1),
    nounStyle(counts).toFixed(1),
    String(group.flatMap(({ text, level }) => longWords(text, level)).length),
    share(words.filter((word) => /^\p{L}+(?:-\p{L}+)+$/u.test(word)).length, words.length),
    share(running.reasons, running.words, 2),
    share(running.questions, running.sentences, 0),
  ]
}

// SL: words in a whole sentence, on the average. Then, of a hundred words: with a hyphen, with a reason; of a hundred sentences: questions.
const heading = [
  ...['', 'level', 'words', 'sentences', 'SL', 'max', 'Amstad', 'nouns', 'long'],
  ...['hyphens', 'reasons', 'asks'],
]
const groups = Map.groupBy(plain, ({ group }) => group)
/** Of a legal page also what the law's own words are. */
const legal = Map.groupBy(
  texts.filter(({ file, origin }) => origin === 'written' && isLegal(file)),
  ({ group }) => group,
)
const written = plain.filter(({ origin }) => origin === 'written')
const both = (['einfach', 'leicht'] as const).map((level) =>
  row(
    `all that is written: ${level}`,
    written.filter((text) => text.level === level),
  ),
)
const rows = [
  heading,
  ...[...groups].map(([name, group]) => row(name, group)),
  ...[...legal].map(([name, group]) => row(`${name}, all of it`, group)),
  ...both,
]
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
