import { daysSince } from '../../../src/content/due.ts'
import type { EmergencyNumber } from '../../../src/content/shapes.ts'
import type { Found } from '../finding.ts'

const soon = 90
/**
 * N-1: whoever is in need gets a number that answers. Each was compared with its source; after 90 days a warning says so, and after
 * 180 the page (src/content/due.ts). It stops nothing. That it can be dialled, or is an app with a site, and has a source and a cost is held by its shape (src/content/shapes.ts). `today` is like `2026-11-22`.
 */
export function checkedLately(
  { id, number, site, source, checked }: EmergencyNumber,
  today: string,
): readonly Found[] {
  const age = daysSince(checked, today)
  if (age <= soon) return []
  return [
    {
      words: `${id}: ${number ?? site ?? ''}`,
      hint: `Vor ${age} Tagen geprüft. Vergleichen Sie mit der Quelle (${source}). Dann ändern Sie checked.`,
      weight: 'warning',
    },
  ]
}

/** A link that calls, and what it shows. */
export type CallLink = { readonly href: string; readonly text: string }

/** N-2: what is shown is what is dialled. */
export const dialsWhatItShows = ({ href, text }: CallLink): readonly Found[] =>
  href.replace('tel:', '') === text.replace(/[^\d+]/g, '')
    ? []
    : [{ words: text, hint: `Der Link wählt ${href.replace('tel:', '')}.` }]

const withdrawn = {
  '08001921000': 'Diese Nummer ist nur für Fach-Leute (Kinderschutz-Hotline).',
  '08000116016': 'Diese Nummer ist alt. Jetzt gilt: 116 016.',
} as const

/** N-3: two numbers that one finds everywhere, and that do not help residents (shared/domain.md section 4). */
export const withdrawnNumbers = (text: string): readonly Found[] =>
  Object.entries(withdrawn)
    .filter(([number]) => text.replace(/[\s/().-]/g, '').includes(number))
    .map(([words, hint]) => ({ words, hint }))

/** N-4: 112 and 110 stand first, where there is danger. */
export const firstNumbers = (numbers: readonly string[]): readonly Found[] =>
  numbers[0] === '112' && numbers[1] === '110'
    ? []
    : [{ words: numbers.join(', '), hint: 'Zuerst kommen 112 und 110.' }]
