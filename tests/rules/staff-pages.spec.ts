import { Temporal } from 'temporal-polyfill'

import { codeFrom } from '../../src/domain/booking/code.ts'
import { reachNow, reachOf } from '../../src/domain/booking/reach.ts'
import { mustPhoneAbout, stageForStaff } from '../../src/domain/booking/staff-stage.ts'
import { actionsFor } from '../../src/domain/callback/staff-actions.ts'
import { withoutChanges } from '../../src/domain/plan/changes.ts'
import { changeOf, hoursStart, startOfName } from '../../src/domain/sprechstunde/hours-start.ts'
import { placeNamed } from '../../src/site/named.ts'
import { spelled } from '../../src/words/de/spelling.ts'
import { expect, test } from './test.ts'

test('every sign that a code can have has a word to be read out', () => {
  const codes = Array.from({ length: 32 }, (_, byte) => codeFrom(new Uint8Array(6).fill(byte)))
  for (const { sign, word } of codes.flatMap(spelled)) {
    expect(word.length, sign).toBeGreaterThan(2)
    if (/[A-Z]/.test(sign)) expect(word[0]).toBe(sign)
  }
})

test('what somebody came to press stands first; after the third try nobody is asked to try again', () => {
  expect(actionsFor('nobody', 0, 'erledigt')).toEqual(['done', 'take', 'missed'])
  expect(actionsFor('nobody', 0, 'unbekannt')).toEqual(['take', 'missed', 'done'])
  expect(actionsFor('me', 1, 'uebernehmen')).toEqual(['missed', 'done', 'give-back'])
  expect(actionsFor('other', 3, null)).toEqual(['take', 'not-reached', 'done'])
})

test('a cancellation is told by mail, else by phone, and not at all where there is neither', () => {
  expect(reachOf({ email: 'a@b.example', phone: {} })).toBe('mail')
  expect(reachOf({ phone: {} })).toBe('phone')
  expect(reachOf({})).toBe('nobody')
})

test('staff are shown before a change that they have to phone whoever the last mail did not reach', () => {
  const email = 'a@b.example'
  const mailFailed = true
  expect(reachNow({ personal: { email, phone: {} }, mailFailed })).toBe('phone')
  expect(reachNow({ personal: { email, phone: {} }, mailFailed: false })).toBe('mail')
  expect(reachNow({ personal: { email }, mailFailed })).toBe('mail')
  expect(reachNow({ personal: {}, mailFailed })).toBe('nobody')
})

test('a booking is finished from the very instant at which it begins', () => {
  const start = Temporal.Instant.from('2026-11-24T08:00:00Z')
  const booked = { state: 'booked', start, cancelledBy: undefined, toPhone: false } as const
  expect(stageForStaff(booked, start.subtract({ seconds: 1 }))).toBe('open')
  expect(stageForStaff(booked, start)).toBe('begun')
  const off = { ...booked, state: 'cancelled', cancelledBy: 'staff' } as const
  expect(stageForStaff({ ...off, toPhone: true }, start)).toBe('to-phone')
  expect(stageForStaff(off, start)).toBe('cancelled-by-staff')
  expect(stageForStaff({ ...off, cancelledBy: 'resident' }, start)).toBe('cancelled-by-resident')
})

test('whoever must be phoned about a booking has the button for it on its page, also where the booking stands', () => {
  const start = Temporal.Instant.from('2026-11-24T08:00:00Z')
  const before = start.subtract({ hours: 1 })
  const booked = { state: 'booked', start, cancelledBy: undefined, toPhone: true } as const
  expect(mustPhoneAbout(booked, before)).toBe(true)
  expect(mustPhoneAbout(booked, start)).toBe(false)
  expect(mustPhoneAbout({ ...booked, toPhone: false }, before)).toBe(false)
  const off = { ...booked, state: 'cancelled', cancelledBy: 'staff' } as const
  expect(mustPhoneAbout(off, before)).toBe(true)
  expect(mustPhoneAbout({ ...off, cancelledBy: 'resident' }, before)).toBe(false)
})

test('the form for other hours starts as the chosen Sprechstunde is, or as it was typed', () => {
  const place = withoutChanges(placeNamed('musterdorf'))
  const query = (text: string) => hoursStart(place, new URLSearchParams(text))
  expect(query('date=2026-11-27&instead=13:00')).toMatchObject({
    instead: '13:00',
    to: '15:00',
    advisers: ['ost'],
    onlineSlots: '6',
    walkIn: false,
  })
  expect(query('date=2026-11-27&instead=07:00')).toMatchObject({ instead: '', from: '' })
  expect(query('date=kein-tag&instead=13:00')).toMatchObject({ instead: '', from: '' })
  expect(query('date=kein-tag&instead=13:00&from=8')).toMatchObject({ instead: '' })
  expect(query('date=2026-11-27&from=8&advisers=nord&advisers=ost')).toMatchObject({
    from: '8',
    advisers: ['nord', 'ost'],
    walkIn: false,
  })
})

test('a Sprechstunde whose hours moved keeps its name, and is known as changed by it', () => {
  const hours = { from: '10:00', to: '11:00', advisers: [], slotMinutes: 30, onlineSlots: 1 }
  const moved = { date: '2026-11-27', instead: '13:00', hours: { ...hours, walkIn: true } }
  expect(startOfName('2026-11-27T1300')).toBe('13:00')
  expect(changeOf([moved], '2026-11-27T1300')).toBe(moved)
  expect(changeOf([moved], '2026-11-27T1000')).toBeUndefined()
})
