import type { Temporal } from 'temporal-polyfill'

import { bookingForgottenOn } from '../domain/person/retention.ts'
import { isHouse } from '../domain/plan/location.ts'
import { whereBooked } from '../domain/sprechstunde/where.ts'
import { inBerlin } from '../domain/time/zone.ts'
import type { SiteLanguage } from '../words/languages.ts'
import { wayIn } from '../words/location-in-words.ts'
import {
  type BookingTold,
  calendarSummary,
  discreetName,
  entryOf,
  type News,
  placeLineOf,
  whereTold,
} from './booking-told.ts'
import { type EntryState, residentEntry } from './calendar-entry.ts'
import { type Letter, signedIn } from './letter.ts'

/** "Im Rathaus" is said of the Rathaus alone. */
const subjectOf = (told: BookingTold, { words }: SiteLanguage): string => {
  const where = whereTold(told)
  return where && isHouse(where) ? words.mail.booking.subject : words.mail.booking.subjectElsewhere
}

/** The resident's calendar entry, in their language. Also what `GET /api/calendar.ics` answers. */
export const bookingEntry = (
  told: BookingTold,
  language: SiteLanguage,
  state: EntryState = 'confirmed',
) =>
  residentEntry(entryOf(told, calendarSummary(told.place, whereTold(told), language.words)), state)

/** Where it is, and how to find the room; to ask for it where the plan does not know it any more. */
function whereRows(
  told: BookingTold,
  { words }: SiteLanguage,
  news: News,
): readonly (readonly [string, string])[] {
  const say = words.mail.booking
  const where = whereTold(told)
  const line = placeLineOf(told)
  if (!where || !line) return [[say.place, say.askPlace]]
  return [
    [news === 'place' ? say.placeNow : say.place, line],
    [say.room, wayIn(where, words)],
  ]
}

/** What each letter to the resident brings: the link to go on with, and a calendar entry where they want one. */
type Brings = { readonly link: string; readonly withCalendar: boolean }

/** To the resident: their time, and how to cancel it. Discreet, for others may read along. */
export function residentLetter(
  told: BookingTold,
  language: SiteLanguage,
  news: News,
  { link, withCalendar }: Brings,
): Letter {
  const { words, dates } = language
  const say = words.mail.booking
  const where = whereTold(told)
  return signedIn(language, told.place, {
    subject: subjectOf(told, language),
    blocks: [
      { kind: 'strong', text: `${say.when[news]}\n${dates.moment(inBerlin(told.start))}` },
      {
        kind: 'facts',
        rows: [
          [say.length, say.minutes(told.start.until(told.end).total('minutes'))],
          ...whereRows(told, language, news),
          [say.code, told.code],
        ],
      },
      ...(news === 'place' && where
        ? [{ kind: 'text', text: words.stepFree[where.stepFree] } as const]
        : []),
      { kind: 'text', text: say.bring },
      { kind: 'text', text: say.cancel },
      { kind: 'link', text: say.open, url: link },
      { kind: 'text', text: words.mail.kept(dates.date(bookingForgottenOn(told.start))) },
    ],
    ...(withCalendar && { calendar: bookingEntry(told, language) }),
  })
}

/** To the resident: their time does not take place any more. */
export function residentCancelledLetter(
  told: BookingTold,
  language: SiteLanguage,
  { link, withCalendar }: Brings,
): Letter {
  const { words, dates } = language
  const say = words.mail.booking
  const calendar = bookingEntry(told, language, 'cancelled')
  return signedIn(language, told.place, {
    subject: subjectOf(told, language),
    blocks: [
      { kind: 'strong', text: `${say.cancelled}\n${dates.moment(inBerlin(told.start))}` },
      ...(withCalendar ? [{ kind: 'text', text: say.deleteEntry } as const] : []),
      { kind: 'link', text: say.another, url: link },
    ],
    ...(withCalendar && { calendar }),
  })
}

/** Another time that is free. Where any of several, or the one called off, is elsewhere than in the house, each says where it is. */
export type OtherTime = Pick<BookingTold, 'start' | 'location'>

/** To the resident: staff cannot keep their time. It names other times, and its link leads to a page that takes one by one press. */
export function residentCancelledByStaffLetter(
  told: BookingTold,
  language: SiteLanguage,
  others: readonly OtherTime[],
  { link, withCalendar }: Brings,
): Letter {
  const { words, dates } = language
  const say = words.mail.booking
  const moment = (start: Temporal.Instant) => dates.moment(inBerlin(start))
  const saysWhere = [told, ...others].some(({ location }) => location !== undefined)
  const otherTime = (other: OtherTime) => {
    const where = saysWhere && whereBooked(told.place, other)
    return where
      ? `${moment(other.start)}, ${discreetName(told.place, where)}`
      : moment(other.start)
  }
  const calendar = bookingEntry(told, language, 'cancelled')
  return signedIn(language, told.place, {
    subject: subjectOf(told, language),
    blocks: [
      { kind: 'strong', text: `${say.cancelledByStaff}\n${moment(told.start)}` },
      ...(others.length > 0
        ? [{ kind: 'text', text: [say.others, ...others.map(otherTime)].join('\n') } as const]
        : []),
      { kind: 'link', text: say.chooseOther, url: link },
      ...(withCalendar ? [{ kind: 'text', text: say.deleteEntry } as const] : []),
    ],
    ...(withCalendar && { calendar }),
  })
}
