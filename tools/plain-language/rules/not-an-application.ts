import type { Found } from '../finding.ts'

/** A file of the site, by its path. */
export type Sources = Readonly<Record<string, string>>

const form = /action="\/api\/(?:booking|callback)"/
const says = /<(?:NotAnApplication|FormPage)\b/

/**
 * C-3: beside each form stands that a Termin is not an application, and that the day counts on which one comes in (§ 16 SGB I): who
 * waits for us must not lose money. Answers the pages that show a form without it.
 */
export function formsWithoutHint(files: Sources): readonly (Found & { readonly file: string })[] {
  const forms = Object.keys(files).filter((file) => form.test(files[file] ?? ''))
  const nameOf = (file: string) => file.split('/').at(-1) ?? file
  return Object.entries(files)
    .filter(([, source]) => forms.some((file) => source.includes(`/${nameOf(file)}'`)))
    .filter(([, source]) => !says.test(source))
    .map(([file]) => ({
      file,
      words: nameOf(file),
      hint: 'Nehmen Sie FormPage oder NotAnApplication.',
    }))
}

/**
 * C-3, the words: no application; at the Rathaus; the day counts, for Sozialleistungen (§ 16 SGB I). Not for Kindergeld (§ 67 EStG), courts
 * and residence titles: who hands those in at the Rathaus misses a deadline.
 */
export const saysThatTheDayCounts = (text: string): readonly Found[] =>
  [
    /kein Antrag/,
    /Sozial-?[Ll]eistung/,
    /im Rathaus abgeben/,
    /Tag.*zählt|zählt.*Tag/,
    /nicht für[^.]*Kinder-?[Gg]eld/,
    /nicht für[^.]*Gericht/,
    /nicht für[^.]*Aufenthalt/,
  ]
    .filter((said) => !said.test(text))
    .map(({ source }) => ({
      words: source,
      hint: 'Sagen Sie: Ein Termin ist kein Antrag. Anträge auf Sozial-Leistungen kann man im Rathaus abgeben. Dann zählt der Tag. Nicht für Kinder-Geld, Gericht und Aufenthalt.',
    }))
