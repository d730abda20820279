import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'

import { feed, residentEntry, staffEntry } from '../../src/letters/calendar-entry.ts'
import { expect, test } from './test.ts'

const at = (instant: string) => Temporal.Instant.from(instant)
const location = `Rathaus Überküßheim, ${'Büro über der Straße, '.repeat(6)}📅 Tür`
const entry = {
  uid: 'eins@rathaus.example',
  sequence: 1,
  start: at('2026-11-24T08:00:00Z'),
  end: at('2026-11-24T08:30:00Z'),
  stamp: at('2026-11-23T08:00:00Z'),
  summary: 'Termin im Rathaus; "neu", mit Komma',
  location,
}
const organizer = { name: 'Rathaus Überküßheim', email: 'rathaus@rathaus.example' }
const written = {
  'of a resident': residentEntry(entry, 'cancelled').ics,
  'of staff': staffEntry(entry, 'confirmed', organizer, ['eins@team.example']).ics,
  'of a subscription': feed('Sprechstunde', [{ ...entry, state: 'confirmed' }]),
}

for (const [whose, ics] of Object.entries(written))
  test(`the calendar ${whose} has no line over 75 octets, and a foreign parser reads back each character`, () => {
    const lines = ics.split('\r\n')
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(lines.some((line) => line.startsWith(' '))).toBe(true)
    const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[])
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined)
    expect(event).toMatchObject({ summary: entry.summary, location, sequence: 1 })
    expect(event.startDate.toICALString()).toBe('20261124T080000Z')
  })

test('who of staff has accepted says so in a bare word (RFC 5545, 3.2.12)', () => {
  expect(written['of staff']).toContain('ATTENDEE;PARTSTAT=ACCEPTED;')
})

test('only a calendar to subscribe to says how often to ask, an empty one too', () => {
  expect(written['of a resident']).not.toContain('PUBLISHED-TTL')
  const empty = feed('Sprechstunde', [])
  expect(empty).toContain('\r\nX-PUBLISHED-TTL:PT15M\r\n')
  expect(empty).not.toContain('PT1H')
  expect(ICAL.parse(empty)).toBeTruthy()
})
