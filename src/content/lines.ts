const paragraph = /<p>[^]*?<\/p>/g
const item = /<(li|dd|td)>(?!\s*<(?:p|ul|ol)>)([^]*?)<\/\1>/g
const broken = (html: string) => html.replace(/[ \t]*\n(?=\S)/g, '<br>')

/** In our texts each sentence has a line of its own; on the page, too (BITV 2.0 Anlage 2 Teil 2 Nr. 10). */
export const sentencesOnLines = (html: string): string =>
  html.replace(paragraph, broken).replace(item, broken)
