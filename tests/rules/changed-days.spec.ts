import fc from 'fast-check'

import { slotsForStaff } from '../../src/domain/booking/entering.ts'
import { decideSlot } from '../../src/domain/booking/rules.ts'
import { offeredWindows } from '../../src/domain/callback/windows.ts'
import type { Changes, DayHours } from '../../src/domain/plan/changes.ts'
import type { Planned } from '../../src/domain/plan/changes.ts'
import { readHours, withHours } from '../../src/domain/sprechstunde/hours.ts'
import { isOn, offeredSlots, slotNamed, slotsOf } from '../../src/domain/sprechstunde/slots.ts'
import { sprechstundenOn } from '../../src/domain/sprechstunde/sprechstunde.ts'
import { todayAt } from '../../src/domain/sprechstunde/today.ts'
import { scene } from './arbitrary-place.ts'
import { expect, test } from './test.ts'
import { berlin, day } from './time.ts'
import { village } from './village.ts'

const changedBy = (changes: Partial<Changes>): Planned => ({
  ...village,
  changes: { ...village.changes, ...changes },
})
const ids = (place: Planned, date: string) =>
  sprechstundenOn(place, day(date))
    .flatMap(slotsOf)
    .map(({ id }) => id)
const hours = (changes: Partial<DayHours['hours']> = {}): DayHours['hours'] => ({
  from: '10:00',
  to: '11:00',
  advisers: ['nord'],
  slotMinutes: 30,
  onlineSlots: 1,
  walkIn: true,
  ...changes,
})

test('days that staff close have no slot, both ends included, and today says that it does not take place', () => {
  const closed = changedBy({ closures: [{ from: '2026-11-24', to: '2026-12-01' }] })
  for (const date of ['2026-11-24', '2026-11-26', '2026-12-01'])
    expect(ids(closed, date)).toEqual([])
  expect(ids(closed, '2026-12-03')).not.toEqual([])
  expect(todayAt(closed, berlin('2026-11-24T08:00'))).toMatchObject({
    state: 'cancelled',
    why: {},
    next: { id: '2026-12-03T1400' },
  })
  expect(decideSlot(closed, '2026-11-24T0900', berlin('2026-11-23T08:00'))).toEqual({
    refusal: 'closed',
  })
  const windows = offeredWindows(closed, berlin('2026-11-23T08:00')).map(({ id }) => id)
  expect(windows).toContain('2026-11-23-morning')
  expect(windows).not.toContain('2026-11-24-morning')
})

test('where one of two advisers is away, the other one’s slots stay, with their addresses', () => {
  const [tuesday] = village.weekly
  if (!tuesday) throw new Error('the village has hours')
  const both: Planned = { ...village, weekly: [{ ...tuesday, advisers: ['nord', 'sued'] }] }
  const away: Planned = {
    ...both,
    changes: {
      ...both.changes,
      closures: [{ from: '2026-11-24', to: '2026-11-24', adviser: 'nord' }],
    },
  }
  expect(ids(away, '2026-11-24')).toEqual(
    ids(both, '2026-11-24').filter((id) => id.endsWith('-sued')),
  )
  expect(slotNamed(away, '2026-11-24T0900-nord')).toBeUndefined()
  expect(slotNamed(away, '2026-11-24T0900-sued')?.adviser).toBe('sued')
})

test('when the morning is cancelled, today says so and names the afternoon', () => {
  const [tuesday] = village.weekly
  if (!tuesday) throw new Error('the village has hours')
  const afternoon = { ...tuesday, from: '14:00', to: '17:00', advisers: ['sued'] }
  const place: Planned = {
    ...village,
    weekly: [tuesday, afternoon],
    changes: {
      closures: [{ from: '2026-11-24', to: '2026-11-24', adviser: 'nord' }],
      hours: [],
    },
  }
  expect(todayAt(place, berlin('2026-11-24T08:00'))).toMatchObject({
    state: 'cancelled',
    sprechstunde: { id: '2026-11-24T0900' },
    next: { id: '2026-11-24T1400' },
  })
  expect(todayAt(place, berlin('2026-11-24T12:00'))).toMatchObject({ state: 'opens' })
})

test('other hours of a date stand for the weekly ones there and nowhere else, and keep the name that what is taken is counted under', () => {
  const place = changedBy({ hours: [{ date: '2026-11-24', instead: '09:00', hours: hours() }] })
  expect(ids(place, '2026-11-24')).toEqual(['2026-11-24T1000', '2026-11-24T1030'])
  expect(ids(place, '2026-12-01')).toEqual(ids(village, '2026-12-01'))
  expect(sprechstundenOn(place, day('2026-11-24'))[0]).toMatchObject({
    id: '2026-11-24T0900',
    weekly: { onlineSlots: 1 },
  })
})

