import type { Widened } from '../widened.ts'

/** What pages say of days, or a part of one, on which no Sprechstunde takes place. */
export const closures = {
  closures: {
    /** Today. `part` is empty, or one of `parts`. */
    today: {
      plain: (part: string) => `Heute fällt die Sprechstunde${part} aus.`,
      ice: (part: string) => `Heute fällt die Sprechstunde${part} aus, weil es glatt ist.`,
      holidays: (part: string) => `Heute fällt die Sprechstunde${part} aus, weil Ferien sind.`,
      other: (part: string) => `Heute muss die Sprechstunde${part} leider ausfallen.`,
    },
    /** A part of a day, behind its name. */
    parts: {
      from: (time: string) => ` ab ${time}`,
      until: (time: string) => ` bis ${time}`,
      during: (span: string) => ` ${span}`,
    },
    /** In a list of days. */
    short: {
      plain: 'Die Sprechstunde fällt aus.',
      ice: 'Glatteis',
      holidays: 'Ferien',
      other: 'Die Sprechstunde fällt leider aus.',
    },
    /** Of a booked time. */
    booked: {
      ice: 'Die Sprechstunde fällt aus, weil es glatt ist.',
      holidays: 'Die Sprechstunde fällt aus, weil Ferien sind.',
      other: 'Die Sprechstunde fällt leider aus.',
    },
  },
}
export type ClosuresWords = Widened<typeof closures>
