import type { Found } from '../finding.ts'

/** Who of the people it is for has read it, and when: `testReaders` in the front matter (src/content.config.ts). */
export type LeichtPage = { readonly text: string; readonly readBy: boolean }

const claim = /(?<!noch nicht in )\bin Leichter Sprache\b/u
const note = 'noch nicht geprüft'
/** Its dash is not ours to leave out (shared/domain.md 1.1). */
export const untestedLabel = `Leicht verständlich – ${note}`

/**
 * PL-14: only what people with learning difficulties have read is Leichte Sprache; that is part of its definition (DIN SPEC 33429). Until
 * then a page says "Leicht verständlich – noch nicht geprüft".
 */
export const label = ({ text, readBy }: LeichtPage): readonly Found[] => [
  ...(readBy || text.includes(note)
    ? []
    : [{ words: 'Leichte Sprache', hint: `Schreiben Sie: ${untestedLabel}` }]),
  ...(!readBy && claim.test(text)
    ? [
        {
          words: 'in Leichter Sprache',
          hint: 'Schreiben Sie: leicht verständlich. Niemand hat den Text geprüft.',
        },
      ]
    : []),
]
