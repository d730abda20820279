/** The words for a number, by the plural of its language (Unicode CLDR, as `Intl.PluralRules` knows it). */
export const plural = (
  lang: string,
  count: number,
  words: { readonly [Kind in Intl.LDMLPluralRule]?: string } & { readonly other: string },
): string => words[new Intl.PluralRules(lang).select(count)] ?? words.other
