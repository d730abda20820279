import {
  bookingKeptUntil,
  callbackKeptUntil,
  retention,
} from '../../src/domain/person/retention.ts'
import { expect, test } from './test.ts'
import { at } from './time.ts'

test('a callback is kept thirty days from the day it came, at the latest', () => {
  expect(callbackKeptUntil(at('2026-11-24T08:00Z')).toString()).toBe('2026-12-24')
  expect(callbackKeptUntil(at('2028-02-01T08:00Z')).toString()).toBe('2028-03-02')
})

test('a booking is kept fourteen days from the day of its slot', () => {
  expect(bookingKeptUntil(at('2026-12-22T08:00Z')).toString()).toBe('2027-01-05')
  expect(bookingKeptUntil(at('2026-10-20T07:00Z')).toString()).toBe('2026-11-03')
})

test('the day is the day in Berlin, by winter and by summer time', () => {
  expect(callbackKeptUntil(at('2026-11-24T22:59Z')).toString()).toBe('2026-12-24')
  expect(callbackKeptUntil(at('2026-11-24T23:00Z')).toString()).toBe('2026-12-25')
  expect(bookingKeptUntil(at('2026-07-14T21:59Z')).toString()).toBe('2026-07-28')
  expect(bookingKeptUntil(at('2026-07-14T22:00Z')).toString()).toBe('2026-07-29')
})

test('nothing is kept longer than we say in our privacy page', () => {
  expect(retention).toMatchObject({ callbackDays: 30, bookingDays: 14 })
})
