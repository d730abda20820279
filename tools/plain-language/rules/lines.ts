import type { Found, TextRule } from '../finding.ts'
import { sentencesOf } from '../text/split.ts'

const mostLines = 6

/** A, B, C und D: more than three things in a row. */
const isSeries = (sentence: string): boolean => {
  const commas = sentence.split(/, (?!\w* ?(?:dass|wenn|weil|ob|was|wer|wie|wann|wo)\b)/).length - 1
  return commas >= 3 || (commas >= 2 && / (?:und|oder) [^,]+$/.test(sentence))
}

/**
 * PL-12: in Leichte Sprache each sentence has a line of its own, more than three things are a list, a paragraph has six lines at most
 * (BITV 2.0 Anlage 2 Teil 2 Nr. 7 and 10; DIN SPEC 33429). How it looks is for a browser to measure.
 */
export const lines: TextRule = (text, level): readonly Found[] => {
  if (level === 'einfach') return []
  const all = text.split('\n').filter((line) => line.trim() !== '')
  return [
    ...all
      .filter((line) => sentencesOf(line).length > 1)
      .map((words) => ({ words, hint: 'Jeder Satz bekommt eine Zeile.' })),
    ...sentencesOf(text)
      .filter(isSeries)
      .map((words) => ({ words, hint: 'Mehr als 3 Dinge: Machen Sie eine Liste daraus.' })),
    ...(all.length > mostLines
      ? [
          {
            words: all[0] ?? '',
            hint: `Der Absatz hat ${all.length} Zeilen. Höchstens ${mostLines}.`,
          },
        ]
      : []),
  ]
}
