import fc from 'fast-check'

import { neverTimes } from '../../src/domain/callback/never.ts'
import { callbackFields, readCallback } from '../../src/domain/callback/schema.ts'
import { posted } from './forms.ts'
import { expect, test } from './test.ts'
import { berlin } from './time.ts'
import { village } from './village.ts'

const now = berlin('2026-11-23T08:00')
const least = { name: 'Anna', phone: '07127 1234', when: '2026-11-23-morning' }
type Typed = Parameters<typeof posted>[0]
const read = (typed: Typed) => readCallback(village, posted({ ...least, ...typed }), now)
const problemsOf = (typed: Typed) => {
  const answer = read(typed)
  return 'problems' in answer ? answer.problems : {}
}
const requestOf = (typed: Typed) => {
  const answer = read(typed)
  if ('problems' in answer) throw new Error(`refused: ${JSON.stringify(answer.problems)}`)
  return answer.request
}

test('a name, a number and a time are enough, and every other answer is the careful one', () => {
  expect(requestOf({})).toEqual({
    name: 'Anna',
    phone: { e164: '+4971271234', shown: '07127 1234', typed: '07127 1234' },
    when: ['2026-11-23-morning'],
    not_when: [],
    voicemail: false,
    say_who: false,
    others_may_answer: false,
    language: 'de',
    interpreter: false,
    visit: false,
    prefer: 'nobody',
    if_away: 'wait',
    for: 'self',
    agreed: false,
    email: undefined,
  })
})

for (const field of ['voicemail', 'say_who', 'others_may_answer'] as const) {
  test(`"${field}" is yes only where the resident said exactly that`, () => {
    expect(requestOf({ [field]: 'yes' })[field]).toBe(true)
    const unclear = ['', 'no', 'YES', 'yes ', 'on', 'true', '1', 'ja']
    expect(unclear.map((typed) => requestOf({ [field]: typed })[field])).toEqual(
      unclear.map(() => false),
    )
    expect(requestOf({ [field]: ['yes', 'no'] })[field]).toBe(false)
  })
}

test('an empty form names every field that must be filled in, each once', () => {
  expect(readCallback(village, {}, now)).toEqual({
    problems: { name: 'name-missing', phone: 'phone-missing', when: 'when-missing' },
  })
})

test('for another person there must be their consent', () => {
  expect(problemsOf({ for: 'other' })).toEqual({ agreed: 'agreed-missing' })
  expect(problemsOf({ for: 'other', agreed: 'no' })).toEqual({ agreed: 'agreed-missing' })
  expect(requestOf({ for: 'other', agreed: 'yes' })).toMatchObject({ for: 'other', agreed: true })
  expect(requestOf({ for: 'everyone' }).for).toBe('self')
})

test('a missing consent is said together with the other problems, not after them', () => {
  expect(problemsOf({ for: 'other', name: '', phone: 'keine' })).toEqual({
    name: 'name-missing',
    phone: 'phone-unreadable',
    agreed: 'agreed-missing',
  })
})

test('a time must be one that is still offered', () => {
  expect(problemsOf({ when: [] })).toEqual({ when: 'when-missing' })
  expect(problemsOf({ when: '' })).toEqual({ when: 'when-missing' })
  const past = ['2026-11-20-morning', '2026-11-29-morning', '2027-11-23-morning', 'morning', 'ANY']
  expect(past.map((when) => problemsOf({ when }))).toEqual(past.map(() => ({ when: 'when-past' })))
  expect(problemsOf({ when: ['2026-11-23-morning', '2026-11-20-morning'] })).toEqual({
    when: 'when-past',
  })
})

test('several times, the same twice, or any time are fine', () => {
  const when = ['2026-11-24-morning', '2026-11-23-afternoon', '2026-11-24-morning']
  expect(requestOf({ when }).when).toEqual(['2026-11-24-morning', '2026-11-23-afternoon'])
  expect(requestOf({ when: 'any' }).when).toEqual(['any'])
})

test('who ruled out every time that they chose is asked which of the two holds, and does not wait for nothing', () => {
  const monday = '2026-11-23-afternoon'
  const tuesday = '2026-11-24-morning'
  const both = { when: 'when-never' }
  expect(problemsOf({ when: monday, not_when: 'monday' })).toEqual(both)
  expect(problemsOf({ when: monday, not_when: 'afternoons' })).toEqual(both)
  expect(problemsOf({ when: [monday, tuesday], not_when: ['monday', 'mornings'] })).toEqual(both)
  expect(requestOf({ when: [monday, tuesday], not_when: 'monday' }).when).toHaveLength(2)
  expect(requestOf({ when: monday, not_when: ['mornings', 'noon'] }).when).toEqual([monday])
  expect(requestOf({ when: 'any', not_when: [...neverTimes] }).when).toEqual(['any'])
})

test('when never to call is kept, without what we do not know', () => {
  expect(requestOf({ when: 'any', not_when: [...neverTimes] }).not_when).toEqual([...neverTimes])
  expect(requestOf({ not_when: ['noon', 'noon', 'midnight', ''] }).not_when).toEqual(['noon'])
})

test('whom to speak with may be an adviser of the place, and anything else is nobody in particular', () => {
  const typed = ['woman', 'man', 'sued', 'diakonie', '', '<b>', '__proto__']
  const read = ['woman', 'man', 'sued', 'nobody', 'nobody', 'nobody', 'nobody']
  expect(typed.map((prefer) => requestOf({ prefer }).prefer)).toEqual(read)
})

test('a language that we do not know is read as German', () => {
  const typed = ['tr', 'other', 'xx', '', 'DE']
  expect(typed.map((language) => requestOf({ language }).language)).toEqual([
    'tr',
    'other',
    'de',
    'de',
    'de',
  ])
})

test('whatever is posted, the answer is a request or named problems, and never a crash', () => {
  const values = fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 })
  const forms = fc.dictionary(fc.constantFrom(...callbackFields), values)
  const rule = fc.property(forms, (fields) => {
    const answer = readCallback(village, fields, now)
    return 'request' in answer || Object.keys(answer.problems).length > 0
  })
  fc.assert(rule)
})
