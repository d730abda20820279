import { codeFrom, readCode } from '../../src/domain/booking/code.ts'
import { provesIdentity } from '../../src/domain/booking/proof.ts'
import { expect, test } from './test.ts'

const typed = {
  K7M4QP: 'K7M4QP',
  ' k7m-4qp ': 'K7M4QP',
  'k7m–4qp': 'K7M4QP',
  'K 7 M 4 Q P': 'K7M4QP',
  'Code: K7M 4QP': 'K7M4QP',
  'Mein Code ist K7M4QP': 'K7M4QP',
  'код: К7М4QР': 'K7M4QP', // Cyrillic К, М and Р
  K٧M٤QP: 'K7M4QP',
  Ｋ７Ｍ４ＱＰ: 'K7M4QP',
  '"K7M4QP."': 'K7M4QP',
  // Codes from before twins were left out
  ' k7m-2qo ': 'K7M2Q0',
  ilo000: '110000',
  İlo000: '110000',
  '5S2Z8B': '5S2Z8B',
} as const

for (const [text, code] of Object.entries(typed)) {
  test(`"${text}" is the code ${code}`, () => {
    expect(readCode(text)).toBe(code)
  })
}

for (const text of ['', 'ABCDE', 'UUUUUU', 'K7M4QPX', 'Code:', 'K7M4Q€', '😀😀😀😀😀😀'])
  test(`"${text}" is no code`, () => {
    expect(readCode(text)).toBeUndefined()
  })

const ofEachByte = Array.from({ length: 256 }, (_, byte) => codeFrom(new Uint8Array(6).fill(byte)))

test('a code has six signs, and none that looks like another', () => {
  for (const code of ofEachByte) {
    expect(code).toMatch(/^[A-Z3-9]{6}$/)
    expect(code).not.toMatch(/[01258BILOSUZ]/)
    expect(readCode(code)).toBe(code)
  }
})

test('no code is likelier than one in 2^26', () => {
  const often = new Map<string, number>()
  for (const code of ofEachByte) often.set(code, (often.get(code) ?? 0) + 1)
  const likeliest = Math.max(...often.values()) / 256
  expect(6 * -Math.log2(likeliest)).toBeGreaterThan(26)
})

const named = (name: string) => ({ name, phone: undefined })
const names: readonly (readonly [name: string, typed: readonly string[]])[] = [
  ['İlkay', ['İlk', 'ilk', 'ILK', 'Ilkay', 'ıLK', 'İLKAY']],
  ['ilkay', ['İLK', 'ILK']],
  ['Müller', ['Mül', 'Mue', 'MÜL', 'mul', 'Müller', 'mueller']],
  ['Mueller', ['Mül', 'Mue']],
  ['Öz', ['öz', 'oez', 'OZ']],
  ['Weiß', ['wei', 'Weiss']],
  ["O'Neill", ['one', "O'N", 'O’N']],
  ['Łukasz', ['luk', 'ŁUK']],
  ['Žaklina', ['zak']],
  ['Élodie', ['elo', 'E\u0301lo']],
  ['أحمد', ['احم', 'أحم']],
  ['Їжак', ['їжа', 'ЇЖА']],
  ['An', ['an', 'AN']],
  ['***', ['***']],
]
for (const [name, tries] of names)
  for (const text of tries)
    test(`"${text}" proves who booked as "${name}"`, () => {
      expect(provesIdentity(named(name), text)).toBe(true)
    })

for (const [name, text] of [
  ['Müller', 'Mu'],
  ['Müller', ''],
  ['Müller', 'üll'],
  ['İlkay', 'il'],
  ['***', ''],
  ['An', 'a'],
] as const)
  test(`"${text}" does not prove who booked as "${name}"`, () => {
    expect(provesIdentity(named(name), text)).toBe(false)
  })

test('who gave a number is known by its last three digits, in the digits of any script', () => {
  const personal = { name: 'Anna', phone: { e164: '+491711234567', typed: '0171 1234567' } }
  for (const text of ['567', '0171 1234567', '…567', '٥٦٧', '５６７', '5-6-7'])
    expect(provesIdentity(personal, text)).toBe(true)
  for (const text of ['', '67', '568', 'Ann']) expect(provesIdentity(personal, text)).toBe(false)
})

test('without a booking nothing is proved', () => {
  expect(provesIdentity(undefined, '')).toBe(false)
})
