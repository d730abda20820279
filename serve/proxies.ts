import { BlockList, isIP, isIPv6 } from 'node:net'

/** Whether an address is a proxy whose word about the visitor counts. */
export type Trusts = (address: string) => boolean

const family = (address: string) => (isIPv6(address) ? 'ipv6' : 'ipv4')

/** The bits of an address: 32 or 128. */
const mostBits = (address: string): number => (isIPv6(address) ? 128 : 32)

/** One entry of `TRUST_PROXY`: an address, or a network like `10.1.0.0/16`. `undefined`: it is neither. */
function networkOf(entry: string): { readonly address: string; readonly bits: number } | undefined {
  const [address = '', length, ...more] = entry.split('/')
  if (!isIP(address) || more.length > 0) return undefined
  if (length === undefined) return { address, bits: mostBits(address) }
  const bits = Number(length)
  // A network of everybody would let everybody say who they are.
  const fits = /^\d{1,3}$/.test(length) && bits > 0 && bits <= mostBits(address)
  return fits ? { address, bits } : undefined
}

/** Who is trusted by a list with commas; nobody by an empty one. `undefined`: an entry is no address. */
export function trustedBy(list: string): Trusts | undefined {
  const known = new BlockList()
  for (const entry of list.split(',').map((text) => text.trim())) {
    if (!entry) continue
    const network = networkOf(entry)
    if (!network) return undefined
    known.addSubnet(network.address, network.bits, family(network.address))
  }
  return (address) => isIP(address) > 0 && known.check(address, family(address))
}

export const trustsNobody: Trusts = () => false

/** The address in an entry of `X-Forwarded-For`, which some proxies write with a port; `undefined` where it is none. */
function addressIn(entry: string): string | undefined {
  const bare = /^\[(.+)\](?::\d+)?$/.exec(entry)?.[1] ?? /^([\d.]+):\d+$/.exec(entry)?.[1] ?? entry
  return isIP(bare) ? bare : undefined
}

/** What came with a request: the address that the connection is from, and what its headers say. */
type Came = { readonly peer: string; readonly headers: Headers }

/**
 * The address of the visitor. Each proxy writes at the right end of `X-Forwarded-For` whom it had before it: so the rightmost
 * address that is not trusted is the last one that somebody trusted has seen, and everything to its left can be made up.
 */
export function visitorOf({ peer, headers }: Came, trusts: Trusts): string {
  let visitor = peer
  const said = (headers.get('x-forwarded-for') ?? '').split(',').map((text) => text.trim())
  while (trusts(visitor)) {
    const before = addressIn(said.pop() ?? '')
    if (before === undefined) break
    visitor = before
  }
  return visitor
}

/** The address that was asked for, with the scheme that the visitor used: `X-Forwarded-Proto`, of a trusted proxy alone. */
export function urlAsked(url: string, { peer, headers }: Came, trusts: Trusts): string {
  const scheme = headers.get('x-forwarded-proto')?.split(',').at(-1)?.trim()
  return scheme === 'https' && trusts(peer) ? url.replace(/^http:/, 'https:') : url
}
