const signs: Readonly<Record<string, string>> = {
  '&': '&#38;',
  '<': '&#60;',
  '>': '&#62;',
  '"': '&#34;',
}

/** Text that means itself in HTML, between tags and in an attribute with double quotes (HTML, 13.1.4). */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)

/** A piece of HTML. `html` makes it, and so whatever it was given is escaped. */
export type Html = { readonly markup: string }
type Part = string | number | Html | readonly Html[] | undefined

/** HTML as it is written, with what is put into it escaped; a piece of HTML stands as it is, `undefined` for nothing. */
export const html = (written: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: String.raw({ raw: written }, ...parts.map(markupOf)),
})

function markupOf(part: Part): string {
  if (part === undefined) return ''
  if (typeof part !== 'object') return escapeHtml(String(part))
  return 'markup' in part ? part.markup : part.map(markupOf).join('')
}

/** Text whose line breaks are kept; `line` may make more of a line than its words. */
export const linesHtml = (
  text: string,
  line: (text: string) => Html = (words) => html`${words}`,
): Html => {
  const [first = '', ...more] = text.split('\n')
  return html`${line(first)}${more.map((one) => html`<br />${line(one)}`)}`
}
