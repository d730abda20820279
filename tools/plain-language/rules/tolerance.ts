import type { Level } from '../finding.ts'
import type { Counts } from '../text/score.ts'

/** Of a hundred words, or of a hundred sentences, how many may be so (shared/domain.md 1.5 and 8). */
const percent = {
  'PL-4': { leicht: 0, einfach: 2, of: 'words' },
  'PL-5': { leicht: 0, einfach: 5, of: 'sentences' },
} as const

/** How many findings of this rule a page, a mail or a part of the interface may have before they count. */
export const allowed = (rule: string, level: Level, counts: Counts): number => {
  if (rule !== 'PL-4' && rule !== 'PL-5') return 0
  const { of, [level]: share } = percent[rule]
  return Math.floor((share * counts[of]) / 100)
}
