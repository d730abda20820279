import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'

import { crossingOf, keyAmong } from '../../src/domain/plan/crossing.ts'
import { houseOfFile } from '../../src/domain/plan/location.ts'
import { type PlanOfWeek, readWeek, standingFor, weekAfter } from '../../src/domain/plan/week.ts'
import { weekStart } from '../../src/domain/plan/week-fields.ts'
import {
  type DatedWeekly,
  firstDateOf,
  holdsOn,
  type KnownWeekly,
  nameOfHours,
  nextDateOf,
} from '../../src/domain/plan/weekly.ts'
import { crossesOn } from '../../src/domain/sprechstunde/hours.ts'
import { slotsOf } from '../../src/domain/sprechstunde/slots.ts'
import { plannedOn, sprechstundenOn } from '../../src/domain/sprechstunde/sprechstunde.ts'
import { datesAhead, decideWeek } from '../../src/domain/sprechstunde/week.ts'
import type { Fields } from '../../src/domain/submission/fields.ts'
import { placeNamed } from '../../src/site/named.ts'
import { expect, test } from './test.ts'
import { day } from './time.ts'
import { village } from './village.ts'

const monday = day('2026-11-23')
const today = monday
const people = village.advisers
const anyDay = fc.nat(200).map((days) => monday.add({ days }).toString())
const clock = (halves: number) =>
  `${String(Math.floor(halves / 2)).padStart(2, '0')}:${halves % 2 ? '30' : '00'}`

const anyHours: fc.Arbitrary<DatedWeekly> = fc
  .record({
    weekday: fc.integer({ min: 2, max: 3 }),
    begins: fc.integer({ min: 16, max: 20 }),
    lasts: fc.integer({ min: 1, max: 6 }),
    advisers: fc.subarray(['nord', 'sued', 'ost'], { minLength: 1 }),
    validFrom: anyDay,
    lastsDays: fc.option(fc.nat(150), { nil: undefined }),
    everyWeeks: fc.integer({ min: 1, max: 4 }),
    location: fc.constantFrom(undefined, 'schule', 'jugendhaus'),
  })
  .map(({ begins, lasts, lastsDays, location, validFrom, ...hours }) => ({
    ...hours,
    validFrom,
    from: clock(begins),
    to: clock(begins + lasts),
    slotMinutes: 30,
    onlineSlots: 2,
    walkIn: true,
    ...(location && { location }),
    ...(lastsDays !== undefined && {
      validUntil: day(validFrom).add({ days: lastsDays }).toString(),
    }),
  }))

/** All days on which something can happen: each pair has repeated by then. */
const year = Array.from({ length: 300 }, (_, days) => monday.add({ days }))

test('two Sprechstunden are found to cross if, and only if, both hold on one date at overlapping times in one place or with one person', () => {
  fc.assert(
    fc.property(anyHours, anyHours, (one, other) => {
      const together =
        one.location === other.location || one.advisers.some((id) => other.advisers.includes(id))
      const overlap = one.from < other.to && other.from < one.to
      const bothHold = year.some((date) => holdsOn(one, date) && holdsOn(other, date))
      const expected = together && overlap && bothHold
      expect(crossingOf(one, [other]) !== undefined).toBe(expected)
      expect(crossingOf(other, [one]) !== undefined).toBe(expected)
    }),
    { numRuns: 300 },
  )
})

/** A plan as staff could make it, one after the other; what crosses is not taken. */
const planOf = (all: readonly DatedWeekly[]): readonly KnownWeekly[] =>
  all.reduce<readonly KnownWeekly[]>((plan, hours, index) => {
    if (crossingOf(hours, plan)) return plan
    const key = keyAmong(hours, plan)
    return [...plan, { ...hours, id: `hours-${index}`, ...(key && { key }) }]
  }, [])

test('on no date has a plan two slots or two Sprechstunden of one name, or a person in two places', () => {
  fc.assert(
    fc.property(fc.array(anyHours, { maxLength: 8 }), fc.nat(250), (all, days) => {
      const place = { ...village, weekly: planOf(all) }
      for (const date of [0, 1, 2, 3, 4, 5, 6].map((more) => monday.add({ days: days + more }))) {
        const planned = sprechstundenOn(place, date)
        const ids = planned.flatMap(slotsOf).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(new Set(planned.map(({ id }) => id)).size).toBe(planned.length)
        expect(crossesOn(place, date.toString())).toBe(false)
      }
    }),
    { numRuns: 150 },
  )
})

