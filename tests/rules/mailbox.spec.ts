import { mailboxOf } from '../../src/domain/person/mailbox.ts'
import { expect, test } from './test.ts'

const one: readonly (readonly [email: string, mailbox: string])[] = [
  ['Ana@X.Example', 'ana@x.example'],
  ['ana+termin@x.example', 'ana@x.example'],
  ['ana+a+b@x.example', 'ana@x.example'],
  ['a.na+x@gmail.com', 'ana@gmail.com'],
  ['a.n.a@googlemail.com', 'ana@gmail.com'],
]
for (const [email, mailbox] of one)
  test(`${email} is the mailbox ${mailbox}`, () => {
    expect(mailboxOf(email)).toBe(mailbox)
  })

test('what leads to two mailboxes is not one', () => {
  expect(mailboxOf('a.na@x.example')).not.toBe(mailboxOf('ana@x.example'))
  expect(mailboxOf('+49@x.example')).not.toBe(mailboxOf('+43@x.example'))
  expect(mailboxOf('ana@x.example')).not.toBe(mailboxOf('ana@gmail.com.x.example'))
})
