import type { TextRule } from '../finding.ts'
import { all } from '../text/german.ts'

const amount = /\d[\d.]*(?:,\d+)?\s?(?:€|Euro|EUR|Cent)(?!\p{L})/gu

/** C-2: a sum of the law changes, so it stands once, with its last day, in src/content/de/amounts.yaml. */
export const amounts: TextRule = (text) =>
  all(text, amount).map((words) => ({
    words,
    hint: 'Schreiben Sie den Betrag in src/content/de/amounts.yaml. Im Text steht dann {{amount:name}}.',
  }))
