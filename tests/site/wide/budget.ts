import { brotliCompressSync, constants } from 'node:zlib'

/** One first congestion window: ten segments (RFC 6928). */
export const mostBytes = 14_000
export const mostScriptBytes = 2_000

const pressed = (body: Buffer, quality: number): number =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length

/** Files that many pages name are weighed once. */
const known = new Map<string, number>()
function weigh(body: Buffer, quality: number): number {
  const key = `${quality} ${body.toString('latin1')}`
  const weight = known.get(key) ?? pressed(body, quality)
  known.set(key, weight)
  return weight
}

const [asServed, hardest] = [9, constants.BROTLI_MAX_QUALITY]

/**
 * How many bytes of brotli each of the files of a page is. Pressed as hard as can be takes ten times as long, and is done only
 * where the page would be too heavy without it.
 */
export function weights(bodies: readonly Buffer[]): readonly number[] {
  const inHaste = bodies.map((body) => weigh(body, asServed))
  const isLight = inHaste.reduce((sum, bytes) => sum + bytes, 0) <= mostBytes
  return isLight ? inHaste : bodies.map((body) => weigh(body, hardest))
}
