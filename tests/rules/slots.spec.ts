import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'

import type { WeeklySprechstunde } from '../../src/domain/place/schema.ts'
import type { Planned } from '../../src/domain/plan/changes.ts'
import {
  eachOffered,
  freeSlots,
  isFree,
  offeredSlots,
  type Slot,
  slotNamed,
} from '../../src/domain/sprechstunde/slots.ts'
import { holidaysOf } from '../../src/domain/time/holidays.ts'
import { type Scene, scene } from './arbitrary-place.ts'
import { expect, test } from './test.ts'
import { berlin } from './time.ts'
import { village } from './village.ts'

/** Holds for every place that could be, at every time. */
const always = (holds: (slots: readonly Slot[], scene: Scene) => boolean) => {
  const rule = fc.property(scene, (scene) => holds(offeredSlots(scene.place, scene.now), scene))
  fc.assert(rule, { numRuns: 80 })
}

const wallClock = (instant: Temporal.Instant) => instant.toZonedDateTimeISO('Europe/Berlin')
const dateOf = (slot: Slot): string => wallClock(slot.start).toPlainDate().toString()
const timeOf = (instant: Temporal.Instant): string =>
  wallClock(instant).toPlainTime().toString({ smallestUnit: 'minute' })
const minutesOf = (time: string): number =>
  Temporal.PlainTime.from(time).since('00:00').total('minutes')

/** The weekly hours that hold a slot from start to end, found without the slot's own word for it. */
const hoursOf = (place: Planned, slot: Slot): WeeklySprechstunde | undefined =>
  place.weekly.find(
    (weekly) =>
      weekly.weekday === wallClock(slot.start).dayOfWeek &&
      weekly.advisers.includes(slot.adviser) &&
      weekly.from <= timeOf(slot.start) &&
      timeOf(slot.end) <= weekly.to,
  )

/** Whether this holds for each slot and the one before it. */
const eachAfter = (slots: readonly Slot[], holds: (before: Slot, slot: Slot) => boolean): boolean =>
  slots.every((slot, index) => {
    const before = slots[index - 1]
    return !before || holds(before, slot)
  })

test('no slot overlaps another of its adviser', () => {
  always((slots) =>
    Map.groupBy(slots, (slot) => slot.adviser)
      .values()
      .map((own) => own.toSorted((one, other) => Temporal.Instant.compare(one.start, other.start)))
      .every((own) =>
        eachAfter(own, (before, slot) => Temporal.Instant.compare(before.end, slot.start) <= 0),
      ),
  )
})

test('each slot lies inside a Sprechstunde of its adviser', () => {
  always((slots, { place }) => slots.every((slot) => hoursOf(place, slot)))
})

test('each slot starts on the wall clock a whole number of slots after its Sprechstunde', () => {
  always((slots, { place }) =>
    slots.every((slot) => {
      const hours = hoursOf(place, slot)
      if (!hours) return false
      const sinceStart = minutesOf(timeOf(slot.start)) - minutesOf(hours.from)
      const length = slot.start.until(slot.end).total('minutes')
      return sinceStart % hours.slotMinutes === 0 && length === hours.slotMinutes
    }),
  )
})

test('no slot lies on a public holiday or in a closure', () => {
  always((slots, { place }) =>
    slots.map(dateOf).every((date) => {
      const isClosed = place.closures.some(({ from, to }) => from <= date && date <= to)
      return !isClosed && !holidaysOf(Number(date.slice(0, 4))).has(date)
    }),
  )
})

test('each slot has an address of its own, and the address leads back to it', () => {
  const words = ({ id, adviser, start, end }: Slot) =>
    `${id} ${adviser} ${start.toString()} ${end.toString()}`
  const rule = fc.property(scene, fc.nat(), ({ place, now }, pick) => {
    const slots = offeredSlots(place, now)
    const picked = slots[pick % Math.max(1, slots.length)]
    const named = picked && slotNamed(place, picked.id)
    const leadsBack = !picked || (named !== undefined && words(named) === words(picked))
    return leadsBack && new Set(slots.map((slot) => slot.id)).size === slots.length
  })
  fc.assert(rule, { numRuns: 200 })
})

test('slots come in order of time', () => {
  always((slots) =>
    eachAfter(slots, (before, slot) => Temporal.Instant.compare(before.start, slot.start) <= 0),
  )
})

test('no slot is left out from the first one offered to the end of its Sprechstunde', () => {
  always((slots, { place }) =>
    Map.groupBy(slots, (slot) => slot.sprechstunde.id)
      .values()
      .every((own) => {
        const [first] = own
        const hours = first && hoursOf(place, first)
        if (!first || !hours) return false
        const left = minutesOf(hours.to) - minutesOf(timeOf(first.start))
        return own.length === Math.floor(left / hours.slotMinutes) * hours.advisers.length
      }),
  )
})

test('whoever asks for the first free slots gets the same ones as whoever asks for all', () => {
  const rule = fc.property(scene, fc.nat(20), fc.nat(5), ({ place, now }, howMany, each) => {
    const all = offeredSlots(place, now)
    const taken = all.filter((_, index) => index % (each + 2) === 0)
    const first = eachOffered(place, now).filter(isFree(taken)).take(howMany)
    const idsOf = (slots: readonly Slot[]) => slots.map(({ id }) => id).join()
    return idsOf([...first]) === idsOf(freeSlots(all, taken).slice(0, howMany))
  })
  fc.assert(rule, { numRuns: 80 })
})

test('no day is looked at behind that of the first slots that are asked for', () => {
  let daysLookedAt = 0
  const watched: Planned = {
    ...village,
    get weekly() {
      daysLookedAt++
      return village.weekly
    },
  }
  const [first] = eachOffered(watched, berlin('2026-11-23T08:00')).take(1)
  expect(first?.id).toBe('2026-11-24T0900')
  expect(daysLookedAt).toBe(2)
})
