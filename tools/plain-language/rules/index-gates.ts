import type { Found, Level } from '../finding.ts'
import {
  amstad,
  countsOf,
  gsmog,
  lix,
  meanLength,
  nounStyle,
  wstf1,
  wstf4,
  type Counts,
} from '../text/score.ts'

/** Below so many words the formulas are noise (shared/domain.md 1.5). */
const enoughWords = 100
/** So few sentences have no average worth the name. */
const enoughSentences = 5

type Gate = {
  readonly name: string
  readonly value: (counts: Counts) => number
  readonly bound: Readonly<Record<Level, number>>
  readonly hint: string
}
const shorter = 'Machen Sie kürzere Sätze.'
const easier = 'Nehmen Sie kürzere Wörter. Oder Binde-Striche.'

// Bounds from the calibration on texts of authorities (shared/domain.md 1.5).
const mean: Gate = {
  name: 'Wörter pro Satz',
  value: meanLength,
  bound: { leicht: 8.5, einfach: 11 },
  hint: shorter,
}
const gates: readonly Gate[] = [
  { name: 'WSTF1', value: wstf1, bound: { leicht: 5.5, einfach: 8 }, hint: easier },
  { name: 'WSTF4', value: wstf4, bound: { leicht: 5.5, einfach: 8 }, hint: easier },
  { name: 'LIX', value: lix, bound: { leicht: 34, einfach: 40 }, hint: easier },
  { name: 'gSMOG', value: gsmog, bound: { leicht: 4.5, einfach: 6.5 }, hint: easier },
  {
    name: 'Wörter auf -ung, -heit, -keit, -tion von 100',
    value: nounStyle,
    bound: { leicht: 8, einfach: 8 },
    hint: 'Nehmen Sie Verben.',
  },
]
/** The one index of which more is easier. */
const ease = { leicht: 70, einfach: 60 } as const

const said = (value: number) => value.toFixed(1).replace('.', ',')
const above = (
  counts: Counts,
  level: Level,
  { name, value, bound, hint }: Gate,
): readonly Found[] =>
  value(counts) > bound[level]
    ? [
        {
          words: `${name}: ${said(value(counts))}`,
          hint: `Höchstens ${said(bound[level])}. ${hint}`,
        },
      ]
    : []

/** PL-2: on the average, too, sentences are short. */
export function meanSentence(texts: readonly string[], level: Level): readonly Found[] {
  const counts = countsOf(texts)
  return counts.sentences < enoughSentences ? [] : above(counts, level, mean)
}

/** PL-3: the formulas of shared/domain.md 1.4. They count and understand nothing: a floor, not a proof. */
export function indexGates(texts: readonly string[], level: Level): readonly Found[] {
  const counts = countsOf(texts)
  if (counts.words < enoughWords) return []
  const found = gates.flatMap((gate) => above(counts, level, gate))
  if (amstad(counts) >= ease[level]) return found
  const words = `Amstad: ${said(amstad(counts))}`
  return [...found, { words, hint: `Mindestens ${ease[level]}. ${shorter} ${easier}` }]
}
