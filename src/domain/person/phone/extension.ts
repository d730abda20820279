import { type Judged, local, once, personsNumber } from './number.ts'

/** "Durchwahl 12", in the languages that people write here, and as phones write it. */
const extension =
  /^(.*\d)[\s,.;()\p{Pd}]*(?:durchwahl|dw|app(?:arat)?|nebenstelle|nst|klappe|kl|ext(?:ension)?|x|dahili|int(?:erior)?|дод|доб|вн)[\s.:\p{Pd}]*(\d{1,5})\)?[\s.]*$/iu

/**
 * The numbers that one with an extension in words can be: "0711 9300 Durchwahl 12" is 0711 930012, or 0711 93012 where
 * the last 0 stands for the exchange (DIN 5008). `undefined`: there is no extension.
 */
export function extensions(
  text: string,
  typed: string,
  areaCode: string,
): readonly Judged[] | undefined {
  const [, before, behind] = extension.exec(text) ?? []
  if (!before || !behind) return undefined
  const digits = before.replace(/[^\d+]/g, '')
  const base = local.test(digits) ? areaCode + digits : digits
  const withoutZero = base.endsWith('0') ? [base.slice(0, -1) + behind] : []
  return once([...withoutZero, base + behind, base].map((number) => personsNumber(number, typed)))
}
