import { Temporal } from 'temporal-polyfill'

import { languageCoded } from '../../src/site/languages.ts'
import { dateWords, dayWords, spanWords, timeWords, weekdayName } from '../../src/words/dates.ts'
import { expect, test } from './test.ts'
import { day } from './time.ts'

test('a day is written with its weekday and without a leading zero', () => {
  expect(dayWords(day('2026-11-24'))).toBe('Dienstag, 24. November 2026')
  expect(dayWords(day('2027-03-01'))).toBe('Montag, 1. März 2027')
  expect(dayWords(day('2028-02-29'))).toBe('Dienstag, 29. Februar 2028')
})

test('every month and every weekday has its German name', () => {
  const months = Array.from({ length: 12 }, (_, index) =>
    dateWords(day('2026-01-01').with({ month: index + 1 })),
  )
  expect(months).toEqual([
    '1. Januar 2026',
    '1. Februar 2026',
    '1. März 2026',
    '1. April 2026',
    '1. Mai 2026',
    '1. Juni 2026',
    '1. Juli 2026',
    '1. August 2026',
    '1. September 2026',
    '1. Oktober 2026',
    '1. November 2026',
    '1. Dezember 2026',
  ])
  expect([1, 2, 3, 4, 5, 6, 7].map(weekdayName).join(' ')).toBe(
    'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag',
  )
})

test('a time is written with minutes only where they are not zero', () => {
  const times = ['09:00', '09:05', '14:30', '00:00', '23:59']
  expect(times.map((time) => timeWords(Temporal.PlainTime.from(time)))).toEqual([
    '9 Uhr',
    '9:05 Uhr',
    '14:30 Uhr',
    '0 Uhr',
    '23:59 Uhr',
  ])
})

test('a span of time is written with its start and its end', () => {
  expect(spanWords('09:00', '12:00')).toBe('von 9 bis 12 Uhr')
  expect(spanWords('08:30', '11:05')).toBe('von 8:30 bis 11:05 Uhr')
})

test('a day is written as it is in its own time zone', () => {
  const lateInUtc = Temporal.Instant.from('2026-11-23T23:30Z').toZonedDateTimeISO('Europe/Berlin')
  expect(dayWords(lateInUtc)).toBe('Dienstag, 24. November 2026')
  expect(timeWords(lateInUtc)).toBe('0:30 Uhr')
})

test('in Arabic a month has its name of Syria and Iraq, with the one of Egypt and the Maghreb beside it', () => {
  const { dates } = languageCoded('ar')
  expect(dates.day(day('2026-12-24'))).toBe('الخميس، 24 كانون الأول (ديسمبر) 2026')
  expect(dates.shortDay(day('2027-01-05'))).toBe('الثلاثاء، 5 كانون الثاني (يناير)')
  const cairo = new Intl.DateTimeFormat('ar-EG', { month: 'long', timeZone: 'UTC' })
  const damascus = new Intl.DateTimeFormat('ar-SY', { month: 'long', timeZone: 'UTC' })
  for (let month = 1; month <= 12; month++) {
    const both = [damascus, cairo].map((names) => names.format(Date.UTC(2026, month - 1, 15)))
    const date = dates.date(day('2026-01-15').with({ month }))
    expect(date).toBe(`15 ${both[0] ?? ''} (${both[1] ?? ''}) 2026`)
  }
})
