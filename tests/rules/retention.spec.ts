import { Temporal } from 'temporal-polyfill'

import {
  bookingForgottenOn,
  bookingKeptUntil,
  callbackForgottenOn,
  callbackKeptUntil,
  forgetBefore,
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

test('on the day that a resident is told, the work of that night forgets what is theirs, and not a night sooner', () => {
  const created = at('2026-11-24T08:00Z')
  expect(callbackForgottenOn(created).toString()).toBe('2026-12-25')
  const isForgotten = (night: string) =>
    Temporal.Instant.compare(created, forgetBefore(at(night)).callbacks) < 0
  expect(isForgotten('2026-12-25T01:15Z')).toBe(true)
  expect(isForgotten('2026-12-24T01:15Z')).toBe(false)

  const start = at('2026-12-22T08:00Z')
  expect(bookingForgottenOn(start).toString()).toBe('2027-01-06')
  const isOver = (night: string) =>
    Temporal.Instant.compare(start, forgetBefore(at(night)).bookings) < 0
  expect(isOver('2027-01-06T01:15Z')).toBe(true)
  expect(isOver('2027-01-05T01:15Z')).toBe(false)
})

test('nothing is kept longer than we say in our privacy page', () => {
  expect(retention).toMatchObject({ callbackDays: 30, bookingDays: 14 })
})
