import { placeNamed } from './named.ts'

/**
 * The place that this deploy serves. `PLACE` chooses it, at the build for the pages that lie ready and at the
 * start for those that do not. Rules never read it: they get a `Place` passed in.
 */
export const here = placeNamed(process.env['PLACE'] ?? 'pliezhausen')
