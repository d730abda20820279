import fc from 'fast-check'
import type { Temporal } from 'temporal-polyfill'

import type { Planned } from '../../src/domain/plan/changes.ts'
import { sprechstundenBetween } from '../../src/domain/sprechstunde/sprechstunde.ts'
import { todayAt } from '../../src/domain/sprechstunde/today.ts'
import { dateInBerlin } from '../../src/domain/time/zone.ts'
import { scene } from './arbitrary-place.ts'
import { expect, test } from './test.ts'
import { at, berlin } from './time.ts'
import { village } from './village.ts'

const closed = { from: '2027-05-25', to: '2027-06-04', reason: 'Das Rathaus hat Ferien.' }
const withClosure: Planned = { ...village, closures: [closed] }

/** Like `open 2026-11-24T0900, next 2026-11-26T1400`. */
function words(place: Planned, now: Temporal.Instant): string {
  const today = todayAt(place, now)
  const which = today.state === 'none' ? 'none' : `${today.state} ${today.sprechstunde.id}`
  return `${which}, next ${today.next?.id ?? 'unknown'}`
}

const tuesday = [
  ['at midnight it opens later', '2026-11-24T00:00', 'opens 2026-11-24T0900'],
  ['a moment before nine it still opens', '2026-11-24T08:59:59.999', 'opens 2026-11-24T0900'],
  ['at nine it is open', '2026-11-24T09:00', 'open 2026-11-24T0900'],
  ['a moment before twelve it is open', '2026-11-24T11:59:59.999', 'open 2026-11-24T0900'],
  ['at twelve it is over', '2026-11-24T12:00', 'none'],
  ['at night it is over', '2026-11-24T23:59:59.999', 'none'],
] as const

for (const [title, now, state] of tuesday) {
  test(`on a Tuesday ${title}`, () => {
    expect(words(village, berlin(now))).toBe(`${state}, next 2026-11-26T1400`)
  })
}

test('today is the day in Berlin, not that in UTC', () => {
  expect(words(village, at('2026-11-23T22:59:59Z'))).toBe('none, next 2026-11-24T0900')
  expect(words(village, at('2026-11-23T23:30:00Z'))).toBe(
    'opens 2026-11-24T0900, next 2026-11-26T1400',
  )
  expect(words(village, at('2026-11-24T23:30:00Z'))).toBe('none, next 2026-11-26T1400')
  expect(words(village, at('2026-07-13T22:00:00Z'))).toBe(
    'opens 2026-07-14T0900, next 2026-07-16T1400',
  )
})

test('on a public holiday it is cancelled, and that is why', () => {
  const today = todayAt(village, berlin('2027-05-06T10:00'))
  expect(today).toMatchObject({ state: 'cancelled', why: 'holiday' })
  expect(words(village, berlin('2027-05-06T10:00'))).toBe(
    'cancelled 2027-05-06T1400, next 2027-05-11T0900',
  )
})

test('in a closure it is cancelled, and the reason is said', () => {
  const today = todayAt(withClosure, berlin('2027-05-25T08:00'))
  expect(today).toMatchObject({
    state: 'cancelled',
    why: { reason: 'Das Rathaus hat Ferien.' },
  })
})

test('on a holiday inside a closure the reason of the closure is said', () => {
  const today = todayAt(withClosure, berlin('2027-05-27T08:00'))
  expect(today).toMatchObject({
    state: 'cancelled',
    why: { reason: 'Das Rathaus hat Ferien.' },
  })
})

test('once the cancelled time is over, nothing is cancelled any more', () => {
  expect(words(village, berlin('2027-05-06T16:59'))).toContain('cancelled')
  expect(words(village, berlin('2027-05-06T17:00'))).toBe('none, next 2027-05-11T0900')
})

test('the next Sprechstunde is the first that takes place, after holidays and closures', () => {
  expect(words(withClosure, berlin('2027-05-20T18:00'))).toBe('none, next 2027-06-08T0900')
  expect(words(village, berlin('2027-05-05T18:00'))).toBe('none, next 2027-05-11T0900')
})

test('on a day with two Sprechstunden the second is announced when the first is over', () => {
  const [morning, afternoon] = village.weekly
  const both = [morning, afternoon].flatMap((weekly) => (weekly ? [{ ...weekly, weekday: 2 }] : []))
  const place: Planned = { ...village, weekly: both.toReversed() }
  expect(words(place, berlin('2026-11-24T08:00'))).toContain('opens 2026-11-24T0900')
  expect(words(place, berlin('2026-11-24T12:00'))).toContain('opens 2026-11-24T1400')
  expect(words(place, berlin('2026-11-24T17:00'))).toBe('none, next 2026-12-01T0900')
})

test('a place that is closed for the next half year has no next Sprechstunde', () => {
  const long = { from: '2026-11-01', to: '2027-12-31', reason: 'Das Rathaus wird umgebaut.' }
  expect(words({ ...village, closures: [long] }, berlin('2026-11-23T08:00'))).toBe(
    'none, next unknown',
  )
})

test('the next Sprechstunde is the first one to which one can just come of all that take place in half a year', () => {
  const rule = fc.property(scene, ({ place, now }) => {
    const today = todayAt(place, now)
    const date = dateInBerlin(now)
    const all = sprechstundenBetween(place, date.add({ days: 1 }), date.add({ months: 6 }))
    const later = all.filter(({ weekly }) => weekly.walkIn)
    // After one that was cancelled it can be one of today.
    const isToday = today.next !== undefined && today.next.date.equals(date)
    return isToday ? today.state === 'cancelled' : today.next?.id === later[0]?.id
  })
  fc.assert(rule, { numRuns: 80 })
})
