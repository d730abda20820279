const decimal = /\p{Nd}/gu
const isDecimal = (point: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(point))

/** Unicode lays the ten digits of each script side by side, from zero on (The Unicode Standard, 4.6). */
function valueOf(digit: string): string {
  const point = digit.codePointAt(0) ?? 0
  let zero = point
  while (point - zero < 9 && isDecimal(zero - 1)) zero -= 1
  return String(point - zero)
}

/** A text with the digits of every script as 0 to 9. */
export const withLatinDigits = (text: string): string =>
  text.normalize('NFKC').replace(decimal, (digit) => (/\d/.test(digit) ? digit : valueOf(digit)))
