const [leftToRight, end] = ['\u2066', '\u2069']

/**
 * A number, a time or an address of the web inside a sentence, so that its parts keep their order where letters run from
 * right to left (UAX #9, isolates). For plain text; a page has `<bdi dir="ltr">`.
 */
const isolated = (text: string): string => leftToRight + text + end

/** The same only where the language needs it. */
export const isolatedIn = (
  { direction }: { readonly direction: 'ltr' | 'rtl' },
  text: string,
): string => (direction === 'rtl' ? isolated(text) : text)
