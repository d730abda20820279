import { Temporal } from 'temporal-polyfill'

import { readWallTime, wallTimeText } from '../../src/domain/time/wall-time.ts'
import { inBerlin } from '../../src/domain/time/zone.ts'
import { expect, test } from './test.ts'

test('a time of the clock on the wall is read as it is written, at any minute of a day', () => {
  for (let minutes = 0; minutes < 24 * 60; minutes++) {
    const time = { hour: Math.floor(minutes / 60), minute: minutes % 60 }
    const text = wallTimeText(time)
    expect(text).toMatch(/^\d{2}:\d{2}$/)
    expect(readWallTime(text)).toEqual(time)
  }
})

test('an instant has the time that clocks in Berlin show, in summer and in winter', () => {
  const text = (instant: string) => wallTimeText(inBerlin(Temporal.Instant.from(instant)))
  expect(text('2026-07-01T07:05:59Z')).toBe('09:05')
  expect(text('2026-12-01T08:00:00Z')).toBe('09:00')
})
