import { codeFrom, readCode } from '../../src/domain/booking/code.ts'
import { expect, test } from './test.ts'

test('a code typed with look-alike letters, spaces or small letters is the same code', () => {
  expect(readCode(' k7m-2qo ')).toBe('K7M2Q0')
  expect(readCode('ilo000')).toBe('110000')
  expect(readCode('ABCDE')).toBeUndefined()
  expect(readCode('UUUUUU')).toBeUndefined()
})

test('a code has six signs, and none that looks like another', () => {
  const codes = Array.from({ length: 256 }, (_, byte) => codeFrom(new Uint8Array(6).fill(byte)))
  for (const code of codes) {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/)
    expect(readCode(code)).toBe(code)
  }
})
