import fc from 'fast-check'

import { bookingFields, readBooking } from '../../src/domain/booking/schema.ts'
import { posted } from './forms.ts'
import { expect, test } from './test.ts'
import { village } from './village.ts'

const least = { slot: '2026-11-24T0900', name: 'Anna' }
type Typed = Parameters<typeof posted>[0]
const read = (typed: Typed) => readBooking(village, posted({ ...least, ...typed }))

test('a slot and a name are enough, and nothing is ticked that was not ticked', () => {
  expect(read({})).toEqual({
    request: {
      slot: '2026-11-24T0900',
      name: 'Anna',
      phone: undefined,
      email: undefined,
      calendar: false,
      reminder: false,
      language: 'de',
      interpreter: false,
      step_free: false,
      child: false,
      if_away: 'wait',
      for: 'self',
      agreed: false,
    },
  })
})

test('an empty form names every field that must be filled in', () => {
  expect(readBooking(village, {})).toEqual({
    problems: { slot: 'slot-missing', name: 'name-missing' },
  })
})

test('what is ticked is kept', () => {
  const ticked = {
    calendar: 'yes',
    reminder: 'yes',
    interpreter: 'yes',
    step_free: 'yes',
    child: 'yes',
  }
  expect(read(ticked)).toMatchObject({
    request: { calendar: true, reminder: true, interpreter: true, step_free: true, child: true },
  })
})

test('a phone number may be left out, but not be unreadable', () => {
  expect(read({ phone: ' ' })).toMatchObject({ request: { phone: undefined } })
  expect(read({ phone: '0171 1234567' })).toMatchObject({
    request: { phone: { e164: '+491711234567', typed: '0171 1234567' } },
  })
  expect(read({ phone: 'keine' })).toEqual({ problems: { phone: 'phone-unreadable' } })
})

test('for another person there must be their consent', () => {
  expect(read({ for: 'other' })).toEqual({ problems: { agreed: 'agreed-missing' } })
  expect(read({ for: 'other', agreed: 'yes' })).toMatchObject({
    request: { for: 'other', agreed: true },
  })
})

test('of a field that was sent twice, the last counts', () => {
  expect(read({ name: ['Anna', 'Bo'] })).toMatchObject({ request: { name: 'Bo' } })
})

test('every problem is named at once', () => {
  expect(read({ name: 'x'.repeat(61), phone: 'x', email: 'x', for: 'other' })).toEqual({
    problems: {
      name: 'name-long',
      phone: 'phone-unreadable',
      email: 'email-no-at',
      agreed: 'agreed-missing',
    },
  })
})

test('whatever is posted, the answer is a request or named problems, and never a crash', () => {
  const values = fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 })
  const forms = fc.dictionary(fc.constantFrom(...bookingFields), values)
  const rule = fc.property(forms, (fields) => {
    const answer = readBooking(village, fields)
    return 'request' in answer || Object.keys(answer.problems).length > 0
  })
  fc.assert(rule)
})

test('a number that could be several is a problem with the numbers to choose from, until one is picked', () => {
  const typed = { phone: '40 712 345 678' }
  expect(read(typed)).toEqual({
    problems: { phone: 'phone-ask' },
    asked: [
      { e164: '+40712345678', shown: '+40 712 345 678' },
      { e164: '+4940712345678', shown: '040 712345678' },
    ],
  })
  expect(read({ ...typed, phone_is: '+40712345678' })).toMatchObject({
    request: {
      phone: { e164: '+40712345678', shown: '+40 712 345 678', typed: '40 712 345 678' },
    },
  })
  expect(read({ ...typed, phone_is: '+491711234567' })).toMatchObject({
    problems: { phone: 'phone-ask' },
  })
  // Where nothing is asked, nothing is picked.
  expect(read({ phone: '07127 1234', phone_is: '+40712345678' })).toMatchObject({
    request: { phone: { e164: '+4971271234' } },
  })
  expect(read({ phone: '', phone_is: '+40712345678' })).toMatchObject({
    request: { phone: undefined },
  })
})
