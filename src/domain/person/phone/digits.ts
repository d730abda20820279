const decimal = /\p{Nd}/gu
const isDecimal = (point: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(point))

/** Unicode lays the ten digits of each script side by side, from zero on (The Unicode Standard, 4.6); so are sets beside each other. */
function valueOf(digit: string): string {
  const point = digit.codePointAt(0) ?? 0
  let first = point
  while (isDecimal(first - 1)) first -= 1
  return String((point - first) % 10)
}

/** A text with the digits of every script as 0 to 9, and signs of any width as the usual ones. */
export const withLatinDigits = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF0F]/g, (wide) =>
      String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0),
    )
    .replace(decimal, (digit) => (/\d/.test(digit) ? digit : valueOf(digit)))
