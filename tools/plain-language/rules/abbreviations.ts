import type { TextRule } from '../finding.ts'
import { all, whole } from '../text/german.ts'
import { isLookedAt } from '../text/split.ts'

const writtenOut: Readonly<Record<string, string>> = {
  'z. B.': 'zum Beispiel',
  'd. h.': 'das heißt',
  'u. a.': 'auch',
  'o. ä.': 'oder Ähnliches',
  'i. d. R.': 'meistens',
  'usw.': 'und mehr',
  'etc.': 'und mehr',
  'bzw.': 'oder',
  'ggf.': 'vielleicht',
  'evtl.': 'vielleicht',
  'inkl.': 'mit',
  'ca.': 'ungefähr',
  'vgl.': 'Das steht auch in: …',
  'max.': 'höchstens',
  'Tel.': 'Telefon',
  'Nr.': 'Nummer',
  'Str.': 'Straße',
  'Std.': 'Stunden',
  'Mio.': 'Millionen',
  'Mrd.': 'Milliarden',
  'Abs.': 'Absatz',
}
const finders = Object.entries(writtenOut).map(([short, long]) => {
  const pattern = short.replaceAll('.', '\\.').replaceAll(' ', '\\s?')
  return [new RegExp(`(?<![\\p{L}\\p{N}])${pattern}`, 'gu'), long] as const
})

/** Known to everyone, or said as letters by everyone. */
const everyday = new Set(['SMS', 'PDF', 'WC', 'DGS', 'QR'])
/** Roman numbers are a matter of PL-10. */
const capitals = whole('(?![XVI]+(?!\\p{L}))\\p{Lu}{2,}')

/** "DGS heißt: Deutsche Gebärdensprache", or "… Das ist kurz: DGS" */
const isExplained = (text: string, short: string) =>
  whole(`${short} (?:heißt|ist kurz für|steht für)|kurz: ${short}`).test(text)

/** PL-8: words are written out (BITV 2.0 Anlage 2 Teil 2 Nr. 1), and no word is all capitals. */
export const abbreviations: TextRule = (text) => [
  ...finders.flatMap(([finder, hint]) => all(text, finder).map((words) => ({ words, hint }))),
  ...all(withoutAddresses(text), capitals)
    .filter((words) => !everyday.has(words) && !isExplained(text, words))
    .map((words) => ({
      words,
      hint: `Schreiben Sie das ganze Wort. Oder erklären Sie: "${words} heißt: …"`,
    })),
]

const withoutAddresses = (text: string): string =>
  text
    .split(/\s+/)
    .filter((part) => !/[@/]|\.\w/.test(part) || !isLookedAt(part.replace(/[.,]$/, '')))
    .join(' ')
