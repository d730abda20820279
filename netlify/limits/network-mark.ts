import { fingerprint } from '../platform/seal.ts'
import { isThisMachine, networksOf } from './network.ts'

/**
 * The mark of the network that a booking came from, the largest that the address lies in: a line with a /48 of its own must not
 * look like many. The same for all of one network, and nobody can name the network from it without the key. It is kept for a day. `undefined` for this very machine: nobody is
 * behind it.
 */
export const networkMark = (ip: string): string | undefined =>
  isThisMachine(ip) ? undefined : fingerprint('network', networksOf(ip).at(-1)?.name ?? ip)
