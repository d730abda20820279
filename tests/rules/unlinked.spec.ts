import fc from 'fast-check'

import { unlinked } from '../../src/letters/unlinked.ts'
import { expect, test } from './test.ts'

/** What mail programs make links of: a scheme, www, a bare domain, an address, a share of a network. */
const linked = [
  /[a-z][a-z0-9+.-]*:\/\/\S/i,
  /\bwww\.\S/i,
  /[\p{L}\p{N}][.\u3002\uFF0E\uFF61]\p{L}/u,
  /\S@[\p{L}\p{N}]/u,
  /\\\\\S/,
  /\b(mailto|tel|sms):\S/i,
]
const tricks = [
  'Neu anmelden: https://fremd.example/anmelden',
  'HTTPS://FREMD.EXAMPLE',
  'www.fremd.example',
  'fremd.de/x?y=1',
  'bit.ly/abc',
  'ana@fremd.example',
  'mailto:ana@fremd.example',
  'tel:09001234567',
  'http:\\\\fremd.example',
  '\\\\fremd\\ordner',
  'fremd\u3002example',
  'пример.рф',
  'http://1.2.3.4/a',
]
for (const typed of tricks)
  test(`no mail program makes a link of ${typed}`, () => {
    for (const shape of linked) expect(unlinked(typed)).not.toMatch(shape)
    expect(unlinked(typed).replaceAll(' ', '')).toBe(typed.replaceAll(' ', ''))
  })

test('a name stays as it is, and a time too', () => {
  for (const plain of ['Ana Müller', "O'Neill-Kaya", 'M. Kaya', 'um 9:30 Uhr', 'Ömür T.', '🦊'])
    expect(unlinked(plain)).toBe(plain)
})

test('whatever is typed, it has no link, loses no sign, and is the same when done twice', () => {
  const parts = fc.constantFrom('http', ':', '/', '.', '@', 'a', 'de', ' ', '1', '\\', 'www', 'é')
  const rule = fc.property(fc.array(parts, { maxLength: 12 }), (typed) => {
    const text = typed.join('')
    const shown = unlinked(text)
    const losesNone = shown.replaceAll(' ', '') === text.replaceAll(' ', '')
    return unlinked(shown) === shown && losesNone && !linked.some((shape) => shape.test(shown))
  })
  fc.assert(rule, { numRuns: 2000 })
})
