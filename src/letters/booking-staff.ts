import type { Temporal } from 'temporal-polyfill'

import type { BookingRequest } from '../domain/booking/schema.ts'
import type { ReaderLanguage } from '../domain/person/choices.ts'
import { bookingKeptUntil } from '../domain/person/retention.ts'
import { adviserOf } from '../domain/place/place.ts'
import { isHouse } from '../domain/plan/location.ts'
import { inBerlin } from '../domain/time/zone.ts'
import { dateWords, german } from '../words/dates.ts'
import {
  adviserWords,
  contactRules,
  deleteByLine,
  forOtherLine,
  needsList,
  standingInFor,
} from '../words/de/staff.ts'
import { whereToSay } from '../words/de/staff-where.ts'
import { de } from '../words/de/words.ts'
import { nameIn } from '../words/location-in-words.ts'
import { type BookingTold, entryOf, type News, whereTold } from './booking-told.ts'
import { type Entry, type EntryState, staffEntry } from './calendar-entry.ts'
import {
  actionBlocks,
  type Block,
  type CalendarPart,
  type Letter,
  type StaffActions,
} from './letter.ts'
import { unlinked } from './unlinked.ts'

/** Like "Dienstag, 24. November 2026 um 9:30 Uhr", on Berlin's clocks. */
export const whenWords = (start: Temporal.Instant): string => german.moment(inBerlin(start))

// Nobody is asked how they may be called when they take a slot; so the careful answers hold.
const careful = { voicemail: false, say_who: false, others_may_answer: false }

/** How to contact somebody who has a booking, if at all. */
export const contactLine = ({ phone }: Pick<BookingRequest, 'phone'>): string =>
  phone
    ? `Wenn Sie anrufen müssen:\n${contactRules(careful)}`
    : 'Keine Telefonnummer: Sie können diese Person nicht anrufen.'

/** Where it is, in a letter to staff: where the place has more than the house, and all of it where that is the news. */
const whereRows = (
  told: BookingTold,
  news: News | 'cancelled',
): readonly (readonly [string, string])[] => {
  const where = whereTold(told)
  if (news === 'place') return whereToSay(told.place, where)
  if (told.place.locations.every(isHouse)) return []
  return [['Ort', where ? nameIn(told.place, where, de) : 'Nicht bekannt']]
}

const staffSubjects = {
  new: 'Neuer Termin',
  moved: 'Termin verschoben',
  restored: 'Termin gilt wieder',
  place: 'Termin an einem anderen Ort',
} satisfies Record<Exclude<News, 'reminder'>, string>

/** Who staff are, for their calendar entries. */
export type Team = {
  readonly organizer: { readonly name: string; readonly email: string }
  readonly staff: readonly string[]
}

const withWhom = ({ place, adviser, standIn }: BookingTold): string => {
  const named = (id: string) => adviserWords(adviserOf(place, id))
  return standIn === undefined ? named(adviser) : standingInFor(named(standIn), [named(adviser)])
}

/** A booking in a calendar of staff. */
export const staffEntryOf = (told: BookingTold): Entry =>
  entryOf(told, told.code ? `Sprechstunde: Termin ${told.code}` : 'Sprechstunde: Termin')

/** Staff's calendar entry, the same for each. No name: it lives on in calendars that we cannot clear. */
export const staffCalendar = (
  told: BookingTold,
  state: EntryState,
  { organizer, staff }: Team,
): CalendarPart => staffEntry(staffEntryOf(told), state, organizer, staff)

/** What a letter to whoever may act brings. */
type Brings = { readonly calendar: CalendarPart; readonly actions: StaffActions }

/** Whether the person learns what is new by a call alone. */
export const learnsByCall = ({ phone, email }: Pick<BookingRequest, 'phone' | 'email'>): boolean =>
  phone !== undefined && !email

/** How the person learns where their time is now: first of all where somebody has to phone. */
function learnsPlace(request: Pick<BookingRequest, 'phone' | 'email'>): string {
  if (learnsByCall(request)) return `BITTE ANRUFEN und den Ort sagen.\n${contactRules(careful)}`
  if (request.email) return `Eine E-Mail an die Person ist unterwegs.\n${contactLine(request)}`
  return 'Diese Person können wir nicht erreichen. Bitte hängen Sie am alten Ort einen Zettel auf.'
}

/** To staff: how to contact first, then when, what is needed, and the rest. */
export function staffLetter(
  told: BookingTold,
  news: keyof typeof staffSubjects,
  request: Omit<BookingRequest, 'slot'> & ReaderLanguage,
  { calendar, actions }: Brings,
): Letter {
  const { place } = told
  const when = whenWords(told.start)
  const mustPhone = news === 'place' && learnsByCall(request)
  return {
    subject: `${mustPhone ? 'Bitte anrufen: ' : ''}${staffSubjects[news]}: ${when}`,
    blocks: [
      { kind: 'strong', text: news === 'place' ? learnsPlace(request) : contactLine(request) },
      ...(request.for === 'other' ? [{ kind: 'strong', text: forOtherLine } as const] : []),
      {
        kind: 'facts',
        rows: [
          ['Wann', when],
          ...whereRows(told, news),
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

/** To whoever stands in: a time that is theirs now. The resident allowed it, and the calendar entry is as it was. */
export function standInLetter(
  told: BookingTold,
  request: Omit<BookingRequest, 'slot'> & ReaderLanguage,
  brings: Brings,
): Letter {
  const letter = staffLetter(told, 'new', request, brings)
  return { ...letter, subject: `Sie vertreten: Termin ${whenWords(told.start)}` }
}

/**
 * To those of staff who do not meet the resident: that the time is taken, and nothing of the person. Without a calendar entry
 * it is for the office, which reads no code either.
 */
export function staffElsewhereLetter(
  told: BookingTold,
  news: keyof typeof staffSubjects | 'cancelled',
  calendar?: CalendarPart,
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
          ...whereRows(told, news),
          ['Bei', withWhom(told)],
          ...(calendar ? [['Code', told.code] as const] : []),
        ],
      },
    ],
    ...(calendar && { calendar }),
  }
}

/** Who cancelled: the resident, or one of staff by this name. */
export type CancelledBy = 'resident' | { readonly staff: string }

/** What staff must do about a time that they cancelled: nothing where the person knows, or phone, carefully. */
function tellLine(by: CancelledBy, request: Pick<BookingRequest, 'phone' | 'email'>): string {
  if (by === 'resident') return 'Dieser Termin ist abgesagt. Sie müssen nicht anrufen.'
  const cancelled = `Abgesagt von: ${by.staff}.`
  if (request.email) return `${cancelled}\nEine E-Mail an die Person ist unterwegs.`
  if (request.phone) return `${cancelled}\nBITTE ANRUFEN und absagen.\n${contactRules(careful)}`
  return `${cancelled}\nDiese Person können wir nicht erreichen. Bitte lassen Sie jemanden da sein.`
}

/** To staff: a colleague cancelled a time. */
export function staffCancelledLetter(
  told: BookingTold,
  by: CancelledBy,
  request: Omit<BookingRequest, 'slot'>,
  { calendar, actions }: Brings,
): Letter {
  const when = whenWords(told.start)
  const mustPhone = by !== 'resident' && !request.email && request.phone
  const blocks: readonly Block[] = [
    { kind: 'strong', text: tellLine(by, request) },
    {
      kind: 'facts',
      rows: [
        ['Wann', when],
        ...whereRows(told, 'cancelled'),
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
