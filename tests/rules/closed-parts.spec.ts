import fc from 'fast-check'
import type { Temporal } from 'temporal-polyfill'

import { hasFallenOut, whyFallen } from '../../src/domain/booking/fallen-out.ts'
import { offeredWindows } from '../../src/domain/callback/windows.ts'
import type { Planned } from '../../src/domain/plan/changes.ts'
import { closureWords, type StaffClosure } from '../../src/domain/plan/closure.ts'
import { closingTimes, wordOfTime } from '../../src/domain/sprechstunde/closed.ts'
import { isOn, offeredSlots, type Slot } from '../../src/domain/sprechstunde/slots.ts'
import { isClosedOn, plannedOn } from '../../src/domain/sprechstunde/sprechstunde.ts'
import { todayAt } from '../../src/domain/sprechstunde/today.ts'
import { scene } from './arbitrary-place.ts'
import { expect, test } from './test.ts'
import { berlin } from './time.ts'
import { village } from './village.ts'

const closedBy = (place: Planned, closures: readonly StaffClosure[]): Planned => ({
  ...place,
  changes: { closures, hours: [] },
})
const tuesday = { from: '2026-11-24', to: '2026-11-24' }
const wall = (instant: Temporal.Instant) => instant.toZonedDateTimeISO('Europe/Berlin')
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Some closures within days from one on: whole days or a part of one, for all or for one. */
const anyClosures = (first: Temporal.PlainDate) =>
  fc.array(
    fc
      .record({
        inDays: fc.nat(12),
        days: fc.nat(2),
        times: fc.uniqueArray(
          fc.integer({ min: 70, max: 265 }).map((fives) => fives * 5),
          {
            maxLength: 2,
          },
        ),
        untilOnly: fc.boolean(),
        adviser: fc.constantFrom(undefined, undefined, 'nord', 'sued', 'ost'),
        word: fc.constantFrom(undefined, ...closureWords),
      })
      .map(({ inDays, days, times, untilOnly, adviser, word }): StaffClosure => {
        const from = first.add({ days: inDays })
        const [one, other] = times.toSorted((early, late) => early - late)
        const part = {
          ...(one !== undefined && !(untilOnly && other === undefined) && { fromTime: clock(one) }),
          ...(one !== undefined && untilOnly && other === undefined && { toTime: clock(one) }),
          ...(other !== undefined && { toTime: clock(other) }),
        }
        const span = {
          from: from.toString(),
          to: from.add({ days: one === undefined ? days : 0 }).toString(),
        }
        return adviser ? { ...span, ...part, adviser } : { ...span, ...part, ...(word && { word }) }
      }),
    { minLength: 1, maxLength: 5 },
  )

/** Found without the system's own word for it: whether an adviser is not there at some minute of a time on a date. */
const isAway = (
  closures: readonly StaffClosure[],
  adviser: string,
  { date, from, to }: { readonly date: string; readonly from: string; readonly to: string },
): boolean =>
  closures.some(
    (closure) =>
      (closure.adviser === undefined || closure.adviser === adviser) &&
      closure.from <= date &&
      date <= closure.to &&
      (closure.fromTime === undefined || closure.fromTime < to) &&
      (closure.toTime === undefined || from < closure.toTime),
  )
const timeOf = (instant: Temporal.Instant) =>
  wall(instant).toPlainTime().toString({ smallestUnit: 'minute' })
const isInClosedPart = (closures: readonly StaffClosure[], { adviser, start, end }: Slot) =>
  isAway(closures, adviser, {
    date: wall(start).toPlainDate().toString(),
    from: timeOf(start),
    to: timeOf(end),
  })

const sceneWithClosures = scene.chain(({ place, now }) =>
  anyClosures(wall(now).toPlainDate()).map((closures) => ({ place, now, closures })),
)

test('no slot is offered that overlaps a closed part of a day, and every slot outside of it stays offered under its address', () => {
  const rule = fc.property(sceneWithClosures, ({ place, now, closures }) => {
    const closed = closedBy(place, closures)
    const offered = offeredSlots(place, now)
    const left = offered.filter((slot) => !isInClosedPart(closures, slot))
    expect(offeredSlots(closed, now).map(({ id }) => id)).toEqual(left.map(({ id }) => id))
    // One assertion for all: each of them costs more than what it asserts.
    expect(offered.filter((slot) => isOn(closed, slot) === isInClosedPart(closures, slot))).toEqual(
      [],
    )
  })
  fc.assert(rule, { numRuns: 150 })
})

test('today says "open" while somebody is there, and at no instant of a closed part', () => {
  const rule = fc.property(
    sceneWithClosures,
    fc.nat(),
    fc.nat(24 * 60),
    ({ place, now, closures }, pick, minutes) => {
      const dates = Array.from({ length: 13 }, (_, days) => wall(now).toPlainDate().add({ days }))
      const planned = dates.flatMap((date) => plannedOn(place, date))
      const sprechstunde = planned[pick % Math.max(1, planned.length)]
      if (!sprechstunde) return true
      const { date, start, end, weekly } = sprechstunde
      const at = start.add({ minutes: minutes % start.until(end).total('minutes') })
      const minute = { date: date.toString(), from: timeOf(at), to: timeOf(at.add({ minutes: 1 })) }
      const isSomebodyThere =
        weekly.walkIn &&
        !isClosedOn(place, date, weekly) &&
        weekly.advisers.some((adviser) => !isAway(closures, adviser, minute))
      return (todayAt(closedBy(place, closures), at).state === 'open') === isSomebodyThere
    },
  )
  fc.assert(rule, { numRuns: 300 })
})

