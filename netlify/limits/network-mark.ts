import { fingerprint } from '../platform/seal.ts'

/** A household with IPv6 has a whole network of addresses (RFC 6177): its first four groups stand for it. */
const network = (ip: string): string =>
  ip.includes(':') ? (ip.split('::')[0]?.split(':').slice(0, 4).join(':') ?? ip) : ip

const isThisMachine = (ip: string) => /^(127\.|::1$|::ffff:127\.|$)/.test(ip)

/**
 * The mark of the network that a booking came from: the same for all of one network, and nobody can name the network from it
 * without the key. It is kept for a day. `undefined` for this very machine: nobody is behind it.
 */
export const networkMark = (ip: string): string | undefined =>
  isThisMachine(ip) ? undefined : fingerprint('network', network(ip))
