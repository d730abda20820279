import type { ClosuresWords } from '../de/closures.ts'

/** What pages say of days, or a part of one, on which no Sprechstunde takes place. */
export const closures: ClosuresWords = {
  closures: {
    today: {
      plain: (part) => `Today’s office hours (Sprechstunde) are cancelled${part}.`,
      ice: (part) =>
        `Today’s office hours (Sprechstunde) are cancelled${part} because of ice on the roads.`,
      holidays: (part) =>
        `Today’s office hours (Sprechstunde) are cancelled${part} because of the holidays.`,
      other: (part) =>
        `Today’s office hours (Sprechstunde) are cancelled${part} for another reason.`,
    },
    parts: {
      from: (time) => ` from ${time} on`,
      until: (time) => ` until ${time}`,
      during: (span) => ` from ${span}`,
    },
    short: {
      plain: 'Office hours are cancelled.',
      ice: 'Ice on the roads',
      holidays: 'Holidays',
      other: 'Another reason',
    },
    booked: {
      ice: 'The office hours are cancelled because of ice on the roads.',
      holidays: 'The office hours are cancelled because of the holidays.',
      other: 'The office hours are cancelled for another reason.',
    },
  },
}
