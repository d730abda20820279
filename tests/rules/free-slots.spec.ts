import fc from 'fast-check'

import { withoutChanges } from '../../src/domain/plan/changes.ts'
import {
  freeSlots,
  type Slot,
  slotsOf,
  type TakenTime,
} from '../../src/domain/sprechstunde/slots.ts'
import { sprechstundenBetween } from '../../src/domain/sprechstunde/sprechstunde.ts'
import { placeNamed } from '../../src/site/named.ts'
import { expect, test } from './test.ts'
import { berlin, day } from './time.ts'

/** Monday 30 November, two advisers, 8:30 to 11:30 in steps of 45 minutes, five online; then Friday and Monday again. */
const slots = sprechstundenBetween(
  withoutChanges(placeNamed('musterdorf')),
  day('2026-11-30'),
  day('2026-12-07'),
).flatMap(slotsOf)
const monday = slots.filter((slot) => slot.id.startsWith('2026-11-30'))

const idsOf = (some: readonly Slot[]): readonly string[] => some.map((slot) => slot.id)
const taken = (adviser: string, from: string, to: string): TakenTime => ({
  adviser,
  start: berlin(`2026-11-30T${from}`),
  end: berlin(`2026-11-30T${to}`),
})
const hiddenBy = (...some: readonly TakenTime[]): readonly string[] => {
  const free = new Set(freeSlots(slots, some))
  return idsOf(slots.filter((slot) => !free.has(slot)))
}

test('while nobody has taken anything, every slot is free', () => {
  expect(monday).toHaveLength(8)
  expect(freeSlots(slots, [])).toEqual(slots)
})

test('a taken slot is no longer free, and that of the other adviser still is', () => {
  expect(hiddenBy(taken('nord', '09:15', '10:00'))).toEqual(['2026-11-30T0915-nord'])
})

test('a time taken on another grid hides each slot that it touches', () => {
  expect(hiddenBy(taken('sued', '09:00', '09:30'))).toEqual([
    '2026-11-30T0830-sued',
    '2026-11-30T0915-sued',
  ])
  expect(hiddenBy(taken('sued', '09:20', '09:25'))).toEqual(['2026-11-30T0915-sued'])
  expect(hiddenBy(taken('sued', '08:00', '08:31'))).toEqual(['2026-11-30T0830-sued'])
})

test('a time that ends when a slot starts hides nothing', () => {
  expect(hiddenBy(taken('nord', '07:45', '08:30'))).toEqual([])
  expect(hiddenBy(taken('nord', '11:30', '12:15'))).toEqual([])
})

test('an adviser who is not there that day hides nothing, and uses up no share', () => {
  const elsewhere = Array.from({ length: 5 }, () => taken('ost', '09:15', '10:00'))
  expect(hiddenBy(...elsewhere)).toEqual([])
})

test('when the online share is used up, the whole Sprechstunde is hidden, and only that one', () => {
  const four = monday.slice(0, 4)
  const five = monday.slice(0, 5)
  expect(freeSlots(monday, four)).toEqual(monday.slice(4))
  expect(hiddenBy(...five)).toEqual(idsOf(monday))
})

test('what is taken a week later uses up no share of this week', () => {
  const weekLater = slots.filter((slot) => slot.id.startsWith('2026-12-07'))
  expect(hiddenBy(...weekLater.slice(0, 5))).toEqual(idsOf(weekLater))
})

test('without an online share nothing can be taken', () => {
  const walkInOnly = monday.map((slot) => ({
    ...slot,
    sprechstunde: { ...slot.sprechstunde, weekly: { ...slot.sprechstunde.weekly, onlineSlots: 0 } },
  }))
  expect(freeSlots(walkInOnly, [])).toEqual([])
})

test('whatever is taken, what is free keeps its order, is not taken, and leaves walk-ins their share', () => {
  const rule = fc.property(fc.subarray([...slots]), fc.subarray([...slots]), (some, more) => {
    const free = freeSlots(slots, some)
    const sprechstunden = new Set(slots.map((slot) => slot.sprechstunde))
    const shareHolds = [...sprechstunden].every((sprechstunde) => {
      const own = (slot: Slot) => slot.sprechstunde === sprechstunde
      return some.filter(own).length < sprechstunde.weekly.onlineSlots || !free.some(own)
    })
    const stillFree = new Set(freeSlots(slots, [...some, ...more]))
    return (
      shareHolds &&
      free.length <= slots.length - some.length &&
      free.every((slot) => !some.includes(slot)) &&
      slots.filter((slot) => free.includes(slot)).every((slot, index) => slot === free[index]) &&
      [...stillFree].every((slot) => free.includes(slot))
    )
  })
  fc.assert(rule, { numRuns: 200 })
})