test('hours hold on their weekday between their first and their last day, each so many weeks from their first date on', () => {
  fc.assert(
    fc.property(anyHours, fc.nat(400), (hours, days) => {
      const date = monday.add({ days })
      const first = firstDateOf(hours.weekday, day(hours.validFrom))
      const since = first.until(date, { largestUnit: 'days' }).days
      const expected =
        since >= 0 &&
        since % (7 * (hours.everyWeeks ?? 1)) === 0 &&
        (!hours.validUntil || date.toString() <= hours.validUntil)
      expect(holdsOn(hours, date)).toBe(expected)
      const next = nextDateOf(hours, date)
      if (next) expect(holdsOn(hours, next)).toBe(true)
      expect(next === undefined).toBe(
        !Array.from({ length: 220 }, (_, more) => date.add({ days: more })).some((later) =>
          holdsOn(hours, later),
        ),
      )
    }),
  )
})

const known: KnownWeekly = {
  id: 'alt',
  weekday: 2,
  from: '09:00',
  to: '12:00',
  advisers: ['nord'],
  slotMinutes: 30,
  onlineSlots: 4,
  walkIn: true,
  validFrom: '2026-11-01',
}
const plan: PlanOfWeek = { weekly: [known], people, locations: [] }
const typed = (changes: Fields = {}, kind: 'new' | 'change' | 'end' = 'new'): Fields => ({
  ...weekStart(kind, known, today),
  ...changes,
})
const read = (fields: Fields, of: PlanOfWeek = plan) => readWeek(of, fields, today)
const problemsIn = (fields: Fields, of: PlanOfWeek = plan) => {
  const outcome = read(fields, of)
  return outcome !== 'gone' && 'problems' in outcome ? outcome.problems : undefined
}
const changeIn = (fields: Fields, of: PlanOfWeek = plan) => {
  const outcome = read(fields, of)
  if (outcome === 'gone' || !('change' in outcome)) throw new Error(JSON.stringify(outcome))
  return outcome.change
}

for (const [what, field, problem, changes] of [
  ['no weekday', 'weekday', 'weekday-missing', { weekday: [''] }],
  ['a weekday that there is not', 'weekday', 'weekday-missing', { weekday: ['8'] }],
  ['no start', 'from', 'from-missing', { from: ['bald'] }],
  ['a start before the clock changes', 'from', 'from-early', { from: ['03:59'] }],
  ['no end', 'to', 'to-missing', { to: [''] }],
  ['an end at its start', 'to', 'to-before', { to: ['09:00'] }],
  ['an end before its start', 'to', 'to-before', { to: ['08:00'] }],
  ['no adviser', 'advisers', 'advisers-missing', { advisers: [] }],
  ['a stranger as adviser', 'advisers', 'advisers-missing', { advisers: ['fremd'] }],
  ['slots of four minutes', 'slot_minutes', 'slots-wrong', { slot_minutes: ['4'] }],
  ['slots that are longer than the hours', 'slot_minutes', 'slots-long', { slot_minutes: ['181'] }],
  ['a share that is no number', 'online_slots', 'online-wrong', { online_slots: ['-1'] }],
  ['a fifth week', 'every', 'every-missing', { every: ['5'] }],
  ['no first day', 'valid_from', 'begin-missing', { valid_from: ['morgen'] }],
  ['a first day that is over', 'valid_from', 'begin-past', { valid_from: ['2026-11-22'] }],
  ['a first day in more than a year', 'valid_from', 'begin-past', { valid_from: ['2027-11-24'] }],
  ['a last day that is none', 'valid_until', 'until-missing', { valid_until: ['2027-02-30'] }],
  [
    'a last day before its first',
    'valid_until',
    'until-before',
    { valid_from: ['2027-01-05'], valid_until: ['2027-01-04'] },
  ],
  [
    'days among which is none of its weekday',
    'valid_until',
    'until-never',
    { valid_from: ['2027-01-06'], valid_until: ['2027-01-11'] },
  ],
] as const)
  test(`hours with ${what} are refused at that field`, () => {
    const fields = typed(
      { ...changes, weekday: 'weekday' in changes ? changes.weekday : ['2'] },
      'change',
    )
    expect(problemsIn(fields)).toEqual({ [field]: problem })
  })

