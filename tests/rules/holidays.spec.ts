import { holidaysOf, isHoliday } from '../../src/domain/time/holidays.ts'
import { expect, test } from './test.ts'
import { day } from './time.ts'

/** Karfreitag, Ostermontag, Christi Himmelfahrt, Pfingstmontag, Fronleichnam, from Easter dates known beforehand. */
const movable: ReadonlyMap<number, string> = new Map([
  [2026, '04-03 04-06 05-14 05-25 06-04'],
  [2027, '03-26 03-29 05-06 05-17 05-27'],
  [2028, '04-14 04-17 05-25 06-05 06-15'],
  [2029, '03-30 04-02 05-10 05-21 05-31'],
  [2030, '04-19 04-22 05-30 06-10 06-20'],
  [2031, '04-11 04-14 05-22 06-02 06-12'],
  [2032, '03-26 03-29 05-06 05-17 05-27'],
  [2033, '04-15 04-18 05-26 06-06 06-16'],
  [2034, '04-07 04-10 05-18 05-29 06-08'],
  [2035, '03-23 03-26 05-03 05-14 05-24'],
  [2036, '04-11 04-14 05-22 06-02 06-12'],
  [2037, '04-03 04-06 05-14 05-25 06-04'],
  [2038, '04-23 04-26 06-03 06-14 06-24'],
  [2039, '04-08 04-11 05-19 05-30 06-09'],
  [2040, '03-30 04-02 05-10 05-21 05-31'],
])
const fixed = '01-01 01-06 05-01 10-03 11-01 12-25 12-26'

for (const [year, days] of movable) {
  test(`in ${year} we are closed on the twelve public holidays of Baden-Württemberg and no other`, () => {
    const expected = `${fixed} ${days}`.split(' ').map((monthAndDay) => `${year}-${monthAndDay}`)
    const first = day(`${year}-01-01`)
    const holidays = Array.from({ length: first.daysInYear }, (_, days) => first.add({ days }))
      .filter(isHoliday)
      .map(String)
    expect(holidays).toEqual(expected.toSorted())
    expect([...holidaysOf(year)].toSorted()).toEqual(holidays)
    expect(holidays).toHaveLength(12)
  })
}

test('days that are holidays only elsewhere, or only in church, are ordinary days here', () => {
  const ordinary = [
    '2026-03-08', // Frauentag (Berlin)
    '2026-04-05', // Ostersonntag (Brandenburg)
    '2026-05-24', // Pfingstsonntag (Brandenburg)
    '2026-08-15', // Mariä Himmelfahrt (Saarland)
    '2026-10-31', // Reformationstag (a day off for schools only)
    '2026-11-18', // Buß- und Bettag (Sachsen)
    '2026-12-24',
    '2026-12-31',
  ]
  expect(ordinary.filter((date) => isHoliday(day(date)))).toEqual([])
})
