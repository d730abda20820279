import { Temporal } from 'temporal-polyfill'

import { withoutChanges } from '../../src/domain/plan/changes.ts'
import { house, type Location, locationOn, openLocations } from '../../src/domain/plan/location.ts'
import {
  isMade,
  type LocationField,
  locationsAfter,
  readLocation,
} from '../../src/domain/plan/location-form.ts'
import type { Fields } from '../../src/domain/submission/fields.ts'
import { residentCancelledByStaffLetter, residentLetter } from '../../src/letters/booking.ts'
import type { BookingTold } from '../../src/letters/booking-told.ts'
import { textOf } from '../../src/letters/letter.ts'
import { languageCoded, siteLanguages } from '../../src/site/languages.ts'
import { placeNamed } from '../../src/site/named.ts'
import { holding } from '../../src/words/holding.ts'
import { wayIn } from '../../src/words/location-in-words.ts'
import { expect, test } from './test.ts'
import { at, day } from './time.ts'

const place = withoutChanges(placeNamed('pliezhausen'))
const school: Location = {
  id: 'schule',
  names: { shown: 'Grundschule am Bach', discreet: 'Haus am Bach' },
  street: 'Bachweg 2',
  postcode: '72124',
  town: 'Pliezhausen',
  way: 'Raum 3',
  stepFree: 'yes',
  from: '2026-11-23',
  isConfirmed: true,
  isEnded: false,
}
const both = { ...place, locations: [...place.locations, school] }
const told = (location: string | undefined): BookingTold => ({
  place: both,
  uid: 'b@example.org',
  sequence: 0,
  adviser: 'jugendamt',
  location,
  start: at('2026-12-01T08:00Z'),
  end: at('2026-12-01T08:30Z'),
  code: '7K3M9P',
  now: at('2026-11-23T07:00Z'),
})
const brings = { link: 'https://rathaus.example/mein-termin/?k=abc', withCalendar: true }
const newses = ['new', 'moved', 'restored', 'reminder', 'place'] as const

for (const language of siteLanguages)
  test(`in ${language.code} a mail says of the house that it is there, of a school its discreet name, of what is unknown nothing`, () => {
    const { words } = language
    const letter = (location: string | undefined, news: (typeof newses)[number]) => {
      const { subject, blocks, calendar } = residentLetter(told(location), language, news, brings)
      return { subject, text: textOf({ subject, blocks }), ics: calendar?.ics ?? '' }
    }
    for (const news of newses) {
      const here = letter(undefined, news)
      expect(here.subject).toBe(words.mail.booking.subject)
      const there = letter('schule', news)
      expect(there.subject).toBe(words.mail.booking.subjectElsewhere)
      expect(there.text).toContain('Haus am Bach, Bachweg 2, 72124 Pliezhausen')
      expect(there.text + there.ics).not.toContain('Grundschule')
      expect(there.ics).not.toContain(words.mail.calendarSummary)
      const nowhere = letter('gibt-es-nicht', news)
      expect(nowhere.subject).toBe(words.mail.booking.subjectElsewhere)
      expect(nowhere.text).toContain(words.mail.booking.askPlace)
      expect(nowhere.ics).not.toContain('LOCATION')
    }
    const others = [told(undefined), told('schule')]
    const off = residentCancelledByStaffLetter(told('schule'), language, others, brings)
    expect(textOf(off)).toContain('Haus am Bach')
    const inHouse = residentCancelledByStaffLetter(
      told('schule'),
      language,
      [told(undefined)],
      brings,
    )
    expect(textOf(inHouse)).toContain(`, ${place.senderName}`)
    const all = residentCancelledByStaffLetter(told(undefined), language, [told(undefined)], brings)
    expect(textOf(all)).not.toContain(`, ${place.senderName}`)
  })

test('a location holds from its day on; before its first day, as it will; and what was planned for later goes with a change', () => {
  const [old] = place.locations
  const facts = {
    street: 'A 1',
    postcode: '72124',
    town: 'P',
    way: 'Zimmer 12',
    stepFree: 'no',
  } as const
  const january = { id: house, from: '2027-01-01', facts }
  const after = locationsAfter(place.locations, january, 'neu')
  expect(locationOn(after, undefined, '2026-12-31')).toEqual(old)
  expect(locationOn(after, house, '2027-01-01')?.way).toBe('Zimmer 12')
  expect(isMade(after, january)).toBe(true)
  expect(isMade(place.locations, january)).toBe(false)
  const december = { id: house, from: '2026-12-01', facts: { ...facts, way: 'Zimmer 5' } }
  const sooner = locationsAfter(after, december, 'neu')
  expect(locationOn(sooner, house, '2027-02-01')?.way).toBe('Zimmer 5')
  expect(locationOn([school], 'schule', '2026-01-01')).toEqual(school)
  expect(locationOn([school], 'anderswo', '2026-12-01')).toBeUndefined()
  expect(openLocations([{ ...school, isEnded: true }, ...after], '2026-12-01')).toEqual([old])
})

