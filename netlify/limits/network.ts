import { isIPv6 } from 'node:net'

import { networkShares } from '../../src/domain/place/network-shares.ts'

/** A network that somebody comes from, in one spelling, and its share of what one address may do. */
type Network = {
  readonly size: keyof typeof networkShares
  readonly name: string
  readonly share: number
}

/** The networks that an address lies in, the smallest first. What is no address is one network: nobody gets out of the count. */
export function networksOf(address: string): readonly Network[] {
  const groups = isIPv6(address) ? groupsOf(address) : undefined
  const four = groups ? mapped(groups) : address
  if (!groups || four) return [{ size: '4', name: four ?? address, share: networkShares['4'] }]
  const bits = groups.map((group) => group.toString(16).padStart(4, '0')).join('')
  return (['64', '56', '48'] as const).map((size) => ({
    size,
    name: bits.slice(0, Number(size) / 4),
    share: networkShares[size],
  }))
}

/** The eight groups of an IPv6 address, however it is written (RFC 4291, 2.2): with `::`, with an IPv4 tail, with a zone. */
function groupsOf(address: string): readonly number[] {
  const whole = address
    .replace(/%.*/, '')
    .replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...bytes: string[]) => {
      const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(0, 4).map(Number)
      return [a * 256 + b, c * 256 + d].map((group) => group.toString(16)).join(':')
    })
  const [front = [], back = []] = whole.split('::').map((half) => half.split(':').filter(Boolean))
  const zeros = Array<string>(8 - front.length - back.length).fill('0')
  return [...front, ...zeros, ...back].map((group) => parseInt(group, 16))
}

/** The IPv4 address in an IPv6 one that only carries it (RFC 4291, 2.5.5.2: `::ffff:0:0/96`). */
function mapped(groups: readonly number[]): string | undefined {
  const [high = 0, low = 0] = groups.slice(6)
  const carries = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff
  return carries ? [high >> 8, high & 255, low >> 8, low & 255].join('.') : undefined
}

/** Whether it is this very machine: no visitor of a deployed site comes from there. */
export const isThisMachine = (address: string): boolean =>
  /^[0:]+1$/.test(address) || (networksOf(address)[0]?.name.startsWith('127.') ?? false)
