/** A text as it begins a line or a sentence, by the rules of its language. */
export const upperFirst = (text: string, locale: string): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
