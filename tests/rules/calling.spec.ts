import fc from 'fast-check'

import { isOverdue, nextTry, waitOf } from '../../src/domain/callback/calling.ts'
import { neverTimes } from '../../src/domain/callback/never.ts'
import { offeredWindows } from '../../src/domain/callback/windows.ts'
import { figuresByMonth, shown } from '../../src/domain/figures/figures.ts'
import { isWorkingDay, workingDaysBetween } from '../../src/domain/time/working-days.ts'
import { isBefore } from '../../src/domain/time/zone.ts'
import { figuresCsv } from '../../src/words/de/figures.ts'
import { scene } from './arbitrary-place.ts'
import { expect, test } from './test.ts'
import { berlin, day } from './time.ts'
import { village } from './village.ts'

test('working days are Monday to Friday without public holidays; the later day counts, the earlier does not', () => {
  expect(workingDaysBetween(day('2026-11-23'), day('2026-11-23'))).toBe(0)
  expect(workingDaysBetween(day('2026-11-20'), day('2026-11-23'))).toBe(1)
  expect(workingDaysBetween(day('2026-12-24'), day('2026-12-28'))).toBe(1)
  expect(isWorkingDay(day('2026-12-25'))).toBe(false)
  expect(isWorkingDay(day('2026-11-22'))).toBe(false)
})

test('a callback is overdue after more than two working days, and a weekend is no working day', () => {
  const friday = berlin('2026-11-20T16:00')
  expect(isOverdue(friday, berlin('2026-11-24T23:59'))).toBe(false)
  expect(isOverdue(friday, berlin('2026-11-25T00:00'))).toBe(true)
})

test('the time until the first call is counted in working days', () => {
  const came = berlin('2026-11-20T16:00')
  expect(waitOf(came, berlin('2026-11-20T17:00'))).toBe('same-day')
  expect(waitOf(came, berlin('2026-11-22T17:00'))).toBe('same-day')
  expect(waitOf(came, berlin('2026-11-23T09:00'))).toBe('one-day')
  expect(waitOf(came, berlin('2026-11-24T09:00'))).toBe('two-days')
  expect(waitOf(came, berlin('2026-11-25T09:00'))).toBe('longer')
})

const next = (
  when: readonly string[],
  not_when: typeof neverTimes | readonly [] = [],
  now = '2026-11-23T10:00',
) => nextTry(village, { when: [...when], not_when: [...not_when] }, berlin(now))?.toString()

test('the next try is at the next window that was wished, in order of time', () => {
  expect(next(['2026-11-25-morning', '2026-11-24-afternoon'])).toBe('2026-11-24T13:00:00Z')
  expect(next(['2026-11-23-morning', '2026-11-25-morning'])).toBe('2026-11-25T08:00:00Z')
})

test('with no wished window left it is the next one in which we call and that was not ruled out', () => {
  expect(next(['2026-11-23-morning'])).toBe('2026-11-23T13:00:00Z')
  expect(next(['any'])).toBe('2026-11-23T13:00:00Z')
  const rule = (never: (typeof neverTimes)[number]) =>
    nextTry(village, { when: ['any'], not_when: [never] }, berlin('2026-11-23T10:00'))?.toString()
  expect(rule('afternoons')).toBe('2026-11-24T08:00:00Z')
  expect(rule('monday')).toBe('2026-11-24T08:00:00Z')
})

test('whoever rules out everything is still tried at some time at which we call', () => {
  expect(next(['any'], neverTimes)).toBe('2026-11-23T13:00:00Z')
})

test('a next try is never in the past, and always the start of a window in which we call', () => {
  const rule = fc.property(scene, fc.subarray([...neverTimes]), ({ place, now }, not_when) => {
    const at = nextTry(place, { when: ['any'], not_when }, now)
    const offered = offeredWindows(place, now)
    if (offered.length === 0) return expect(at).toBeUndefined()
    expect(at && isBefore(now, at)).toBe(true)
  })
  fc.assert(rule)
})

test('a figure of 1 or 2 is not shown, because people could guess who it is', () => {
  expect([0, 1, 2, 3, 10].map(shown)).toEqual(['0', 'unter 3', 'unter 3', '3', '10'])
})

test('figures are summed by month, the latest first, and written for a spreadsheet', () => {
  const count = (month: string, kind: string, outcome: string, number: number) => ({
    month,
    kind,
    outcome,
    number,
  })
  const months = figuresByMonth([
    count('2026-10-01', 'booking', 'kept', 4),
    count('2026-10-01', 'booking', 'cancelled', 1),
    count('2026-11-01', 'booking', 'cancelled-by-staff', 3),
    count('2026-11-01', 'booking', 'kept', 2),
    count('2026-11-01', 'callback', 'done', 7),
    count('2026-11-01', 'first-contact', 'same-day', 5),
  ])
  expect(months.map(({ month }) => month)).toEqual(['2026-11-01', '2026-10-01'])
  expect(months[0]?.numbers).toMatchObject({
    booked: 5,
    kept: 2,
    'cancelled-by-staff': 3,
    cancelled: 0,
    callbacks: 7,
    reached: 7,
    'same-day': 5,
  })
  expect(months[1]?.numbers).toMatchObject({ booked: 5, cancelled: 1 })
  const lines = figuresCsv(months).split('\r\n')
  expect(lines[0]).toBe('\uFEFFZahl;2026-11;2026-10')
  expect(lines[1]).toBe('Termine gebucht;5;5')
  expect(lines[2]).toBe('davon nicht abgesagt;unter 3;4')
})
