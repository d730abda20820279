import { Temporal } from 'temporal-polyfill'
import type { Found } from '../finding.ts'

/** What the rules ask of an emergency number: src/content/de/emergency.yaml, as it is typed there. */
export type HelpNumber = {
  readonly id: string
  readonly number?: string | undefined
  /** In place of a number, for an app. */
  readonly site?: string | undefined
  readonly cost?: string | undefined
  readonly source?: string | undefined
  readonly checkedOn?: string | undefined
  readonly onEveryPage?: boolean | undefined
  readonly group?: string | undefined
  readonly place?: number | undefined
}

const soon = 90
const late = 180
/** 112, 110, 115, 116 117, 0800 123 99 00, 0761 19240. */
const dialled = /^(?:11[0-9]|116\d{3}|0[1-9]\d{5,11})$/
const daysSince = (date: string, today: string) =>
  Temporal.PlainDate.from(date).until(today, { largestUnit: 'days' }).days

/**
 * N-1: whoever is in need gets a number that answers. Each has a source, a cost, and was looked at within 180 days; after 90 days a
 * warning says so. Hours stand only where their source is young (shared/domain.md 0). `today` is like `2026-11-22`.
 */
export function isChecked(entry: HelpNumber, today: string): readonly Found[] {
  const { id, number, site, cost, source, checkedOn } = entry
  const words = `${id}: ${number ?? site ?? ''}`
  const canBeUsed =
    number === undefined ? site !== undefined : dialled.test(number.replaceAll(' ', ''))
  const wrong = [
    ...(canBeUsed ? [] : ['Diese Nummer kann niemand wählen.']),
    ...(cost ? [] : ['cost fehlt: free oder normal.']),
    ...(source ? [] : ['source fehlt: Wo steht die Nummer?']),
    ...(checkedOn ? [] : ['checkedOn fehlt: Wann hat jemand die Nummer geprüft?']),
  ].map((hint): Found => ({ words, hint }))
  const age = checkedOn ? daysSince(checkedOn, today) : 0
  if (age <= soon) return wrong
  const old: Found = {
    words,
    hint: `Vor ${age} Tagen geprüft. Vergleichen Sie mit der Quelle (${source ?? '?'}). Dann ändern Sie checkedOn.`,
    weight: age <= late ? 'warning' : 'overdue',
  }
  return [...wrong, old]
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
