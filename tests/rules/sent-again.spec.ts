import { answersAgain } from '../../src/domain/callback/again.ts'
import type { CallbackPersonal } from '../../src/domain/callback/callback.ts'
import { expect, test } from './test.ts'
import { village } from './village.ts'

const first: CallbackPersonal = {
  name: 'Ana',
  phone: { e164: '+4971271234', typed: '07127 1234' },
  when: ['2026-11-23-morning'],
  not_when: ['friday'],
  voicemail: true,
  say_who: true,
  others_may_answer: false,
  language: 'de',
  interpreter: false,
  visit: false,
  prefer: 'nobody',
  if_away: 'wait',
  for: 'self',
  agreed: false,
  token: 'token',
}
const request = { ...first, email: undefined }
const again = (changes: Partial<typeof request>) =>
  answersAgain(village, first, { ...request, ...changes })

test('a form that is sent again as it was changes nothing', () => {
  expect(again({})).toEqual({ personal: first, careful: false, differs: false })
})

for (const answer of ['voicemail', 'say_who'] as const)
  test(`"${answer}" was yes and is no: no stands`, () => {
    expect(again({ [answer]: false })).toEqual({
      personal: { ...first, [answer]: false },
      careful: true,
      differs: false,
    })
  })

test('what was no and is yes stays no, and the page says so', () => {
  expect(again({ others_may_answer: true })).toEqual({
    personal: first,
    careful: false,
    differs: true,
  })
})

test('never at one time and never at another is never at both', () => {
  const { personal, careful, differs } = again({ not_when: ['noon'] })
  expect(personal.not_when).toEqual(['friday', 'noon'])
  expect([careful, differs]).toEqual([true, true])
})

test('a time to call is left, whatever is never', () => {
  const { personal, differs } = again({ not_when: ['monday'], when: ['2026-11-24-morning'] })
  expect(personal.not_when).toEqual(['friday'])
  expect(differs).toBe(true)
})

const otherWishes: readonly Parameters<typeof again>[0][] = [
  { when: ['any'] },
  { visit: true },
  { language: 'tr' },
]
for (const changes of otherWishes)
  test(`other wishes do not stand, and the page says so: ${JSON.stringify(changes)}`, () => {
    expect(again(changes)).toEqual({ personal: first, careful: false, differs: true })
  })
