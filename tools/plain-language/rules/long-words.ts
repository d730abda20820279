import type { TextRule } from '../finding.ts'
import { piecesOf, sentencesOf, wordsOf } from '../text/split.ts'
import { betterWord } from './synonyms.ts'

/** Longer words than this want a hyphen (shared/domain.md 1.3, after LanguageTool's profile for Leichte Sprache). */
const longestWord = 13

/** PL-4: compound words are split by hyphens (BITV 2.0 Anlage 2 Teil 2 Nr. 4). */
export const longWords: TextRule = (text) =>
  sentencesOf(text)
    .flatMap(wordsOf)
    .flatMap(piecesOf)
    .filter((piece) => /^\p{L}+$/u.test(piece) && piece.length > longestWord)
    .map((piece) => ({
      words: piece,
      hint: betterWord(piece) ?? 'Schreiben Sie ein kürzeres Wort. Oder einen Binde-Strich.',
    }))
