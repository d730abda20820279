import type { Temporal } from 'temporal-polyfill'
import { dateWords, german } from '../words/dates.ts'
import type { SiteLanguage } from '../words/languages.ts'
import {
  actionBlocks,
  signedIn,
  type Block,
  type CalendarPart,
  type Letter,
  type StaffActions,
} from './letter.ts'
import { placeIn } from '../words/place-in-words.ts'
import { adviserOf } from '../domain/place/place.ts'
import type { Place } from '../domain/place/schema.ts'
import type { Lang } from '../domain/person/choices.ts'
import { bookingKeptUntil } from '../domain/person/retention.ts'
import { inBerlin } from '../domain/time/zone.ts'
import { contactRules, deleteByLine, forOtherLine, needsList } from '../words/de/staff.ts'
import { residentEntry, staffEntry, type Entry, type EntryState } from './calendar-entry.ts'
import { unlinked } from './unlinked.ts'
import type { BookingRequest } from '../domain/booking/schema.ts'

/** What both letters about a booking tell. */
export type BookingTold = {
  readonly place: Place
  /** Ends in the domain that mails come from. */
  readonly uid: string
  readonly sequence: number
  readonly adviser: string
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
  readonly code: string
  readonly now: Temporal.Instant
}

/** For staff: like "Dienstag, 24. November 2026 um 9:30 Uhr", on Berlin's clocks. */
export const whenWords = (start: Temporal.Instant): string => german.moment(inBerlin(start))

const placeLine = ({ senderName, address }: Place): string =>
  `${senderName}, ${address.street}, ${address.postcode} ${address.town}`

const entryOf = (told: BookingTold, summary: string): Entry => ({
  uid: told.uid,
  sequence: told.sequence,
  start: told.start,
  end: told.end,
  stamp: told.now,
  summary,
  location: placeLine(told.place),
})

/** The resident's calendar entry, in their language. Also what `GET /api/calendar.ics` answers. */
export const bookingEntry = (told: BookingTold, { words }: SiteLanguage) =>
  residentEntry(entryOf(told, words.mail.calendarSummary), 'confirmed')

/** What is new about a booking that takes place. */
export type News = 'new' | 'moved' | 'restored' | 'reminder'

/** To the resident: their time, and how to call it off. Discreet, for others may read along. */
export function residentLetter(
  told: BookingTold,
  language: SiteLanguage,
  news: News,
  link: string,
  withCalendar: boolean,
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
      { kind: 'text', text: words.mail.kept(dates.date(bookingKeptUntil(told.start))) },
    ],
    ...(withCalendar && { calendar: bookingEntry(told, language) }),
  })
}

/** To the resident: their time does not take place any more. */
export function residentCancelledLetter(
  told: BookingTold,
  language: SiteLanguage,
  again: string,
  withCalendar: boolean,
): Letter {
  const { words, dates } = language
  const say = words.mail.booking
  const calendar = residentEntry(entryOf(told, words.mail.calendarSummary), 'cancelled')
  return signedIn(language, told.place, {
    subject: say.subject,
    blocks: [
      { kind: 'strong', text: `${say.cancelled}\n${dates.moment(inBerlin(told.start))}` },
      ...(withCalendar ? [{ kind: 'text', text: say.deleteEntry } as const] : []),
      { kind: 'link', text: say.another, url: again },
    ],
    ...(withCalendar && { calendar }),
  })
}

/** To the resident: staff cannot keep their time. It names other times, and its link leads to a page that takes one by one press. */
export function residentCalledOffLetter(
  told: BookingTold,
  language: SiteLanguage,
  others: readonly Temporal.Instant[],
  link: string,
  withCalendar: boolean,
): Letter {
  const { words, dates } = language
  const say = words.mail.booking
  const moment = (start: Temporal.Instant) => dates.moment(inBerlin(start))
  const calendar = residentEntry(entryOf(told, words.mail.calendarSummary), 'cancelled')
  return signedIn(language, told.place, {
    subject: say.subject,
    blocks: [
      { kind: 'strong', text: `${say.calledOff}\n${moment(told.start)}` },
      ...(others.length > 0
        ? [{ kind: 'text', text: [say.others, ...others.map(moment)].join('\n') } as const]
        : []),
      { kind: 'link', text: say.chooseOther, url: link },
      ...(withCalendar ? [{ kind: 'text', text: say.deleteEntry } as const] : []),
    ],
    ...(withCalendar && { calendar }),
  })
}

// Nobody is asked how they may be called when they take a slot; so the careful answers hold.
const careful = { voicemail: false, say_who: false, others_may_answer: false }

/** How to contact somebody who has a booking, if at all. */
export const contactLine = ({ phone }: Pick<BookingRequest, 'phone'>): string =>
  phone
    ? `Wenn Sie anrufen müssen:\n${contactRules(careful)}`
    : 'Keine Telefon-Nummer: Sie können diese Person nicht anrufen.'

const staffSubjects = {
  new: 'Neuer Termin',
  moved: 'Termin verschoben',
  restored: 'Termin gilt wieder',
} satisfies Record<Exclude<News, 'reminder'>, string>

