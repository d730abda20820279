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
  'no sign @': 'anna.example.org',
  'no name': '@example.org',
  'no domain': 'anna@',
  'no ending': 'anna@example',
  'two of them': 'anna@example.org, bo@example.org',
  'two signs @': 'anna@bo@example.org',
  'a blank inside': 'anna b@example.org',
  'a line break before a header': 'anna@example.org\r\nBcc: bo@example.org',
  'a line feed inside': 'anna@exam\nple.org',
  'a NUL inside': 'anna\0@example.org',
  'a name before it': 'Anna <anna@example.org>',
  'a sign that turns the line': 'anna\u202E@example.org',
  'two dots': 'anna..b@example.org',
  'a dot in front': '.anna@example.org',
  'too many signs': `${'a'.repeat(243)}@example.org`,
}

for (const [what, typed] of Object.entries(refused)) {
  test(`${what} is no mail address`, () => {
    expect(optionalEmail.safeParse(typed).error?.issues[0]?.message).toBe('email-unreadable')
  })
}

test('a mail address may have 254 characters, the most that a server takes', () => {
  const longest = `${'a'.repeat(242)}@example.org`
  expect(longest).toHaveLength(254)
  expect(optionalEmail.parse(longest)).toBe(longest)
})
