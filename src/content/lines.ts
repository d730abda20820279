const paragraph = /<p>[^]*?<\/p>/g
const item = /<(li|dd|td)>(?!\s*<(?:p|ul|ol)>)([^]*?)<\/\1>/g
const broken = (html: string) => html.replace(/[ \t]*\n(?=\S)/g, '<br>')

/**
 * A new line in our texts is one on the page, too. In Leichte Sprache each sentence has its own (BITV 2.0 Anlage 2 Teil 2 Nr. 10); in
 * Einfache Sprache what belongs together stands together.
 */
export const sentencesOnLines = (html: string): string =>
  html.replace(paragraph, broken).replace(item, broken)
