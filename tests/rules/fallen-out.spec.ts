import { type FallenWhy, hasFallenOut, whyFallen } from '../../src/domain/booking/fallen-out.ts'
import type { Planned } from '../../src/domain/plan/changes.ts'
import { expect, test } from './test.ts'
import { at, berlin } from './time.ts'
import { village } from './village.ts'

const now = at('2026-11-23T07:00Z')
const booked = (start: string, adviser = 'nord') => ({
  state: 'booked' as const,
  adviser,
  start: berlin(start),
  end: berlin(start).add({ minutes: 30 }),
})
const tuesday = booked('2026-11-24T09:00')
const day = { from: '2026-11-24', to: '2026-11-24' }
const withChanges = (changes: Partial<Planned['changes']>): Planned => ({
  ...village,
  changes: { ...village.changes, ...changes },
})
const hours = (from: string, advisers: readonly string[] = ['nord']) => ({
  date: '2026-11-24',
  instead: '09:00',
  hours: {
    from,
    to: '12:00',
    advisers: [...advisers],
    slotMinutes: 45,
    onlineSlots: 4,
    walkIn: true,
  },
})

const plans: readonly (readonly [string, Planned, FallenWhy | undefined])[] = [
  ['nothing changed', village, undefined],
  ['another slot length of the same hours', withChanges({ hours: [hours('09:00')] }), undefined],
  [
    'a closure in the place file',
    { ...village, closures: [{ ...day, reason: 'Ferien' }] },
    'closed-in-file',
  ],
  ['other hours of that day', withChanges({ hours: [hours('10:00')] }), 'other-hours'],
  [
    'another adviser on that day',
    withChanges({ hours: [hours('09:00', ['sued'])] }),
    'other-hours',
  ],
  ['no such weekday any more', { ...village, weekly: village.weekly.slice(1) }, 'other-hours'],
  ['a closure by staff', withChanges({ closures: [day] }), 'closed-by-staff'],
  [
    'the absence of one',
    withChanges({ closures: [{ ...day, adviser: 'nord' }] }),
    'closed-by-staff',
  ],
  ['the absence of the other', withChanges({ closures: [{ ...day, adviser: 'sued' }] }), undefined],
]
for (const [what, place, fallen] of plans)
  test(`a booked time after: ${what}`, () => {
    expect(hasFallenOut(place, tuesday, now)).toBe(fallen !== undefined)
    if (fallen) expect(whyFallen(place, tuesday)).toBe(fallen)
  })

test('a booked time on a holiday has fallen out; a cancelled one, and one that has begun, have not', () => {
  const holiday = booked('2027-05-06T14:00', 'sued')
  expect(hasFallenOut(village, holiday, now)).toBe(true)
  expect(whyFallen(village, holiday)).toBe('holiday')
  const closed = withChanges({ closures: [day] })
  expect(hasFallenOut(closed, { ...tuesday, state: 'cancelled' }, now)).toBe(false)
  expect(hasFallenOut(closed, tuesday, tuesday.start)).toBe(false)
})
