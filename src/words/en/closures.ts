import type { ClosuresWords } from '../de/closures.ts'

/** What pages say of days, or a part of one, on which no Sprechstunde takes place. */
export const closures: ClosuresWords = {
  closures: {
    today: {
      plain: (part) => `We are closed today${part} (no Sprechstunde).`,
      ice: (part) => `We are closed today${part} because of ice on the roads.`,
      holidays: (part) => `We are closed today${part} because of the holidays.`,
      other: (part) => `Sorry, we are closed today${part}.`,
    },
    parts: {
      from: (time) => ` from ${time} on`,
      until: (time) => ` until ${time}`,
      during: (span) => ` from ${span}`,
    },
    short: {
      plain: 'We are closed.',
      ice: 'Ice on the roads',
      holidays: 'Holidays',
      other: 'Sorry, we are closed.',
    },
    booked: {
      ice: 'We are closed because of ice on the roads.',
      holidays: 'We are closed because of the holidays.',
      other: 'Sorry, we are closed.',
    },
  },
}
