/**
 * What a placeholder becomes: words, the same as HTML where it is a link or has lines, and what has to be said of it behind its
 * sentence. Or the reason why nothing may be said: then its sentence stands on no page (docs/decisions/0039).
 */
export type Filling =
  | { readonly text: string; readonly html?: string; readonly note?: string }
  | { readonly expired: string }
export type Fillings = Readonly<Record<string, Filling>>

/**
 * Behind a full stop; behind that of "2. Mal" only where the line ends, too. A question mark ends nothing here: a question goes with
 * its answer.
 */
const end = /(?<=(?<!\d)[.!…]["“”»)]*(?:<\/\w+>)*)\s+|(?<=\d\.)[ \t]*\n/u

const namedIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name = '']) => name)

/** The sentences of a text in any of our languages, each with the questions that lead to it. */
export const unitsOf = (text: string): readonly string[] => text.split(end)

/**
 * The text without each sentence that asks for something expired, and with what has to be said of what it names behind the
 * sentence that names it. The placeholders themselves stay.
 */
export function standing(text: string, fillings: Fillings): string {
  const filling = (name: string) => (Object.hasOwn(fillings, name) ? fillings[name] : undefined)
  const isExpired = (name: string) => 'expired' in (filling(name) ?? {})
  const noteOf = (name: string) => {
    const one = filling(name)
    return one && 'text' in one && one.note !== undefined ? [one.note] : []
  }
  const names = namedIn(text)
  if (!names.some((name) => isExpired(name) || noteOf(name).length > 0)) return text
  return unitsOf(text)
    .filter((unit) => !namedIn(unit).some(isExpired))
    .flatMap((unit) => [unit.trimEnd(), ...new Set(namedIn(unit).flatMap(noteOf))])
    .join('\n')
}

/** A paragraph or a list item without others in it. */
const block = /<(p|li|dd|td)>((?:(?!<(?:p|li|dd|td|ul|ol)>)[^])*?)<\/\1>\n?/g
const emptyItem = /<li>\s*<\/li>\n?/g

/** HTML with each of its paragraphs and list items changed; one of which nothing is left goes. A line without any is one itself. */
export const inBlocks = (html: string, change: (inner: string) => string): string => {
  if (!/<(?:p|li|dd|td)>/.test(html)) return change(html)
  return html
    .replace(block, (whole: string, _: string, inner: string) => {
      const left = change(inner)
      if (left === inner) return whole
      return left === '' ? '' : whole.replace(inner, () => left)
    })
    .replace(emptyItem, '')
}
