import { Temporal } from 'temporal-polyfill'

import { gatheringsAhead, type KnownGathering, timesOf } from '../../src/domain/plan/gathering.ts'
import { gatheringStart, readGathering } from '../../src/domain/plan/gathering-form.ts'
import type { Location } from '../../src/domain/plan/location.ts'
import { houseOfFile } from '../../src/domain/plan/location.ts'
import { placeNamed } from '../../src/site/named.ts'
import { expect, test } from './test.ts'

const now = Temporal.Instant.from('2026-11-23T07:00:00Z')
const place = placeNamed('musterdorf')
const school: Location = {
  ...houseOfFile(place),
  id: 'school',
  names: { shown: 'Schule am Bach', discreet: 'Haus am Bach' },
}
const closed: Location = { ...school, id: 'closed', isEnded: true }
const known = { place, locations: [houseOfFile(place), school, closed] }
const right = {
  title: ' Elterncafé ',
  sentence: 'Wir trinken zusammen Kaffee.',
  date: '2026-11-24',
  from: '15:00',
  to: '17:00',
  where: 'house',
  elsewhere: '',
}
const typed = (changes: Partial<typeof right> = {}) =>
  readGathering(
    known,
    Object.fromEntries(
      Object.entries({ ...right, ...changes }).map(([name, one]) => [name, [one]]),
    ),
    now,
  )
const { where: _where, elsewhere: _elsewhere, ...plain } = { ...right, title: 'Elterncafé' }

test('something for everyone is at the Rathaus, at another location of the plan, or where staff say in a few words', () => {
  expect(typed()).toEqual({ gathering: plain })
  expect(typed({ where: 'school' })).toEqual({ gathering: { ...plain, location: 'school' } })
  expect(typed({ where: 'elsewhere', elsewhere: 'Jugendhaus' })).toEqual({
    gathering: { ...plain, words: 'Jugendhaus' },
  })
  // What was typed for another place counts only where that is chosen.
  expect(typed({ elsewhere: 'Jugendhaus' })).toEqual({ gathering: plain })
})

for (const [changes, problems] of [
  [{ title: '' }, { title: 'title-missing' }],
  [{ title: 'x'.repeat(61) }, { title: 'title-long' }],
  [{ title: 'Café auf fremd.example' }, { title: 'title-link' }],
  [{ sentence: ' … ' }, { sentence: 'sentence-missing' }],
  [{ sentence: 'x'.repeat(201) }, { sentence: 'sentence-long' }],
  [{ sentence: 'Schreiben Sie an a@b.example' }, { sentence: 'sentence-link' }],
  [{ sentence: 'Rufen Sie an: 0900 1234567' }, { sentence: 'sentence-phone' }],
  [{ date: '' }, { date: 'date-missing' }],
  [{ date: '2026-11-22' }, { date: 'date-past' }],
  [{ date: '2027-11-24' }, { date: 'date-past' }],
  [{ date: '2026-11-23', from: '07:00', to: '08:00' }, { date: 'date-past' }],
  [{ from: '25:00' }, { from: 'time-missing' }],
  [{ to: '' }, { to: 'time-missing' }],
  [{ to: '15:00' }, { to: 'time-turned' }],
  [{ where: '' }, { where: 'where-missing' }],
  [{ where: 'closed' }, { where: 'where-missing' }],
  [{ where: 'unknown' }, { where: 'where-missing' }],
  [{ where: 'elsewhere' }, { elsewhere: 'elsewhere-missing' }],
  [{ where: 'elsewhere', elsewhere: 'x'.repeat(81) }, { elsewhere: 'elsewhere-long' }],
  [{ where: 'elsewhere', elsewhere: 'www.fremd' }, { elsewhere: 'elsewhere-link' }],
  [
    { title: '', from: '', where: '' },
    { title: 'title-missing', from: 'time-missing', where: 'where-missing' },
  ],
] as const)
  test(`something for everyone is refused with ${Object.values(problems).join(', ')}: ${JSON.stringify(changes).slice(0, 60)}`, () => {
    expect(typed(changes)).toEqual({ problems })
  })

test('what may be typed at the edge is taken: 60 signs, 200 signs, today until it is over, our own number', () => {
  const title = 'x'.repeat(60)
  const sentence = `Rufen Sie an: ${place.phone}. `.padEnd(200, 'x')
  expect(typed({ title, sentence })).toHaveProperty('gathering')
  expect(typed({ date: '2026-11-23', from: '07:00', to: '08:01' })).toHaveProperty('gathering')
  expect(typed({ date: '2027-11-23' })).toHaveProperty('gathering')
})

const one = (id: string, date: string, from: string, to: string): KnownGathering => ({
  ...plain,
  ...{ id, date, from, to, createdAt: now },
})

test('what there is for everyone stands in order of time, and is gone at the minute at which it ends', () => {
  const all = [
    one('c', '2026-12-01', '09:00', '10:00'),
    one('b', '2026-11-24', '15:00', '17:00'),
    one('a', '2026-11-24', '09:00', '10:00'),
  ]
  const ahead = (at: string) => gatheringsAhead(all, Temporal.Instant.from(at)).map(({ id }) => id)
  expect(ahead('2026-11-23T07:00:00Z')).toEqual(['a', 'b', 'c'])
  expect(ahead('2026-11-24T15:59:59Z')).toEqual(['b', 'c'])
  expect(ahead('2026-11-24T16:00:00Z')).toEqual(['c'])
  expect(ahead('2026-12-02T00:00:00Z')).toEqual([])
})

test('its hours are Berlin’s, in summer and in winter', () => {
  expect(timesOf(one('a', '2026-07-01', '15:00', '17:00')).start.toString()).toBe(
    '2026-07-01T13:00:00Z',
  )
  expect(timesOf(one('a', '2026-12-01', '15:00', '17:00')).end.toString()).toBe(
    '2026-12-01T16:00:00Z',
  )
})

test('once more for another day: the form starts with all but the day', () => {
  const like = { ...plain, words: 'Jugendhaus' }
  expect(gatheringStart(like)).toMatchObject({ title: ['Elterncafé'], date: [''], from: ['15:00'] })
  expect(gatheringStart(like)).toMatchObject({ where: ['elsewhere'], elsewhere: ['Jugendhaus'] })
  expect(gatheringStart({ ...plain, location: 'school' })).toMatchObject({ where: ['school'] })
  expect(gatheringStart(undefined)).toMatchObject({ title: [''], where: ['house'] })
})