test('several mistakes are all named at once', () => {
  expect(problemsIn(weekStart('new', undefined, today))).toEqual({
    weekday: 'weekday-missing',
    from: 'from-missing',
    to: 'to-missing',
    advisers: 'advisers-missing',
  })
})

test('whoever has left before hours begin cannot be in them', () => {
  const [first, ...others] = people
  if (!first) throw new Error('the village has people')
  const leaving = { ...plan, people: [{ ...first, until: '2026-12-31' }, ...others] }
  const january = typed({ valid_from: ['2027-01-01'] }, 'change')
  expect(problemsIn(january, leaving)).toEqual({ advisers: 'advisers-away' })
  expect(problemsIn(typed({}, 'change'), leaving)).toBeUndefined()
})

test('new hours that cross others are refused at their start, and those named', () => {
  expect(problemsIn(typed({ from: ['11:30'], to: ['13:00'] }))).toEqual({
    from: { with: known, why: 'place' },
  })
  const school = { ...plan, weekly: [{ ...known, location: 'schule' }] }
  expect(problemsIn(typed({ from: ['11:30'], to: ['13:00'] }), school)).toEqual({
    from: { with: school.weekly[0], why: 'person' },
  })
  expect(problemsIn(typed({ from: ['12:00'], to: ['13:00'] }))).toBeUndefined()
})

test('others at the same time in another place get a letter, which tells their slots apart', () => {
  const school = { ...plan, weekly: [{ ...known, location: 'schule' }] }
  const { made } = changeIn(typed({ advisers: ['sued'] }), school)
  expect(made?.key).toBe('a')
  expect(changeIn(typed({ advisers: ['sued'], weekday: ['3'] }), school).made).not.toHaveProperty(
    'key',
  )
})

test('hours are where somebody chose: the house is left out, and a place that is ended or unknown is refused', () => {
  const school = { ...houseOfFile(placeNamed('musterdorf')), id: 'schule' }
  const at = (isEnded: boolean): PlanOfWeek => ({
    ...plan,
    weekly: [],
    locations: [{ ...school, isEnded }],
  })
  const there = typed({ location: ['schule'] })
  expect(changeIn(there, at(false)).made?.location).toBe('schule')
  expect(changeIn(typed(), at(false)).made).not.toHaveProperty('location')
  expect(problemsIn(there, at(true))).toEqual({ location: 'location-gone' })
  expect(problemsIn(there, plan)).toEqual({ location: 'location-gone' })
})

test('hours from January end the old ones on the last day before, and place and letter stay', () => {
  const old = { ...known, location: 'schule', key: 'b' }
  const of = { ...plan, weekly: [old] }
  const changed = { valid_from: ['2027-01-01'], from: ['10:00'] }
  const { location: _unsaid, ...fields } = typed(changed, 'change')
  const change = changeIn(fields, of)
  expect(change.ended).toEqual({ id: 'alt', last: '2026-12-31' })
  expect(change.firstDay).toBe('2027-01-01')
  expect(change.made).toMatchObject({ location: 'schule', key: 'b', validFrom: '2027-01-01' })
  const after = weekAfter(of.weekly, change, 'neu')
  expect(after.map(({ id, validUntil }) => [id, validUntil])).toEqual([
    ['alt', '2026-12-31'],
    ['neu', undefined],
  ])
})

test('hours that would have ended sooner anyway are not made longer by what comes later', () => {
  const ending = { ...plan, weekly: [{ ...known, validUntil: '2026-12-15' }] }
  const later = typed({ valid_from: ['2027-01-01'], valid_until: [''] }, 'change')
  expect(changeIn(later, ending).ended).toEqual({ id: 'alt', last: '2026-12-15' })
})

