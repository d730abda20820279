import type { TextRule } from '../finding.ts'
import { all } from '../text/german.ts'
import { untestedLabel } from './label.ts'

const hints: Readonly<Record<string, string>> = {
  '(': 'Machen Sie einen Satz daraus.',
  ')': 'Machen Sie einen Satz daraus.',
  '[': 'Machen Sie einen Satz daraus.',
  ']': 'Machen Sie einen Satz daraus.',
  ';': 'Machen Sie einen Punkt.',
  '/': 'Schreiben Sie: oder',
  '&': 'Schreiben Sie: und',
  '%': 'Schreiben Sie: von 100',
  '§': 'Schreiben Sie: Paragraf. Oder lassen Sie es weg.',
  '–': 'Schreiben Sie: bis. Oder machen Sie einen Punkt.',
}

const looked =
  /[\w.+-]+@[\w.-]+|https?:\/\/\S+|(?:[\w-]+\.)+(?:de|org|net|eu|com|example)\S*|\+?\d[\d /-]{4,}\d/g

/**
 * PL-9: no signs that one must know (BITV 2.0 Anlage 2 Teil 2 Nr. 6; the list is DIN SPEC 33429's). Addresses and phone numbers are as
 * they are. In Einfache Sprache signs are allowed.
 */
export const signs: TextRule = (text, level) =>
  level === 'einfach'
    ? []
    : all(text.replaceAll(untestedLabel, '').replace(looked, ''), /[()[\]{};/%&§*…„“"–]/gu).map(
        (words) => ({
          words,
          hint: hints[words] ?? 'Lassen Sie das Zeichen weg.',
        }),
      )
