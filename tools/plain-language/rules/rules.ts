import type { TextRule } from '../finding.ts'
import { abbreviations } from './abbreviations.ts'
import { address } from './address.ts'
import { genitive } from './genitive.ts'
import { hyphens } from './hyphens.ts'
import { konjunktiv } from './konjunktiv.ts'
import { lines } from './lines.ts'
import { longWords } from './long-words.ts'
import { numbers } from './numbers.ts'
import { passive } from './passive.ts'
import { questions } from './questions.ts'
import { sentenceLength } from './sentence-length.ts'
import { signs } from './signs.ts'
import { synonyms } from './synonyms.ts'

/** What holds for each text by itself. PL-2 and PL-3 look at whole pages, and so does PL-16 once more; PL-14, C and N at more than words. */
export const textRules = {
  'PL-1': sentenceLength,
  'PL-4': longWords,
  'PL-5': passive,
  'PL-6': genitive,
  'PL-7': konjunktiv,
  'PL-8': abbreviations,
  'PL-9': signs,
  'PL-10': numbers,
  'PL-11': address,
  'PL-12': lines,
  'PL-13': synonyms,
  'PL-15': hyphens,
  'PL-16': questions,
} as const satisfies Readonly<Record<string, TextRule>>
