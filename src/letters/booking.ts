import type { Temporal } from 'temporal-polyfill'

import { bookingForgottenOn } from '../domain/person/retention.ts'
import { inBerlin } from '../domain/time/zone.ts'
import type { SiteLanguage } from '../words/languages.ts'
import { placeIn } from '../words/place-in-words.ts'
import { type BookingTold, entryOf, type News, placeLine } from './booking-told.ts'
import { residentEntry } from './calendar-entry.ts'
import { type Letter, signedIn } from './letter.ts'

/** The resident's calendar entry, in their language. Also what `GET /api/calendar.ics` answers. */
export const bookingEntry = (told: BookingTold, { words }: SiteLanguage) =>
  residentEntry(entryOf(told, words.mail.calendarSummary), 'confirmed')

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
  const { room } = placeIn(told.place, words)
  const say = words.mail.booking
  return signedIn(language, told.place, {
    subject: say.subject,
    blocks: [
      { kind: 'strong', text: `${say.when[news]}\n${dates.moment(inBerlin(told.start))}` },
      {
        kind: 'facts',
        rows: [
          [say.length, say.minutes(told.start.until(told.end).total('minutes'))],
          [say.place, placeLine(told.place)],
          [say.room, room],
          [say.code, told.code],
        ],
      },
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
  const calendar = residentEntry(entryOf(told, words.mail.calendarSummary), 'cancelled')
  return signedIn(language, told.place, {
    subject: say.subject,
    blocks: [
      { kind: 'strong', text: `${say.cancelled}\n${dates.moment(inBerlin(told.start))}` },
      ...(withCalendar ? [{ kind: 'text', text: say.deleteEntry } as const] : []),
      { kind: 'link', text: say.another, url: link },
    ],
    ...(withCalendar && { calendar }),
  })
}

/** To the resident: staff cannot keep their time. It names other times, and its link leads to a page that takes one by one press. */
export function residentCancelledByStaffLetter(
  told: BookingTold,
  language: SiteLanguage,
  others: readonly Temporal.Instant[],
  { link, withCalendar }: Brings,
): Letter {
  const { words, dates } = language
  const say = words.mail.booking
  const moment = (start: Temporal.Instant) => dates.moment(inBerlin(start))
  const calendar = residentEntry(entryOf(told, words.mail.calendarSummary), 'cancelled')
  return signedIn(language, told.place, {
    subject: say.subject,
    blocks: [
      { kind: 'strong', text: `${say.cancelledByStaff}\n${moment(told.start)}` },
      ...(others.length > 0
        ? [{ kind: 'text', text: [say.others, ...others.map(moment)].join('\n') } as const]
        : []),
      { kind: 'link', text: say.chooseOther, url: link },
      ...(withCalendar ? [{ kind: 'text', text: say.deleteEntry } as const] : []),
    ],
    ...(withCalendar && { calendar }),
  })
}