test('a translation of the room belongs to the German words: other words of staff stand there in German, marked', () => {
  const english = languageCoded('en').words
  const [ours] = place.locations
  if (!ours) throw new Error('There is no house')
  expect(wayIn(ours, english)).toBe('Office on the ground floor (Büro im Erdgeschoss)')
  const moved = { ...ours, way: 'Zimmer 12' }
  expect(wayIn(moved, english)).toBe(english.stillGerman('Zimmer 12'))
  expect(wayIn(moved, languageCoded('de').words)).toBe('Zimmer 12')
})

test('hours say where they are only while any are outside of the house', () => {
  const german = languageCoded('de')
  const today = day('2026-11-23')
  const [first] = place.weekly
  if (!first) throw new Error('There are no hours')
  expect(holding(german, first, today, both).where).toBeUndefined()
  const there = { ...first, weekday: 3, location: 'schule' }
  const plan = { ...both, weekly: [...both.weekly, there] }
  expect(holding(german, there, today, plan).where).toEqual(school)
  expect(holding(german, first, today, plan).where?.id).toBe(house)
  const over = { ...both, weekly: [...both.weekly, { ...there, validUntil: '2026-11-01' }] }
  expect(holding(german, first, today, over).where).toBeUndefined()
})

const today = Temporal.PlainDate.from('2026-11-23')
const good: Fields = {
  kind: ['new'],
  location: [''],
  shown: ['Jugendhaus'],
  discreet: ['Haus am Park'],
  street: ['Parkweg 1'],
  postcode: ['72124'],
  town: ['Pliezhausen'],
  way: ['Erster Stock, links'],
  step_free: ['unknown'],
  valid_from: [''],
}
const read = (changes: Fields) =>
  readLocation({ locations: both.locations, place }, { ...good, ...changes }, today)

test('a new location holds from today on; the house has no names of its own', () => {
  expect(read({})).toMatchObject({
    change: { id: undefined, from: '2026-11-23', facts: { names: { discreet: 'Haus am Park' } } },
  })
  const ours = read({ kind: ['change'], location: [house], valid_from: ['2026-12-01'] })
  expect(ours).toMatchObject({ change: { id: house, from: '2026-12-01' } })
  expect(JSON.stringify(ours)).not.toContain('Jugendhaus')
  expect(read({ kind: ['change'], location: ['gibt-es-nicht'] })).toBe('gone')
})

const refusals: readonly (readonly [LocationField, string, string])[] = [
  ['shown', ' ', 'shown-missing'],
  ['shown', 'grundschule am bach', 'shown-twice'],
  ['shown', 'x'.repeat(41), 'too-long'],
  ['discreet', '', 'discreet-missing'],
  ['discreet', 'Schuldnerberatung', 'discreet-tells'],
  ['discreet', 'Diakonie-Haus', 'discreet-tells'],
  ['street', '1', 'street-missing'],
  ['postcode', '7212', 'postcode-wrong'],
  ['town', '', 'town-missing'],
  ['way', '', 'way-missing'],
  ['way', 'siehe www.beispiel.de', 'has-link'],
  ['way', 'Klingeln: 07127 12345', 'has-phone'],
  ['way', `Raum ${'x'.repeat(200)}`, 'too-long'],
  ['step_free', 'vielleicht', 'step-free-missing'],
]
for (const [name, value, problem] of refusals)
  test(`a location is refused at its field: ${name}, ${problem}, ${value.slice(0, 20)}`, () => {
    expect(read({ [name]: [value] })).toEqual({ problems: { [name]: problem } })
  })

test('a change begins on a day of the next twelve months', () => {
  const change = { kind: ['change'], location: [house] }
  expect(read({ ...change, valid_from: ['2026-11-22'] })).toEqual({
    problems: { valid_from: 'begin-past' },
  })
  expect(read({ ...change, valid_from: ['bald'] })).toEqual({
    problems: { valid_from: 'begin-missing' },
  })
})
