/** What ends with a full stop and does not end a sentence. Most of them are findings of their own (PL-8). */
const shortened =
  /(?:^|[\s(])(?:\p{L}|ca|bzw|ggf|usw|etc|inkl|evtl|vgl|Tel|Nr|Str|Std|Abs|Mio|Mrd|St|Hr|Fr|Dr)$/u
const month =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u
const listSign = /^\s*(?:[-*•]\s+|\d{1,2}[.)]\s+(?!\p{Lu}\p{Ll}+ \d{4}))/u

/** Whether a full stop here belongs to a number ("24. November", "am 3. Tag") or to a word that was cut short. */
const goesOn = (before: string, after: string): boolean =>
  shortened.test(before) ||
  (/(?:^|\D)\d{1,2}$/.test(before) && month.test(after)) ||
  /\b(?:am|der|die|das|den|dem|im|vom|zum|zur|ab|bis|jeden|jede) \d{1,2}$/i.test(before)

function sentencesOfLine(line: string): string[] {
  const sentences: string[] = []
  let begin = 0
  for (const { index, 0: end } of line.matchAll(/[.!?…]+["“”)]*(?=\s|$)/gu)) {
    const next = index + end.length
    if (end.startsWith('.') && goesOn(line.slice(begin, index), line.slice(next).trimStart()))
      continue
    sentences.push(line.slice(begin, next))
    begin = next
  }
  return [...sentences, line.slice(begin)].map((sentence) => sentence.trim())
}

/**
 * The sentences of a text. The end of a line ends a sentence (domain 1.5): headings, list items and the lines of an
 * address are read as one breath each. A colon does not.
 */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(listSign, ''))
    .flatMap((line) => (month.test(line) ? [line.trim()] : sentencesOfLine(line)))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))

/** What is looked at rather than read: addresses of mails and pages, phone numbers, times. One word each. */
const looked =
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?:\/\/[^\s<>"]+|(?<![\w.-])(?:[\w-]+\.)+(?:de|org|net|eu|com|info|example|online)(?:\/\S*)?(?![\w-])|\+?\d[\d /-]{4,}\d|\d+(?:[.,:]\d+)+/u
const written = /[\p{L}\p{M}\p{N}]+(?:[-‑·’'][\p{L}\p{M}\p{N}]+)*/u
const word = new RegExp(`${looked.source}|${written.source}`, 'gu')

/** The words of a sentence, as a reader counts them: "Telefon-Nummer" is one, and so are "0171 3920012" and "9:30". */
export const wordsOf = (sentence: string): readonly string[] => sentence.match(word) ?? []

/** Without letters, or an address: nothing that one spells out. */
export const isLookedAt = (one: string): boolean =>
  !/\p{L}/u.test(one) || new RegExp(`^(?:${looked.source})$`, 'u').test(one)

/** "Telefon-Nummer" is read in two pieces. So the formulas count it (domain 1.5), for it is what hyphens are for. */
export const piecesOf = (one: string): readonly string[] =>
  isLookedAt(one) ? [one] : one.split(/[-‑·]/u)
