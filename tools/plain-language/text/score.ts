import { isLookedAt, piecesOf, sentencesOf, wordsOf } from './split.ts'
import { syllablesOf } from './syllables.ts'

/** What the formulas count. Words are pieces between hyphens, but for `longest`, which is as a reader counts. */
export type Counts = {
  readonly sentences: number
  readonly words: number
  readonly syllables: number
  /** Words of one syllable. */
  readonly short: number
  /** Words of three syllables or more. */
  readonly heavy: number
  /** Words of more than six letters. */
  readonly long: number
  /** Words like "Beratung" or "Möglichkeit". */
  readonly abstract: number
  /** The words of the longest sentence. */
  readonly longest: number
}

const length = (piece: string) => (isLookedAt(piece) ? 0 : piece.length)

export function countsOf(texts: readonly string[]): Counts {
  const sentences = texts.flatMap(sentencesOf).map(wordsOf)
  const pieces = sentences.flat().flatMap(piecesOf)
  const syllables = pieces.map(syllablesOf)
  return {
    sentences: sentences.length,
    words: pieces.length,
    syllables: syllables.reduce((sum, some) => sum + some, 0),
    short: syllables.filter((some) => some === 1).length,
    heavy: syllables.filter((some) => some >= 3).length,
    long: pieces.filter((piece) => length(piece) > 6).length,
    abstract: pieces.filter((piece) => /.(?:ung|heit|keit|tion)(?:en)?$/u.test(piece)).length,
    longest: Math.max(0, ...sentences.map((words) => words.length)),
  }
}

const share = (some: number, all: number) => (all === 0 ? 0 : (100 * some) / all)
const mean = (some: number, all: number) => (all === 0 ? 0 : some / all)

/** Words in a sentence, on the average. */
export const meanLength = ({ words, sentences }: Counts): number => mean(words, sentences)

/** Flesch's reading ease for German (Amstad 1978): 60 to 70 is plain, 80 and more easy. The other way round than the rest. */
export const amstad = (counts: Counts): number =>
  180 - meanLength(counts) - 58.5 * mean(counts.syllables, counts.words)

/** The first Wiener Sachtextformel (Bamberger and Vanecek 1984): about a school grade. */
export const wstf1 = (counts: Counts): number =>
  0.1935 * share(counts.heavy, counts.words) +
  0.1672 * meanLength(counts) +
  0.1297 * share(counts.long, counts.words) -
  0.0327 * share(counts.short, counts.words) -
  0.875

/** The fourth: heavy words and long sentences alone. */
export const wstf4 = (counts: Counts): number =>
  0.2744 * share(counts.heavy, counts.words) + 0.2656 * meanLength(counts) - 1.693

/** Björnsson's Läsbarhetsindex (1968): below 40 is for children and young people. */
export const lix = (counts: Counts): number => meanLength(counts) + share(counts.long, counts.words)

/** SMOG for German: about a school grade. */
export const gsmog = (counts: Counts): number =>
  Math.sqrt(30 * mean(counts.heavy, counts.sentences)) - 2

/** Of a hundred words, how many are made from verbs and adjectives with -ung, -heit, -keit, -tion. */
export const nounStyle = (counts: Counts): number => share(counts.abstract, counts.words)
