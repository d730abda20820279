import { adviserOf } from '../domain/place/place.ts'
import { whenWords } from './booking-staff.ts'
import type { BookingTold } from './booking-told.ts'
import type { CalendarPart, Letter } from './letter.ts'

// To staff, about what cannot be opened here: its key is gone, or another version of this site has sealed it.

const bookingNews = {
  cancelled: { subject: 'Termin abgesagt', text: 'Dieser Termin ist abgesagt.' },
  restored: { subject: 'Termin gilt wieder', text: 'Dieser Termin gilt wieder.' },
} as const

/** The resident cancelled such a booking, or took that back. */
export function unreadableBookingLetter(
  { place, adviser, start }: BookingTold,
  news: keyof typeof bookingNews,
  calendar: CalendarPart,
): Letter {
  const { title, employer } = adviserOf(place, adviser)
  const { subject, text } = bookingNews[news]
  return {
    subject: `${subject}: ${whenWords(start)}`,
    blocks: [
      { kind: 'strong', text },
      { kind: 'text', text: 'Die Angaben dazu lassen sich nicht öffnen.' },
      {
        kind: 'facts',
        rows: [
          ['Wann', whenWords(start)],
          ['Bei', `${title}, ${employer}`],
        ],
      },
    ],
    calendar,
  }
}

/** The resident took such a callback back. `came` says when it came, as the mail with name and number did. */
export const unreadableWithdrawnLetter = (came: string): Letter => ({
  subject: `Rückruf abgesagt: vom ${came}`,
  blocks: [
    { kind: 'strong', text: 'Bitte NICHT mehr anrufen.' },
    {
      kind: 'text',
      text: `Diese Person hat ihren Rückruf abgesagt. Der Rückruf kam am ${came}. Die Angaben dazu lassen sich nicht öffnen.`,
    },
  ],
})
