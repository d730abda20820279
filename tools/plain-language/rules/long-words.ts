import type { Level, TextRule } from '../finding.ts'
import { piecesOf, sentencesOf, wordsOf } from '../text/split.ts'
import { isNatural, longestUnsplit } from './spellings.ts'
import { betterWord } from './synonyms.ts'

/** Longer words than this want a hyphen: in Leichte Sprache shared/domain.md 1.3, in Einfache Sprache issue 19. */
const longest = { leicht: 13, einfach: longestUnsplit } as const

const isLong = (piece: string, level: Level): boolean =>
  /^\p{L}+$/u.test(piece) &&
  piece.length > longest[level] &&
  !(level === 'einfach' && isNatural(piece))

/** PL-4: in Leichte Sprache compound words are split by hyphens (BITV 2.0 Anlage 2 Teil 2 Nr. 4), in Einfache Sprache only rare ones. */
export const longWords: TextRule = (text, level) =>
  sentencesOf(text)
    .flatMap(wordsOf)
    .flatMap(piecesOf)
    .filter((piece) => isLong(piece, level))
    .map((piece) => ({
      words: piece,
      hint:
        betterWord(piece, level) ??
        (level === 'leicht'
          ? 'Schreiben Sie ein kürzeres Wort. Oder einen Binde-Strich.'
          : 'Schreiben Sie ein kürzeres Wort. Oder tragen Sie es in spellings.ts ein.'),
    }))