const ice = { ...tuesday, fromTime: '11:00', word: 'ice' as const }
const states: readonly (readonly [
  string,
  readonly StaffClosure[],
  string,
  Record<string, unknown>,
])[] = [
  [
    'ice from 11 on, before it opens',
    [ice],
    '08:00',
    { state: 'opens', span: { from: '09:00', to: '11:00' }, off: { word: 'ice', from: '11:00' } },
  ],
  [
    'ice from 11 on, while it is open',
    [ice],
    '10:59:59',
    { state: 'open', span: { to: '11:00' }, off: { word: 'ice', from: '11:00' } },
  ],
  [
    'ice from 11 on, at 11',
    [ice],
    '11:00',
    {
      state: 'cancelled',
      why: { word: 'ice', from: '11:00' },
      next: { id: '2026-11-26T1400' },
    },
  ],
  ['ice from 11 on, when its hours are over', [ice], '12:00', { state: 'none' }],
  [
    'ice until 10, before that',
    [{ ...tuesday, toTime: '10:00', word: 'ice' }],
    '09:30',
    { state: 'opens', span: { from: '10:00', to: '12:00' }, off: { word: 'ice', to: '10:00' } },
  ],
  [
    'holidays in the middle',
    [{ ...tuesday, fromTime: '10:00', toTime: '11:00', word: 'holidays' }],
    '09:30',
    {
      state: 'open',
      span: { from: '09:00', to: '10:00' },
      off: { word: 'holidays', from: '10:00', to: '11:00' },
    },
  ],
  [
    'a whole day for another reason',
    [{ ...tuesday, word: 'other' }],
    '08:00',
    { state: 'cancelled', why: { word: 'other' } },
  ],
  [
    'a part that leaves all of its hours',
    [{ ...tuesday, fromTime: '12:00', word: 'ice' }],
    '08:00',
    { state: 'opens', span: { from: '09:00', to: '12:00' } },
  ],
]
for (const [what, closures, time, state] of states)
  test(`today's state with a part closed: ${what}`, () => {
    const today = todayAt(closedBy(village, closures), berlin(`2026-11-24T${time}`))
    expect(today).toMatchObject(state)
    expect('off' in today).toBe('off' in state)
  })

test('why one person is away is said nowhere: their closed part has no word, also beside one for all that has', () => {
  const closures: StaffClosure[] = [{ ...tuesday, fromTime: '10:00', adviser: 'nord' }, ice]
  const place = closedBy(village, closures)
  const today = todayAt(place, berlin('2026-11-24T09:30'))
  expect(today).toMatchObject({ state: 'open', off: { from: '10:00' } })
  expect(JSON.stringify(today)).not.toContain('"word"')
  const slot = (start: string) => ({
    adviser: 'nord',
    start: berlin(`2026-11-24T${start}`),
    end: berlin(`2026-11-24T${start}`).add({ minutes: 30 }),
  })
  expect(wordOfTime(place, slot('10:00'))).toBeUndefined()
  expect(wordOfTime(place, slot('11:00'))).toBe('ice')
})

test('a booked time falls out by a part of a day only where it has a moment in common with it', () => {
  const booked = (start: string) => ({
    state: 'booked' as const,
    adviser: 'nord',
    start: berlin(`2026-11-24T${start}`),
    end: berlin(`2026-11-24T${start}`).add({ minutes: 30 }),
  })
  const place = closedBy(village, [ice])
  const now = berlin('2026-11-24T08:00')
  expect(
    ['10:30', '10:45', '11:00'].map((start) => hasFallenOut(place, booked(start), now)),
  ).toEqual([false, true, true])
  expect(whyFallen(place, booked('10:45'))).toBe('closed-by-staff')
  expect(whyFallen(place, booked('10:30'))).toBe('other-hours')
})

test('a window for a call goes only where all of it is closed', () => {
  const ids = (fromTime: string, toTime?: string) =>
    offeredWindows(
      closedBy(village, [{ ...tuesday, fromTime, ...(toTime && { toTime }) }]),
      berlin('2026-11-23T16:00'),
    ).map(({ id }) => id)
  expect(ids('15:00')).toContain('2026-11-24-afternoon')
  expect(ids('14:00')).not.toContain('2026-11-24-afternoon')
  expect(ids('14:00')).toContain('2026-11-24-morning')
  expect(ids('08:00', '13:00')).not.toContain('2026-11-24-morning')
})

test('today can be closed in one tap from each full hour ahead at which somebody is there', () => {
  expect(closingTimes(village, berlin('2026-11-24T07:00'))).toEqual(['10:00', '11:00'])
  expect(closingTimes(village, berlin('2026-11-24T10:00'))).toEqual(['11:00'])
  expect(closingTimes(village, berlin('2026-11-24T12:00'))).toEqual([])
  expect(closingTimes(closedBy(village, [ice]), berlin('2026-11-24T07:00'))).toEqual(['10:00'])
  expect(closingTimes(village, berlin('2026-11-25T07:00'))).toEqual([])
})
