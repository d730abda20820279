import type { Planned } from '../../src/domain/plan/changes.ts'
import { withoutChanges } from '../../src/domain/plan/changes.ts'
import { slotsOf } from '../../src/domain/sprechstunde/slots.ts'
import { sprechstundenOn } from '../../src/domain/sprechstunde/sprechstunde.ts'
import { placeNamed } from '../../src/site/named.ts'
import { expect, test } from './test.ts'
import { day } from './time.ts'
import { village } from './village.ts'

/** Both Sprechstunden on Sundays, so that they fall on the very days on which clocks change. */
const onSundays: Planned = {
  ...village,
  weekly: village.weekly.map((weekly) => ({ ...weekly, weekday: 7 })),
}

const startsOn = (place: Planned, date: string): readonly string[] =>
  sprechstundenOn(place, day(date)).map((sprechstunde) => sprechstunde.start.toString())
const namesOn = (place: Planned, date: string): readonly string[] =>
  sprechstundenOn(place, day(date)).map((sprechstunde) => sprechstunde.id)

const sundays = [
  ['2026-10-18', '07:00', '12:00'],
  ['2026-10-25', '08:00', '13:00'],
  ['2026-11-08', '08:00', '13:00'], // the Sunday between them is Allerheiligen
  ['2027-03-21', '08:00', '13:00'],
  ['2027-03-28', '07:00', '12:00'],
  ['2027-04-04', '07:00', '12:00'],
] as const

for (const [date, morning, afternoon] of sundays) {
  test(`on Sunday ${date} the Sprechstunden start at 9 and 14 on the wall clock, at ${morning} and ${afternoon} in UTC`, () => {
    expect(startsOn(onSundays, date)).toEqual([
      `${date}T${morning}:00Z`,
      `${date}T${afternoon}:00Z`,
    ])
    expect(namesOn(onSundays, date)).toEqual([`${date}T0900`, `${date}T1400`])
  })
}

const weekdays = [
  ['the Tuesday before winter time', '2026-10-20', '2026-10-20T07:00:00Z'],
  ['the Tuesday after it', '2026-10-27', '2026-10-27T08:00:00Z'],
  ['the Thursday before winter time', '2026-10-22', '2026-10-22T12:00:00Z'],
  ['the Thursday after it', '2026-10-29', '2026-10-29T13:00:00Z'],
  ['the Tuesday before summer time', '2027-03-23', '2027-03-23T08:00:00Z'],
  ['the Tuesday after it', '2027-03-30', '2027-03-30T07:00:00Z'],
  ['the Thursday before summer time', '2027-03-25', '2027-03-25T13:00:00Z'],
  ['the Thursday after it', '2027-04-01', '2027-04-01T12:00:00Z'],
] as const

for (const [which, date, start] of weekdays) {
  test(`on ${which} the Sprechstunde starts at ${start}`, () => {
    expect(startsOn(village, date)).toEqual([start])
  })
}

for (const date of ['2026-10-25', '2027-03-28']) {
  test(`on ${date} each Sprechstunde still has six slots of half an hour`, () => {
    for (const sprechstunde of sprechstundenOn(onSundays, day(date))) {
      const slots = slotsOf(sprechstunde)
      expect(slots).toHaveLength(6)
      expect(slots.map(({ start, end }) => start.until(end).total('minutes'))).toEqual(
        Array(6).fill(30),
      )
      expect(slots.at(-1)?.end.toString()).toBe(sprechstunde.end.toString())
    }
  })
}

/** Monday to Friday of the weeks around the end of summer time, without a holiday. */
const weekOf = (monday: string): readonly string[] =>
  Array.from({ length: 5 }, (_, days) => day(monday).add({ days }).toString())
const weeks = [weekOf('2026-10-19'), weekOf('2026-10-26')]

for (const name of ['pliezhausen', 'musterdorf']) {
  test(`whatever hours ${name} has, clocks show the same before and after a change`, () => {
    const open = withoutChanges({ ...placeNamed(name), closures: [] })
    const planned = open.weekly
      .filter(({ weekday }) => weekday <= 5)
      .map(({ weekday, from }) => `${weekday} ${from}`)
    for (const week of weeks) {
      const starts = week
        .flatMap((date) => sprechstundenOn(open, day(date)))
        .map(({ start }) => start.toZonedDateTimeISO('Europe/Berlin'))
        .map(
          (start) =>
            `${start.dayOfWeek} ${start.toPlainTime().toString({ smallestUnit: 'minute' })}`,
        )
      expect(starts).toEqual(planned.toSorted())
    }
  })
}
