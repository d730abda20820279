import type { TextRule } from '../finding.ts'
import { sentencesOf, wordsOf } from '../text/split.ts'
import { isSplit, joined, longestUnsplit } from './spellings.ts'

/** Of two words and more; "3-mal" and "AA-Stufe" are none. */
const compound = /^\p{L}\p{Ll}+(?:-\p{L}\p{Ll}+)+$/u

/**
 * PL-15: in Einfache Sprache a word is written as on letters and signs (issue 19). Only what stands on the list of split words has
 * a hyphen, and so each of them has it everywhere. In Leichte Sprache hyphens are wanted (BITV 2.0 Anlage 2 Teil 2 Nr. 4).
 */
export const hyphens: TextRule = (text, level) =>
  level === 'leicht'
    ? []
    : sentencesOf(text)
        .flatMap(wordsOf)
        .filter((word) => compound.test(word) && !isSplit(word))
        .map((words) => ({
          words,
          hint: `Wie auf Briefen und Schildern: "${joined(words)}". Hat es mehr als ${longestUnsplit} Buchstaben und kennt es kaum jemand, gehört es in spellings.ts.`,
        }))
