const pictures = '\\p{L}\\p{So}\\p{Extended_Pictographic}'
/** "Tel.:", "WhatsApp", "meine Mutter:", "1.": what people write before a number. No digits in the words, for they could be of it. */
const before = new RegExp(
  `^(?:[${pictures}][^\\d+(]*?[\\s.:]+(?=[+(\\d])|tel:|\\d[.):]\\s+(?=[+0]))`,
  'iu',
)
/** "(WhatsApp)", "- Oma", "nur nach 17 Uhr", from the first sign that belongs to no number. */
const behind = new RegExp(`[\\s,;:(\\p{Pd}]+(?=[${pictures}"„“'])(?![\\d#*]).*$`, 'u')
const around = /^[\s,;:."'„“”]+|[\s,;:."'„“”\p{Pd}]+$/gu

/** A number without the words around it; `said`: whether there are digits in those behind it, so that it must be asked about. */
export function withoutWords(text: string): { readonly number: string; readonly said: boolean } {
  const from = text.replace(before, '')
  const number = from.replace(behind, '')
  return { number: number.replace(around, ''), said: /\d/.test(from.slice(number.length)) }
}
