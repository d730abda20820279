/** How easy a text must be: as near to Leichte Sprache as we can, or Einfache Sprache (domain 1.1). */
export type Level = 'leicht' | 'einfach'

/**
 * What a rule finds in a text: the words that are the matter, and what helps. A warning does not stop anything, and nothing
 * is more than a warning because time passes (docs/decisions/0039).
 */
export type Found = {
  readonly words: string
  readonly hint: string
  readonly weight?: 'warning'
}

/** How a text speaks to its reader. The young are spoken to with "du" (domain 0). */
export type Says = 'Sie' | 'du' | 'both'

/** A rule over one text, wherever that stands. */
export type TextRule = (text: string, level: Level, says?: Says) => readonly Found[]

/** Something found, and where. */
export type Finding = Found & {
  readonly rule: string
  readonly file: string
  readonly place: string
}

/** Like `src/words/de/words.ts:start.lead.0  PL-5  "Wird gesendet."  → Wer tut es? …` */
export const findingLine = ({ file, place, rule, words, hint }: Finding): string =>
  `${file}:${place}  ${rule}  "${words}"  → ${hint}`
