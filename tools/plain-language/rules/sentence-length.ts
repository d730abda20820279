import type { TextRule } from '../finding.ts'
import { sentencesOf, wordsOf } from '../text/split.ts'

/** Words in a sentence, at most (shared/domain.md 1.5). A word with hyphens is one here, or nobody would write hyphens. */
const most = { leicht: 12, einfach: 15 } as const

/** PL-1: short sentences (BITV 2.0 Anlage 2 Teil 2 Nr. 5). */
export const sentenceLength: TextRule = (text, level) =>
  sentencesOf(text)
    .map((sentence) => ({ sentence, length: wordsOf(sentence).length }))
    .filter(({ length }) => length > most[level])
    .map(({ sentence, length }) => ({
      words: sentence,
      hint: `${length} Wörter. Höchstens ${most[level]}. Machen Sie 2 Sätze daraus.`,
    }))
