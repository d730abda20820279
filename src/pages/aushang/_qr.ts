import { encode } from 'uqr'

/** Light modules around the code, without which readers do not find it (ISO/IEC 18004: four). */
const quiet = 4

/**
 * The QR code of a text: the size of its grid, quiet zone and all, and one path that paints its dark modules, a stroke
 * of the pen for each run in a row. It can still be read with 15 % of it dirty or torn.
 */
export function qrOf(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: quiet })
  const path = data.flatMap((row, y) =>
    runsOf(row).map(([x, long]) => `M${x} ${y}h${long}v1h-${long}z`),
  )
  return { size, path: path.join('') }
}

/** Where dark modules begin in a row, and how many follow each other. */
const runsOf = (row: readonly boolean[]): readonly (readonly [number, number])[] =>
  [
    ...row
      .map((dark) => (dark ? '#' : '.'))
      .join('')
      .matchAll(/#+/g),
  ].map(({ index, 0: run }) => [index, run.length] as const)
