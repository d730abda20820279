import type { Temporal } from 'temporal-polyfill'

import { inBerlin } from '../domain/time/zone.ts'
import { dateWords, timeWords } from '../words/dates.ts'
import type { Block, Letter } from './letter.ts'

/** To one of staff: a link to sign in. */
export const loginLetter = (link: string, until: Temporal.Instant): Letter => ({
  subject: 'Anmelden: Team-Seite',
  blocks: [
    { kind: 'action', text: 'Anmelden', url: link },
    {
      kind: 'text',
      text: `Der Link gilt einmal, bis ${timeWords(inBerlin(until))}. Sie bleiben 12 Stunden angemeldet.`,
    },
    {
      kind: 'text',
      text: 'Haben Sie sich nicht angemeldet? Dann müssen Sie nichts tun.',
    },
  ],
})

/** One line of the morning's list. */
export type DigestLine = { readonly when: string; readonly what: string }

/** What one of staff gets told in the morning. */
export type Digest = {
  readonly date: Temporal.PlainDate
  readonly overdue: readonly DigestLine[]
  readonly callbacks: readonly DigestLine[]
  /** Callbacks that were taken back since the last list. */
  readonly withdrawn: readonly DigestLine[]
  readonly bookings: readonly DigestLine[]
  /** Bookings at whose time nobody is there, of any day to come. */
  readonly fallen: readonly DigestLine[]
  readonly toPhone: number
  readonly link: string
}

const section = (title: string, lines: readonly DigestLine[]): readonly Block[] =>
  lines.length > 0
    ? [
        { kind: 'strong', text: title },
        { kind: 'facts', rows: lines.map(({ when, what }) => [when, what] as const) },
      ]
    : []

/** To one of staff, each working day with a Sprechstunde or an open callback: what waits longest first, then today. */
export const digestLetter = (digest: Digest): Letter => ({
  subject: `Heute, ${dateWords(digest.date)}: ${counts(digest)}`,
  blocks: [
    ...section('Bitte NICHT mehr anrufen: abgesagte Rückrufe', digest.withdrawn),
    ...section('FÄLLT AUS: Niemand ist da, und die Person weiß es noch nicht', digest.fallen),
    ...section('ÜBERFÄLLIG: Rückrufe, die über 2 Arbeitstage warten', digest.overdue),
    ...(digest.toPhone > 0
      ? [
          {
            kind: 'strong',
            text: `Abgesagte oder verlegte Termine, die noch am Telefon gesagt werden müssen: ${digest.toPhone}`,
          } as const,
        ]
      : []),
    ...section('Termine heute', digest.bookings),
    ...section('Offene Rückrufe', digest.callbacks),
    { kind: 'action', text: 'Zur Team-Seite', url: digest.link },
  ],
})

const counts = ({ bookings, fallen, overdue, callbacks }: Digest): string =>
  [
    ...(fallen.length === 1 ? ['1 Termin fällt aus'] : []),
    ...(fallen.length > 1 ? [`${fallen.length} Termine fallen aus`] : []),
    bookings.length === 1 ? '1 Termin' : `${bookings.length} Termine`,
    overdue.length + callbacks.length === 1
      ? '1 Rückruf'
      : `${overdue.length + callbacks.length} Rückrufe`,
    ...(overdue.length > 0 ? [`${overdue.length} überfällig`] : []),
  ].join(', ')
