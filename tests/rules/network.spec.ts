import fc from 'fast-check'

import { isThisMachine, networksOf } from '../../netlify/limits/network.ts'
import { expect, test } from './test.ts'

const names = (address: string) => networksOf(address).map(({ name }) => name)

const same: readonly (readonly [what: string, ...addresses: string[]])[] = [
  ['two addresses of one /64', '2003:e1:99:0:a:b:c:d', '2003:e1:99::1'],
  ['upper and lower case', '2003:E1:99::1', '2003:e1:99::1'],
  ['zeros in front', '2003:00e1:0099:0000::1', '2003:e1:99::1'],
  ['an address with a zone', 'fe80::1%eth0', 'fe80::2'],
  ['an IPv4 address that IPv6 carries', '::ffff:198.51.100.7', '198.51.100.7'],
  ['the same in hexadecimal', '::ffff:c633:6407', '198.51.100.7'],
  ['the same written out', '0:0:0:0:0:ffff:198.51.100.7', '198.51.100.7'],
  ['the same in capitals', '::FFFF:198.51.100.7', '198.51.100.7'],
]
for (const [what, one = '', other = ''] of same)
  test(`${what} are one network`, () => {
    expect(networksOf(one)).toEqual(networksOf(other))
  })

test('of an IPv6 address the /64, the /56 and the /48 count, the larger with larger shares', () => {
  expect(networksOf('2003:e1:99:1234::1')).toEqual([
    { size: '64', name: '200300e100991234', share: 1 },
    { size: '56', name: '200300e1009912', share: 2 },
    { size: '48', name: '200300e10099', share: 3 },
  ])
})

test('the neighbours of a line are others: the next /64 in its /56, the next /56 in its /48', () => {
  const [line, nextLine, nextHouse, elsewhere] = [
    names('2003:e1:99:1200::1'),
    names('2003:e1:99:12ff::1'),
    names('2003:e1:99:1300::1'),
    names('2003:e1:9a::1'),
  ]
  expect(line[0]).not.toBe(nextLine[0])
  expect(line.slice(1)).toEqual(nextLine.slice(1))
  expect(line[1]).not.toBe(nextHouse[1])
  expect(line[2]).toBe(nextHouse[2])
  expect(line[2]).not.toBe(elsewhere[2])
})

test('IPv4 addresses count one by one', () => {
  expect(names('198.51.100.7')).toEqual(['198.51.100.7'])
  expect(names('198.51.100.8')).not.toEqual(names('198.51.100.7'))
})

test('whatever is no address counts as a network all the same', () => {
  for (const odd of ['', 'unknown', '1.2.3', '::g', '198.51.100.7:443'])
    expect(names(odd)).toEqual([odd])
})

test('every address of a /64, however written, is in the same three networks', () => {
  const group = fc.integer({ min: 0, max: 0xffff })
  const hosts = fc.tuple(group, group, group, group)
  const spelled = (groups: readonly number[]) => groups.map((one) => one.toString(16)).join(':')
  const rule = fc.property(fc.tuple(group, group, group, group), hosts, (net, host) => {
    // Not the block that carries IPv4.
    fc.pre(net.some((one) => one !== 0))
    const long = spelled([...net, ...host])
    const short = new URL(`http://[${long}]/`).hostname.slice(1, -1)
    expect(names(short)).toEqual(names(`${spelled(net)}::`))
    expect(names(long)).toEqual(names(short))
  })
  fc.assert(rule)
})

test('this very machine is known in every spelling, and nobody else is', () => {
  for (const own of ['127.0.0.1', '127.1.2.3', '::1', '0:0:0:0:0:0:0:1', '::ffff:127.0.0.1'])
    expect(isThisMachine(own)).toBe(true)
  for (const other of ['', '198.51.100.127', '2003::1', '1.127.0.1', '::ffff:1.2.3.4', '::2'])
    expect(isThisMachine(other)).toBe(false)
})
