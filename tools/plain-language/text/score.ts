import { sentencesOf, wordsOf } from './split.ts'
import { syllablesOf } from './syllables.ts'

/** What the scores are made from. Words are as a reader counts them: a hyphen makes no second one (issue 19). */
export type Counts = {
  readonly sentences: number
  readonly words: number
  readonly syllables: number
  /** Words like "Beratung" or "Möglichkeit". */
  readonly abstract: number
  /** The words of the longest sentence. */
  readonly longestSentence: number
}

export function countsOf(texts: readonly string[]): Counts {
  const sentences = texts.flatMap(sentencesOf).map(wordsOf)
  const all = sentences.flat()
  return {
    sentences: sentences.length,
    words: all.length,
    syllables: all.reduce((sum, word) => sum + syllablesOf(word), 0),
    abstract: all.filter((word) => /.(?:ung|heit|keit|tion)(?:en)?$/u.test(word)).length,
    longestSentence: Math.max(0, ...sentences.map((words) => words.length)),
  }
}

const mean = (some: number, all: number) => (all === 0 ? 0 : some / all)

/** Words in a sentence, on the average. */
export const meanLength = ({ words, sentences }: Counts): number => mean(words, sentences)

/** Flesch's reading ease for German (Amstad 1978): 60 to 70 is plain, 80 and more easy. */
export const amstad = (counts: Counts): number =>
  180 - meanLength(counts) - 58.5 * mean(counts.syllables, counts.words)

/** Of a hundred words, how many are made from verbs and adjectives with -ung, -heit, -keit, -tion. */
export const nounStyle = ({ abstract, words }: Counts): number => 100 * mean(abstract, words)