test('an extra Sprechstunde takes place on its date beside the weekly ones, but on no holiday and in no closure', () => {
  const extra = (date: string) => changedBy({ hours: [{ date, hours: hours() }] })
  expect(ids(extra('2026-11-25'), '2026-11-25')).toEqual(['2026-11-25T1000', '2026-11-25T1030'])
  expect(ids(extra('2026-12-25'), '2026-12-25')).toEqual([])
  const closed = {
    ...extra('2026-11-25'),
    closures: [{ from: '2026-11-25', to: '2026-11-25', reason: 'Umzug' }],
  }
  expect(ids(closed, '2026-11-25')).toEqual([])
})

test('whatever staff close, no slot of theirs is offered, and every other one is', () => {
  const rule = fc.property(
    scene,
    fc.nat(60),
    fc.nat(20),
    fc.constantFrom(undefined, 'nord', 'sued', 'ost'),
    ({ place, now }, start, length, adviser) => {
      const from = now.toZonedDateTimeISO('Europe/Berlin').toPlainDate().add({ days: start })
      const closure = {
        from: from.toString(),
        to: from.add({ days: length }).toString(),
        ...(adviser && { adviser }),
      }
      const closed: Planned = { ...place, changes: { closures: [closure], hours: [] } }
      const covered = (slot: {
        adviser: string
        sprechstunde: { date: { toString: () => string } }
      }) =>
        slot.sprechstunde.date.toString() >= closure.from &&
        slot.sprechstunde.date.toString() <= closure.to &&
        (adviser ?? slot.adviser) === slot.adviser
      const offered = offeredSlots(place, now)
      const expected = offered.filter((slot) => !covered(slot))
      expect(offeredSlots(closed, now).map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
      // One assertion for all: each of them costs more than what it asserts.
      expect(offered.filter((slot) => isOn(closed, slot) === covered(slot))).toEqual([])
    },
  )
  fc.assert(rule)
})

test('staff can give a caller any time that nobody has and that has not begun, also the ones kept for walk-ins', () => {
  const now = berlin('2026-11-24T09:05')
  const taken = [
    { adviser: 'nord', start: berlin('2026-11-24T09:30'), end: berlin('2026-11-24T10:00') },
  ]
  const free = slotsForStaff(village, taken, now).map(({ id }) => id)
  expect(free.slice(0, 2)).toEqual(['2026-11-24T1000', '2026-11-24T1030'])
  expect(free.filter((id) => id.startsWith('2026-11-26'))).toHaveLength(6)
})

const today = day('2026-11-23')
const typed = (changes: Record<string, string | string[]> = {}) =>
  readHours(
    village,
    Object.fromEntries(
      Object.entries({
        date: '2026-11-24',
        instead: '09:00',
        from: '10:00',
        to: '12:00',
        advisers: ['nord'],
        slot_minutes: '30',
        online_slots: '2',
        walk_in: 'yes',
        ...changes,
      }).map(([name, value]) => [name, [value].flat()]),
    ),
    today,
  )

test('hours that staff set are read whole, or refused with a name', () => {
  expect(typed()).toEqual({
    hours: {
      date: '2026-11-24',
      instead: '09:00',
      hours: hours({ to: '12:00', onlineSlots: 2 }),
    },
  })
  expect(typed({ instead: '' })).toEqual({ problem: 'overlap' })
  expect(typed({ instead: '', from: '12:00', to: '13:00' })).toHaveProperty('hours')
  for (const [problem, changes] of [
    ['date-missing', { date: 'morgen' }],
    ['date-past', { date: '2026-11-20' }],
    ['times-missing', { from: '9' }],
    ['times-turned', { from: '12:00', to: '10:00' }],
    ['too-early', { from: '03:00' }],
    ['adviser-missing', { advisers: [] }],
    ['adviser-missing', { advisers: ['fremd'] }],
    ['slots-wrong', { slot_minutes: '0' }],
    ['slots-wrong', { online_slots: '-1' }],
    ['slots-wrong', { online_slots: 'viele' }],
  ] as const)
    expect(typed(changes as Record<string, string | string[]>), problem).toEqual({ problem })
})

test('hours set twice for the same Sprechstunde are the later ones', () => {
  const first = withHours(village, { date: '2026-11-24', instead: '09:00', hours: hours() })
  const second = withHours(first, {
    date: '2026-11-24',
    instead: '09:00',
    hours: hours({ from: '11:00', to: '12:00' }),
  })
  expect(second.changes.hours).toHaveLength(1)
  expect(ids(second, '2026-11-24')).toEqual(['2026-11-24T1100', '2026-11-24T1130'])
})
