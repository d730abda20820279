import { ownOptions } from '../../serve/options.ts'
import { trustedBy, type Trusts, urlAsked, visitorOf } from '../../serve/proxies.ts'
import { expect, test } from './test.ts'

const trusting = (list: string): Trusts => trustedBy(list) ?? (() => false)
const visitor = (list: string, peer: string, said?: string): string =>
  visitorOf(
    { peer, headers: new Headers(said === undefined ? {} : { 'x-forwarded-for': said }) },
    trusting(list),
  )

const visitors: readonly (readonly [
  title: string,
  trusted: string,
  peer: string,
  said: string | undefined,
  is: string,
])[] = [
  ['nobody is trusted unless named', '', '127.0.0.1', '198.51.100.7', '127.0.0.1'],
  ['a trusted proxy names the visitor', '127.0.0.1', '127.0.0.1', '198.51.100.7', '198.51.100.7'],
  ['another address names nobody', '127.0.0.1', '203.0.113.9', '198.51.100.7', '203.0.113.9'],
  [
    'what the visitor wrote before the proxy did does not count',
    '127.0.0.1',
    '127.0.0.1',
    '192.0.2.1, 10.0.0.1, 198.51.100.7',
    '198.51.100.7',
  ],
  [
    'of several proxies, the rightmost address that is not trusted',
    '127.0.0.1, 10.1.0.0/16',
    '127.0.0.1',
    '192.0.2.1, 198.51.100.7, 10.1.2.3',
    '198.51.100.7',
  ],
  ['a proxy that says nothing is the visitor', '127.0.0.1', '127.0.0.1', undefined, '127.0.0.1'],
  ['a word that is no address counts as none', '127.0.0.1', '127.0.0.1', 'unknown', '127.0.0.1'],
  [
    'nothing to the left of a word that is no address counts',
    '127.0.0.1',
    '127.0.0.1',
    '192.0.2.1, _hidden',
    '127.0.0.1',
  ],
  [
    'where all are trusted, the leftmost',
    '10.0.0.0/8',
    '10.0.0.1',
    '10.0.0.3, 10.0.0.2',
    '10.0.0.3',
  ],
  ['IPv6', '::1', '::1', '2001:db8::7', '2001:db8::7'],
  [
    'IPv4 in IPv6, as some systems name it',
    '127.0.0.1',
    '::ffff:127.0.0.1',
    '192.0.2.7',
    '192.0.2.7',
  ],
  ['IPv4 with a port', '127.0.0.1', '127.0.0.1', '192.0.2.7:4711', '192.0.2.7'],
  ['IPv6 with a port', '127.0.0.1', '127.0.0.1', '[2001:db8::7]:4711', '2001:db8::7'],
  [
    'a header that is sent twice is one list',
    '127.0.0.1',
    '127.0.0.1',
    '192.0.2.1,192.0.2.7',
    '192.0.2.7',
  ],
]
for (const [title, trusted, peer, said, is] of visitors)
  test(`TRUST_PROXY: ${title}`, () => {
    expect(visitor(trusted, peer, said)).toBe(is)
  })

test('TRUST_PROXY: only a trusted proxy says that the visitor came encrypted', () => {
  const asked = (peer: string, proto: string) =>
    urlAsked(
      'http://hilfe.test/termin/?x=http://',
      { peer, headers: new Headers({ 'x-forwarded-proto': proto }) },
      trusting('127.0.0.1'),
    )
  expect(asked('127.0.0.1', 'https')).toBe('https://hilfe.test/termin/?x=http://')
  expect(asked('127.0.0.1', 'http')).toBe('http://hilfe.test/termin/?x=http://')
  expect(asked('127.0.0.1', 'javascript')).toBe('http://hilfe.test/termin/?x=http://')
  expect(asked('203.0.113.9', 'https')).toBe('http://hilfe.test/termin/?x=http://')
})

for (const wrong of [
  'proxy.gemeinde.de',
  '10.0.0.0/0',
  '10.0.0.0/33',
  '::/0',
  '10.0.0',
  '10.0.0.1/8/8',
  '*',
])
  test(`TRUST_PROXY: "${wrong}" stops the server with a sentence`, () => {
    expect(() => ownOptions({ TRUST_PROXY: `127.0.0.1, ${wrong}` })).toThrow(
      /^- TRUST_PROXY must be/,
    )
  })

test('without HOST the own server is reached from its machine alone, and an empty value is the same as none', () => {
  expect(ownOptions({}).HOST).toBe('127.0.0.1')
  expect(ownOptions({ HOST: '', PORT: '', TRUST_PROXY: '' })).toMatchObject({
    HOST: '127.0.0.1',
    PORT: 4321,
  })
  expect(() => ownOptions({ PORT: 'web' })).toThrow(/^- PORT/)
})
