import { type BookingPersonal, keptBooking } from '../../src/domain/booking/booking.ts'
import { type CallbackPersonal, keptCallback } from '../../src/domain/callback/callback.ts'
import { readKept, withVersion } from '../../src/domain/person/kept.ts'
import { expect, test } from './test.ts'

const booking: BookingPersonal = {
  name: 'Ana',
  phone: { e164: '+4971271234', typed: '07127 1234' },
  email: 'ana@example.org',
  calendar: true,
  reminder: false,
  language: 'tr',
  interpreter: true,
  step_free: false,
  child: true,
  if_away: 'other',
  for: 'other',
  agreed: true,
  lang: 'tr',
  token: 'token',
  code: 'K7M2QX',
}

const callback: CallbackPersonal = {
  name: 'Ana',
  phone: { e164: '+4971271234', typed: '07127 1234' },
  when: ['2026-11-23-morning'],
  not_when: ['friday'],
  voicemail: false,
  say_who: true,
  others_may_answer: false,
  language: 'de',
  interpreter: false,
  visit: true,
  prefer: 'woman',
  if_away: 'wait',
  for: 'self',
  agreed: false,
  token: 'token',
}

/** As a database gives it back: JSON. */
const stored = (value: object): unknown => JSON.parse(JSON.stringify(value))

test('what is kept now is read as it was', () => {
  expect(readKept(keptBooking, stored(withVersion(keptBooking, booking)))).toEqual(booking)
  expect(readKept(keptCallback, stored(withVersion(keptCallback, callback)))).toEqual(callback)
})

test('a row from before there were versions is read, also without what was not asked then', () => {
  expect(readKept(keptBooking, stored(booking))).toEqual(booking)
  expect(readKept(keptCallback, stored(callback))).toEqual(callback)
  const { name, for: whom, token, code } = booking
  const old = { name, for: whom, prefer: 'nobody', token, code }
  expect(readKept(keptBooking, old)).toMatchObject({
    name,
    if_away: 'wait',
    interpreter: false,
    reminder: false,
    language: 'other',
  })
})

test('a row of a later version is not guessed at, and neither is what is none', () => {
  for (const kept of [keptBooking, keptCallback])
    for (const opened of [
      { ...booking, ...callback, version: kept.version + 1 },
      { ...booking, ...callback, version: '1' },
      {},
      null,
      'Ana',
      [booking],
    ])
      expect(readKept<object>(kept, opened)).toBeUndefined()
})

test('an answer that this code does not know is read as the careful one', () => {
  const read = readKept(keptBooking, { ...booking, language: 'xx', for: 'somebody' })
  expect(read).toMatchObject({ language: 'other', for: 'other' })
  const times = { ...callback, not_when: ['friday', 'never'] }
  expect(readKept(keptCallback, times)?.not_when).toEqual(['friday'])
})
