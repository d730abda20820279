import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'

import { offeredWindows, windowNamed } from '../../src/domain/callback/windows.ts'
import type { Planned } from '../../src/domain/plan/changes.ts'
import { holidaysOf } from '../../src/domain/time/holidays.ts'
import { scene } from './arbitrary-place.ts'
import { expect, test } from './test.ts'
import { berlin } from './time.ts'
import { village } from './village.ts'

const idsAt = (now: string, place: Planned = village): readonly string[] =>
  offeredWindows(place, berlin(now)).map((window) => window.id)

test('we offer both halves of the next three working days', () => {
  expect(idsAt('2026-11-23T08:00')).toEqual([
    '2026-11-23-morning',
    '2026-11-23-afternoon',
    '2026-11-24-morning',
    '2026-11-24-afternoon',
    '2026-11-25-morning',
    '2026-11-25-afternoon',
  ])
})

test('a window that has begun is not offered', () => {
  expect(idsAt('2026-11-23T08:59:59.999')[0]).toBe('2026-11-23-morning')
  expect(idsAt('2026-11-23T09:00')[0]).toBe('2026-11-23-afternoon')
  expect(idsAt('2026-11-23T14:00')[0]).toBe('2026-11-24-morning')
})

test('after Friday comes Monday, and after Christmas the next working day', () => {
  expect(idsAt('2026-11-27T14:00')[0]).toBe('2026-11-30-morning')
  expect(idsAt('2026-12-24T14:00')[0]).toBe('2026-12-28-morning')
  expect(idsAt('2027-03-25T14:00')[0]).toBe('2027-03-30-morning')
})

test('no window for a call is offered in a closure', () => {
  const closures = [{ from: '2026-11-23', to: '2026-11-29', reason: 'Das Rathaus hat zu.' }]
  expect(idsAt('2026-11-23T08:00', { ...village, closures })[0]).toBe('2026-11-30-morning')
})

test('a place that is closed for a long time offers no window', () => {
  const closures = [{ from: '2026-01-01', to: '2027-12-31', reason: 'Das Rathaus wird umgebaut.' }]
  expect(idsAt('2026-11-23T08:00', { ...village, closures })).toEqual([])
})

test('the hours of a window are those of the place', () => {
  const [morning, afternoon] = offeredWindows(village, berlin('2026-11-23T08:00'))
  expect(morning).toMatchObject({ from: '09:00', to: '12:00' })
  expect(afternoon).toMatchObject({ from: '14:00', to: '16:00' })
})

test('every window offered lies ahead, on a day when we call, and its name leads back to it', () => {
  const rule = fc.property(scene, ({ place, now }) => {
    const windows = offeredWindows(place, now)
    const ids = new Set(windows.map((window) => window.id))
    return (
      ids.size === windows.length &&
      windows.length <= 6 &&
      windows.every(({ id, date, from }) => {
        const start = berlin(`${date.toString()}T${from}`)
        const isClosed = place.closures.some(
          (closure) => closure.from <= date.toString() && date.toString() <= closure.to,
        )
        return (
          Temporal.Instant.compare(now, start) < 0 &&
          place.callback.weekdays.includes(date.dayOfWeek) &&
          !isClosed &&
          !holidaysOf(date.year).has(date.toString()) &&
          windowNamed(place, id)?.id === id
        )
      })
    )
  })
  fc.assert(rule)
})

test('a window that is over still has its hours, and what is no window has none', () => {
  expect(windowNamed(village, '2020-01-07-morning')).toMatchObject({
    half: 'morning',
    from: '09:00',
  })
  const garbage = [
    '',
    '2026-02-30-morning',
    '2026-11-24-night',
    '2026-11-24',
    '2026-11-24-morning ',
    'any',
  ]
  expect(garbage.map((id) => windowNamed(village, id))).toEqual(garbage.map(() => undefined))
})
