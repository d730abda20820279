import type { Found, TextRule } from '../finding.ts'
import { all, whole } from '../text/german.ts'

const noun = '\\p{Lu}\\p{L}+(?:-\\p{L}+)*'
const article = '(?:des|eines|meines|seines|ihres|Ihres|unseres|dieses)'
const masculine = whole(`${article} (?:\\p{Ll}+ )?${noun}(?:s|es|en)`)

// At the start of a sentence a capital tells nothing, so the first word is no noun here; nor are those of address.
const feminine = whole(
  `(?<=[^.!?:\\s] )(?!Sie |Ihnen |Ihr )${noun} (?:der|einer|Ihrer|unserer|meiner|dieser) (?:\\p{Ll}+ )?${noun}`,
)

const hint = (words: string) => `Mit "von": "${words.split(' ')[0] ?? ''} von …"`

/**
 * PL-6: no genitive (BITV 2.0 Anlage 2 Teil 2 Nr. 1). Names may have one ("Annas Auto", DIN SPEC 33429). The feminine one looks like a
 * dative ("gibt dem Kind der Mutter"), so it is only a warning, and in Einfache Sprache both are.
 */
export const genitive: TextRule = (text, level) => {
  const warning = { weight: 'warning' } as const
  return [
    ...all(text, masculine).map((words): Found => ({
      words,
      hint: 'Mit "von": "von dem …", "von Ihrem …"',
      ...(level === 'einfach' && warning),
    })),
    ...all(text, feminine).map((words): Found => ({ words, hint: hint(words), ...warning })),
  ]
}
