import type { Found, TextRule } from '../finding.ts'
import { all } from '../text/german.ts'

const amount = /\d[\d.]*(?:,\d+)?\s?(?:€|Euro|EUR|Cent)(?!\p{L})/gu

/** C-2: a sum of the law changes, so it stands once, with its last day, in src/content/de/amounts.yaml. */
export const amounts: TextRule = (text) =>
  all(text, amount).map((words) => ({
    words,
    hint: 'Schreiben Sie den Betrag in src/content/de/amounts.yaml. Im Text steht dann {{amount:name}}.',
  }))

/** A sum or a date of law, as src/content/de/amounts.yaml has it. */
export type DatedAmount = {
  readonly id: string
  readonly value: string
  readonly valid_until?: string | undefined
}

/** C-2, the data file: each sum has a last day, and that has not passed. `today` is like `2026-11-22`. */
export const isValid = (
  { id, value, valid_until }: DatedAmount,
  today: string,
): readonly Found[] =>
  valid_until && today <= valid_until
    ? []
    : [
        {
          words: `${id}: ${value}`,
          hint: valid_until
            ? `Das galt bis ${valid_until}. Sehen Sie im Gesetz nach. Dann ändern Sie value und valid_until.`
            : 'valid_until fehlt: Bis wann gilt das?',
          ...(valid_until && { weight: 'overdue' as const }),
        },
      ]
