import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'

import { decideSlot } from '../../src/domain/booking/rules.ts'
import { offeredSlots, slotsOf } from '../../src/domain/sprechstunde/slots.ts'
import { plannedOn } from '../../src/domain/sprechstunde/sprechstunde.ts'
import { type Scene, scene } from './arbitrary-place.ts'
import { expect, test } from './test.ts'
import { berlin } from './time.ts'
import { village } from './village.ts'

/** Every slot that weekly hours could mean, from last week until long after the horizon. */
function plannedSlots({ place, now }: Scene) {
  const today = now.toZonedDateTimeISO('Europe/Berlin').toPlainDate()
  return Array.from({ length: 7 * (place.horizonWeeks + 3) }, (_, days) =>
    today.add({ days: days - 7 }),
  )
    .flatMap((date) => plannedOn(place, date))
    .flatMap(slotsOf)
}

const refusalOf = (place: Scene['place'], id: string, now: Temporal.Instant): string => {
  const decision = decideSlot(place, id, now)
  return 'refusal' in decision ? decision.refusal : 'taken'
}

test('a slot is offered no sooner than the lead time and inside the horizon', () => {
  const rule = fc.property(scene, ({ place, now }) => {
    const soonest = now.add({ minutes: place.leadTimeMinutes })
    const today = now.toZonedDateTimeISO('Europe/Berlin').toPlainDate()
    const lastDay = today.add({ weeks: place.horizonWeeks })
    return offeredSlots(place, now).every(({ start }) => {
      const date = start.toZonedDateTimeISO('Europe/Berlin').toPlainDate()
      return (
        Temporal.Instant.compare(soonest, start) <= 0 &&
        Temporal.PlainDate.compare(date, lastDay) <= 0
      )
    })
  })
  fc.assert(rule, { numRuns: 80 })
})

test('what is offered can be taken, and nothing else', () => {
  const rule = fc.property(scene, fc.nat(6), ({ place, now }, first) => {
    const offered = new Set(offeredSlots(place, now).map((slot) => slot.id))
    const someOfThem = plannedSlots({ place, now }).filter((_, index) => index % 7 === first)
    return someOfThem.every(({ id }) => (refusalOf(place, id, now) === 'taken') === offered.has(id))
  })
  fc.assert(rule, { numRuns: 50 })
})

test('until exactly two hours before it starts, a slot can be taken', () => {
  expect(refusalOf(village, '2026-11-24T0900', berlin('2026-11-24T07:00'))).toBe('taken')
  expect(refusalOf(village, '2026-11-24T0900', berlin('2026-11-24T07:00:00.001'))).toBe('too-late')
  expect(refusalOf(village, '2026-11-24T0900', berlin('2027-11-24T07:00'))).toBe('too-late')
})

test('the whole last day of the horizon is open, the day after is too far', () => {
  const justAfterMidnight = berlin('2026-11-24T00:00')
  expect(refusalOf(village, '2027-01-19T0900', justAfterMidnight)).toBe('taken')
  expect(refusalOf(village, '2027-01-19T1130', justAfterMidnight)).toBe('taken')
  expect(refusalOf(village, '2027-01-19T0900', berlin('2026-11-23T23:59'))).toBe('too-far')
})

test('a slot that a holiday or a closure cancels is closed, not unknown', () => {
  const now = berlin('2027-05-04T08:00')
  const closed = { from: '2027-05-11', to: '2027-05-11', reason: 'Das Rathaus hat zu.' }
  const place = { ...village, closures: [closed] }
  expect(refusalOf(place, '2027-05-06T1400', now)).toBe('closed')
  expect(refusalOf(place, '2027-05-11T0900', now)).toBe('closed')
  expect(refusalOf(village, '2027-05-11T0900', now)).toBe('taken')
})
