import { sentencesOf, wordsOf } from './split.ts'
import type { Text } from './text.ts'

/** Whole sentences of running text: what a heading, a label or a line of an address says is none, and has no full stop. */
const runningSentences = (texts: readonly Text[]): readonly string[] =>
  texts
    .filter(({ manner, isName }) => manner === 'plain' && !isName)
    .flatMap(({ text }) => sentencesOf(text))
    .filter((sentence) => /[.!?…]["“”)]*$/.test(sentence))

/** What running text is made of. */
export type Running = {
  readonly sentences: number
  /** Words as a reader counts them: one with hyphens is one. */
  readonly words: number
  readonly questions: number
  readonly reasons: number
}

const reason =
  /^(?:weil|denn|damit|wenn|falls|deshalb|deswegen|darum|sonst|dadurch|obwohl|sodass|bevor|solange|sobald)$/iu

export function runningOf(texts: readonly Text[]): Running {
  const sentences = runningSentences(texts)
  const words = sentences.flatMap(wordsOf)
  return {
    sentences: sentences.length,
    words: words.length,
    questions: sentences.filter((sentence) => /\?["“”)]*$/.test(sentence)).length,
    reasons: words.filter((word) => reason.test(word)).length,
  }
}