/** Who staff are, for their calendar entries. */
export type Team = {
  readonly organizer: { readonly name: string; readonly email: string }
  readonly staff: readonly string[]
}

const withWhom = ({ place, adviser }: BookingTold): string => {
  const { title, employer } = adviserOf(place, adviser)
  return `${title}, ${employer}`
}

/** A booking in a calendar of staff. */
export const staffEntryOf = (told: BookingTold): Entry =>
  entryOf(told, `Sprechstunde: Termin ${told.code}`)

/** Staff's calendar entry, the same for each. No name: it lives on in calendars that we cannot clear. */
export const staffCalendar = (
  told: BookingTold,
  standing: EntryState,
  { organizer, staff }: Team,
): CalendarPart => staffEntry(staffEntryOf(told), standing, organizer, staff)

/** To staff: how to contact first, then when, what is needed, and the rest. */
export function staffLetter(
  told: BookingTold,
  news: keyof typeof staffSubjects,
  request: Omit<BookingRequest, 'slot'> & Lang,
  calendar: CalendarPart,
  actions: StaffActions,
): Letter {
  const { place } = told
  const when = whenWords(told.start)
  return {
    subject: `${staffSubjects[news]}: ${when}`,
    blocks: [
      { kind: 'strong', text: contactLine(request) },
      ...(request.for === 'other' ? [{ kind: 'strong', text: forOtherLine } as const] : []),
      {
        kind: 'facts',
        rows: [
          ['Wann', when],
          ['Bei', withWhom(told)],
          ['Name', unlinked(request.name)],
          ...(request.phone
            ? [['Telefon', `${unlinked(request.phone.typed)}\n${request.phone.e164}`] as const]
            : []),
          ['Bedarf', needsList(place, request)],
          ...(request.email ? [['E-Mail', request.email] as const] : []),
          ['Code', told.code],
        ],
      },
      ...actionBlocks(actions),
      { kind: 'text', text: deleteByLine(dateWords(bookingKeptUntil(told.start))) },
    ],
    calendar,
  }
}

/** To those of staff who do not meet the resident: that the time is taken, and nothing of the person. */
export function staffElsewhereLetter(
  told: BookingTold,
  news: keyof typeof staffSubjects | 'cancelled',
  calendar: CalendarPart,
): Letter {
  const when = whenWords(told.start)
  const subject = news === 'cancelled' ? 'Termin abgesagt' : staffSubjects[news]
  return {
    subject: `${subject}: ${when}`,
    blocks: [
      {
        kind: 'strong',
        text: news === 'cancelled' ? 'Diese Zeit ist wieder frei.' : 'Diese Zeit ist belegt.',
      },
      { kind: 'text', text: `Nur diese Person liest Name und Nummer: ${withWhom(told)}.` },
      {
        kind: 'facts',
        rows: [
          ['Wann', when],
          ['Bei', withWhom(told)],
          ['Code', told.code],
        ],
      },
    ],
    calendar,
  }
}

/** Who cancelled: the resident, or one of staff by this name. */
export type CancelledBy = 'resident' | { readonly staff: string }

/** What staff must do about a time that is called off: nothing where the person knows, or phone, carefully. */
function tellLine(by: CancelledBy, request: Pick<BookingRequest, 'phone' | 'email'>): string {
  if (by === 'resident') return 'Dieser Termin ist abgesagt. Sie müssen nicht anrufen.'
  const cancelled = `Abgesagt von: ${by.staff}.`
  if (request.email) return `${cancelled}\nEine E-Mail an die Person ist unterwegs.`
  if (request.phone) return `${cancelled}\nBITTE ANRUFEN und absagen.\n${contactRules(careful)}`
  return `${cancelled}\nDiese Person können wir nicht erreichen. Bitte lassen Sie jemanden da sein.`
}

/** To staff: a time is called off. */
export function staffCancelledLetter(
  told: BookingTold,
  request: Omit<BookingRequest, 'slot'>,
  calendar: CalendarPart,
  by: CancelledBy,
  actions: StaffActions,
): Letter {
  const when = whenWords(told.start)
  const mustPhone = by !== 'resident' && !request.email && request.phone
  const blocks: readonly Block[] = [
    { kind: 'strong', text: tellLine(by, request) },
    {
      kind: 'facts',
      rows: [
        ['Wann', when],
        ['Bei', withWhom(told)],
        ['Name', unlinked(request.name)],
        ...(mustPhone
          ? [['Telefon', `${unlinked(mustPhone.typed)}\n${mustPhone.e164}`] as const]
          : []),
        ['Code', told.code],
      ],
    },
    ...actionBlocks(mustPhone ? actions : []),
    {
      kind: 'text',
      text: 'Steht der Eintrag noch in Ihrem Kalender? Bitte löschen Sie den Eintrag.',
    },
  ]
  const subject = mustPhone ? 'Bitte anrufen: Termin abgesagt' : 'Termin abgesagt'
  return {
    subject: `${subject}: ${when}`,
    blocks,
    calendar,
  }
}