test('hours that have not begun by then never hold', () => {
  const ahead = { ...plan, weekly: [{ ...known, validFrom: '2027-01-01' }] }
  const sooner = changeIn(typed({ valid_from: ['2026-12-01'] }, 'change'), ahead)
  expect(sooner.ended).toEqual({ id: 'alt' })
  const gone = changeIn({ ...typed({}, 'end'), kind: ['remove'] }, ahead)
  expect(gone).toEqual({ ended: { id: 'alt' }, firstDay: '2027-01-01' })
  expect(problemsIn({ ...typed({}, 'end'), kind: ['remove'] })).toEqual({
    valid_until: 'last-missing',
  })
})

test('an end has a last day from today on, not before the first, and a later one crosses nothing', () => {
  const end = (last: string, of?: PlanOfWeek) =>
    problemsIn(typed({ valid_until: [last] }, 'end'), of)
  expect(end('')).toEqual({ valid_until: 'last-missing' })
  expect(end('2026-11-22')).toEqual({ valid_until: 'last-past' })
  expect(end('2026-10-22')).toEqual({ valid_until: 'until-before' })
  expect(changeIn(typed({ valid_until: ['2026-11-24'] }, 'end'))).toEqual({
    ended: { id: 'alt', last: '2026-11-24' },
    firstDay: '2026-11-25',
  })
  const next = { ...known, id: 'neu', from: '10:00', validFrom: '2027-01-01' }
  const ending = { ...plan, weekly: [{ ...known, validUntil: '2026-12-31' }, next] }
  expect(end('2027-01-31', ending)).toEqual({ valid_until: { with: next, why: 'place' } })
  expect(end('2027-01-04', ending)).toBeUndefined()
})

test('hours to change that are not there any more are said to be gone', () => {
  expect(read(typed({ hours: ['fort'] }, 'change'))).toBe('gone')
})

test('new hours do not cross what staff set for a single date', () => {
  const hours = { ...known, from: '14:00', to: '16:00' }
  const place = {
    ...village,
    changes: { closures: [], hours: [{ date: '2027-01-05', instead: '09:00', hours }] },
  }
  expect(datesAhead(place, '2026-12-01')).toEqual(['2027-01-05'])
  const fields = typed({ from: ['13:00'], to: ['15:00'] })
  expect(decideWeek(place, plan, fields, today)).toEqual({
    problems: { from: { crossesOn: '2027-01-05' } },
  })
  expect(decideWeek(place, plan, typed({ ...fields, weekday: ['4'] }), today)).toHaveProperty(
    'change',
  )
})

test('other hours of a date are where those of that weekday are, whatever else begins at the same time', () => {
  const wednesday = { ...known, id: 'mi', weekday: 3, location: 'schule' }
  const hours = { ...known, from: '10:00' }
  const place = {
    ...village,
    weekly: [known, wednesday],
    changes: { closures: [], hours: [{ date: '2026-12-02', instead: nameOfHours(known), hours }] },
  }
  const [only] = plannedOn(place, Temporal.PlainDate.from('2026-12-02'))
  expect(only?.weekly.location).toBe('schule')
})

test('hours of a single day go on to stand for the hours that take the place of those they stood for: the day has not both', () => {
  const before = { ...known, weekday: 2, from: '09:00', to: '12:00' }
  const made = { ...before, id: 'neu', from: '10:00', to: '13:00', validFrom: '2026-12-01' }
  const { from: _from, to: _to, weekday: _weekday, ...rest } = village.weekly[0] ?? before
  const hours = { ...rest, from: '14:00', to: '17:00', advisers: [...rest.advisers] }
  const days = ['2026-11-24', '2026-12-15'].map((date) => ({ date, instead: '09:00', hours }))
  const place = {
    ...village,
    weekly: [{ ...before, validUntil: '2026-11-30' }, made],
    changes: { ...village.changes, hours: days },
  }
  const starts = (date: string) =>
    plannedOn(standingFor(place, before, made), day(date)).map(({ weekly }) => weekly.from)
  expect(starts('2026-11-24')).toEqual(['14:00'])
  expect(starts('2026-12-15')).toEqual(['14:00'])
  expect(starts('2026-12-08')).toEqual(['10:00'])
})
