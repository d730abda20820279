import { optionalEmail } from '../../src/domain/person/email.ts'
import { expect, test } from './test.ts'

const accepted = {
  'anna@example.org': 'anna@example.org',
  ' anna@example.org\n': 'anna@example.org',
  'anna+rathaus@example.org': 'anna+rathaus@example.org',
  'anna.b_c-d@mail.example.co.uk': 'anna.b_c-d@mail.example.co.uk',
  'ANNA@Example.ORG': 'ANNA@Example.ORG',
  'anna@müller.de': 'anna@xn--mller-kva.de',
  "o'neill@example.org": "o'neill@example.org",
  '1@example.org': '1@example.org',
  'm&m@web.de': 'm&m@web.de',
  '\u202Aanna@example.org\u202C': 'anna@example.org',
  '\u2068anna@example.org\u2069\u200F': 'anna@example.org',
  '\uFEFFan\u00ADna@exam\u200Bple.org': 'anna@example.org',
  'Anna Muster <anna@example.org>': 'anna@example.org',
  '"Muster, Anna" <anna@example.org>;': 'anna@example.org',
  '<anna@example.org>': 'anna@example.org',
  'mailto:anna@example.org': 'anna@example.org',
  'anna@example.org.': 'anna@example.org',
  'anna@example.org,': 'anna@example.org',
  '„anna@example.org“': 'anna@example.org',
  'anna @ example.org': 'anna@example.org',
  'ａｎｎａ＠ｅｘａｍｐｌｅ．ｏｒｇ': 'anna@example.org',
  'anna@xn--mller-kva.de': 'anna@xn--mller-kva.de',
  'anna@почта.рф': 'anna@xn--80a1acny.xn--p1ai',
  'anna@xn--80a1acny.xn--p1ai': 'anna@xn--80a1acny.xn--p1ai',
  'anna@MU\u0308LLER.de': 'anna@xn--mller-kva.de',
}

for (const [typed, address] of Object.entries(accepted)) {
  test(`${JSON.stringify(typed)} is a mail address`, () => {
    expect(optionalEmail.parse(typed)).toBe(address)
  })
}

test('a mail address may be left out', () => {
  expect(['', ' ', '\r\n'].map((typed) => optionalEmail.parse(typed))).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

const refused = {
  'no name': '@example.org',
  'no domain': 'anna@',
  'a blank inside': 'anna b@example.org',
  'a line feed inside': 'anna@exam\nple.org',
  'a NUL inside': 'anna\0@example.org',
  'a line break inside a name before it': 'Anna\r\nX: y <anna@example.org>',
  'a line break before the sign @': 'anna\r\n@example.org',
  'a number as its ending': 'anna@192.168.0.1',
  'two dots': 'anna..b@example.org',
  'a dot in front': '.anna@example.org',
  'too many signs': `anna@${Array(5).fill('b'.repeat(50)).join('.')}.de`,
  'too many signs before the sign @': `${'a'.repeat(65)}@example.org`,
}

for (const [what, typed] of Object.entries(refused)) {
  test(`${what} is no mail address`, () => {
    expect(optionalEmail.safeParse(typed).error?.issues[0]?.message).toBe('email-unreadable')
  })
}

const reasons = {
  'email-no-at': ['anna.example.org', 'anna', 'anna(at)example.org', '07127 98765'],
  'email-two': [
    'anna@example.org, bo@example.org',
    'anna@bo@example.org',
    'anna@example.org\r\nBcc: bo@example.org',
    'Anna <anna@example.org>, Bo <bo@example.org>',
  ],
  'email-letters': ['jürgen@web.de', 'анна@example.org', 'Jürgen <jürgen@müller.de>'],
  'email-no-ending': ['anna@example', 'anna@web'],
}

for (const [code, inputs] of Object.entries(reasons))
  for (const typed of inputs)
    test(`${JSON.stringify(typed)} is refused with its reason: ${code}`, () => {
      expect(optionalEmail.safeParse(typed).error?.issues.map(({ message }) => message)).toEqual([
        code,
      ])
    })

test('a mail address may have 254 characters, the most that a server takes', () => {
  // 64 before the sign @ (RFC 5321, 4.5.3.1.1), and labels of at most 63 behind it.
  const labels = [63, 63, 58].map((length) => 'b'.repeat(length)).join('.')
  const longest = `${'a'.repeat(64)}@${labels}.de`
  expect(longest).toHaveLength(254)
  expect(optionalEmail.parse(longest)).toBe(longest)
})
