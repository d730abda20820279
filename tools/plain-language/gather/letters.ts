import { Temporal } from 'temporal-polyfill'

import { readCallback } from '../../../src/domain/callback/schema.ts'
import { withoutChanges } from '../../../src/domain/plan/changes.ts'
import type { Location } from '../../../src/domain/plan/location.ts'
import * as booking from '../../../src/letters/booking.ts'
import type { BookingTold } from '../../../src/letters/booking-told.ts'
import * as callbackAway from '../../../src/letters/callback-away.ts'
import * as callback from '../../../src/letters/callback-resident.ts'
import { type Letter, textOf } from '../../../src/letters/letter.ts'
import { languageCoded } from '../../../src/site/languages.ts'
import { placeNamed } from '../../../src/site/named.ts'
import type { Text } from '../text/text.ts'

const place = withoutChanges(placeNamed('musterdorf'))
const german = languageCoded('de')
// A Monday, so that each day of the example lies ahead.
const now = Temporal.Instant.from('2026-11-23T07:00:00Z')
const example: BookingTold = {
  place,
  uid: 'b@example.org',
  sequence: 0,
  adviser: 'nord',
  location: undefined,
  start: now.add({ hours: 24 }),
  end: now.add({ hours: 25 }),
  code: '7K3M9P',
  now,
}
const school: Location = {
  id: 'schule',
  names: { shown: 'Grundschule am Bach', discreet: 'Haus am Bach' },
  street: 'Bachweg 2',
  postcode: '01234',
  town: 'Musterdorf',
  way: 'Raum 3 im Erdgeschoss',
  stepFree: 'yes',
  from: '2026-01-01',
  isConfirmed: true,
  isEnded: false,
}
/** The same somewhere else than in the Rathaus. */
const elsewhere: BookingTold = {
  ...example,
  place: { ...place, locations: [...place.locations, school] },
  location: school.id,
}
const link = 'https://rathaus.example/mein-termin/?k=abc'

const callbackLetters = (when: readonly string[]): readonly Letter[] => {
  const answer = readCallback(place, { name: ['Anna'], phone: ['07121 0000123'], when }, now)
  return 'request' in answer
    ? [callback.residentLetter(place, german, { request: answer.request, createdAt: now }, link)]
    : []
}

const professionalLetters = (): readonly Letter[] => {
  const typed = { name: ['Anna'], phone: ['07121 0000123'], when: ['any'] }
  const asked = { ...typed, for: ['professional'], institution: ['kita'] }
  const answer = readCallback(place, asked, now)
  if ('problems' in answer) return []
  return [callback.residentLetter(place, german, { request: answer.request, createdAt: now }, link)]
}

/** Staff are not residents: they know the words of offices, and their mails say why somebody comes. */
const toStaff = () => []
const noLetter = () => []

// Complete by its type: a new letter is read here, or says why not.
const bookingLetters = {
  residentLetter: () =>
    [example, elsewhere].flatMap((told) =>
      (['new', 'moved', 'restored', 'reminder', 'place'] as const).map((news) =>
        booking.residentLetter(told, german, news, { link, withCalendar: true }),
      ),
    ),
  residentCancelledLetter: () => [
    booking.residentCancelledLetter(example, german, { link, withCalendar: true }),
  ],
  residentCancelledByStaffLetter: () => [
    booking.residentCancelledByStaffLetter(
      example,
      german,
      [example, { ...example, start: example.end }],
      {
        link,
        withCalendar: true,
      },
    ),
  ],
  bookingEntry: noLetter,
} satisfies Record<keyof typeof booking, () => readonly Letter[]>
const callbackLetterTable = {
  residentLetter: () => [
    ...callbackLetters(['any']),
    ...callbackLetters(['2026-11-24-afternoon']),
    ...professionalLetters(),
  ],
  notReachedLetter: () => [callback.notReachedLetter(place, german, link)],
} satisfies Record<keyof typeof callback, () => readonly Letter[]>
const callbackAwayTable = {
  askIfAwayLetter: () => [
    callbackAway.askIfAwayLetter(place, german, undefined, link),
    callbackAway.askIfAwayLetter(place, german, Temporal.PlainDate.from('2026-12-24'), link),
  ],
  standInLetter: toStaff,
} satisfies Record<keyof typeof callbackAway, () => readonly Letter[]>

const tables = {
  'src/letters/booking.ts': bookingLetters,
  'src/letters/callback-resident.ts': callbackLetterTable,
  'src/letters/callback-away.ts': callbackAwayTable,
}

/** What the calendar entry tells; the rest of it is for machines. */
const entryText = (letter: Letter): string =>
  [
    ...(letter.calendar?.ics ?? '')
      .replace(/\r\n[ \t]/g, '')
      .matchAll(/^(?:SUMMARY|LOCATION|DESCRIPTION):(.*)$/gm),
  ]
    .map(([, value]) => (value ?? '').trim().replaceAll('\\,', ','))
    .join('\n')

/** Every mail to residents, with made-up data: its subject, its words, its calendar entry. */
export const letterTexts = (): readonly Text[] =>
  Object.entries(tables).flatMap(([file, table]) =>
    Object.entries(table).flatMap(([name, letters]) =>
      letters().flatMap((letter, index) => {
        const group = `${file} ${name} ${index + 1}`
        const parts = [
          ['subject', letter.subject],
          ['text', textOf(letter)],
          ['calendar', entryText(letter)],
        ] as const
        return parts.map(([part, text]) => ({
          file,
          place: `${name}.${part}`,
          text,
          isName: part !== 'text',
          level: 'einfach' as const,
          group,
          manner: 'plain' as const,
          discreet: true,
          // Put together from src/words/de/mail.ts, where each finding has its place.
          origin: 'built' as const,
        }))
      }),
    ),
  )
