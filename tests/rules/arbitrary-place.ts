import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'

import { checkedPlace } from '../../src/domain/place/place.ts'
import { type Planned, withoutChanges } from '../../src/domain/plan/changes.ts'
import { musterdorf } from '../../src/places/musterdorf/place.ts'
import { at } from './time.ts'
import { told } from './village.ts'

/** A place that could be, at an instant that will be. */
export type Scene = { readonly place: Planned; readonly now: Temporal.Instant }

const twoDigits = (count: number): string => String(count).padStart(2, '0')
const clock = (minutes: number): string =>
  `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`

/** By day, in steps of five minutes: no Sprechstunde takes place at night, when clocks change. */
const minuteOfDay = fc.integer({ min: 6 * 12, max: 22 * 12 }).map((fives) => fives * 5)

/** One or two spans of a day that may touch, but never overlap. */
const spans = fc.uniqueArray(minuteOfDay, { minLength: 2, maxLength: 4 }).map((bounds) => {
  const [first = 0, second = 0, ...rest] = bounds.toSorted((one, other) => one - other)
  const fourth = rest.at(-1)
  const third = rest.length > 1 ? rest[0] : second
  const morning = { from: clock(first), to: clock(second) }
  return fourth === undefined
    ? [morning]
    : [morning, { from: clock(third ?? 0), to: clock(fourth) }]
})

const details = fc.record({
  advisers: fc.subarray(['nord', 'sued', 'ost'], { minLength: 1 }),
  slotMinutes: fc.integer({ min: 3, max: 24 }).map((fives) => fives * 5),
  onlineSlots: fc.nat(8),
  walkIn: fc.boolean(),
})

const dayHours = fc
  .record({ weekday: fc.integer({ min: 1, max: 7 }), spans, morning: details, later: details })
  .map(({ weekday, spans, morning, later }) =>
    spans.map((span, index) => ({ weekday, ...span, ...(index === 0 ? morning : later) })),
  )

const weekHours = fc
  .uniqueArray(dayHours, { minLength: 1, maxLength: 5, selector: ([first]) => first?.weekday })
  .map((days) => days.flat())

const anyInstant = fc
  .integer({
    min: at('2026-01-01T00:00Z').epochMilliseconds,
    max: at('2040-12-01T00:00Z').epochMilliseconds,
  })
  .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds))

/** Days before which much happens: both clock changes, Easter, Pentecost, Christmas, a leap day. */
const eventful = [
  '2026-10-25',
  '2027-03-28',
  '2027-05-17',
  '2026-12-25',
  '2028-02-29',
  '2035-03-25',
]
const eventfulInstant = fc
  .record({ date: fc.constantFrom(...eventful), minutesBefore: fc.nat(14 * 24 * 60) })
  .map(({ date, minutesBefore }) => at(`${date}T22:00Z`).subtract({ minutes: minutesBefore }))

const closures = fc.array(
  fc.record({ inDays: fc.integer({ min: -3, max: 30 }), days: fc.nat(8) }),
  {
    maxLength: 3,
  },
)

/** A date in Berlin so many days later. */
const daysAfter = (now: Temporal.Instant, days: number): string =>
  now.toZonedDateTimeISO('Europe/Berlin').toPlainDate().add({ days }).toString()

export const scene: fc.Arbitrary<Scene> = fc
  .record({
    now: fc.oneof(anyInstant, eventfulInstant),
    weekly: weekHours,
    closures,
    leadTimeMinutes: fc.nat(3 * 24 * 60),
    horizonWeeks: fc.integer({ min: 1, max: 4 }),
    callDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
  })
  .map(({ now, weekly, closures, leadTimeMinutes, horizonWeeks, callDays }) => ({
    now,
    place: withoutChanges(
      checkedPlace({
        ...musterdorf,
        weekly: told(weekly),
        leadTimeMinutes: told(leadTimeMinutes),
        horizonWeeks: told(horizonWeeks),
        closures: told(
          closures.map(({ inDays, days }) => ({
            from: daysAfter(now, inDays),
            to: daysAfter(now, inDays + days),
            reason: 'Das Rathaus hat zu.',
          })),
        ),
        callback: told({ ...musterdorf.callback.value, weekdays: callDays }),
      }),
    ),
  }))
