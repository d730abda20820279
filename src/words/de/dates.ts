import type { Widened } from '../widened.ts'

/** How days and times are said. */
export const dates = {
  /** Day and month have their names from the locale (Unicode CLDR); hours are of 24. */
  dates: {
    locale: 'de',
    /** `minute` has two digits. */
    clock: (hour: number, minute: string) => (minute === '00' ? String(hour) : `${hour}:${minute}`),
    time: (clock: string) => `${clock} Uhr`,
    span: (from: string, to: string) => `von ${from} bis ${to} Uhr`,
    at: (day: string, time: string) => `${day} um ${time}`,
    during: (day: string, span: string) => `${day}, ${span}`,
  },
}
export type DatesWords = Widened<typeof dates>
