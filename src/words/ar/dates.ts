import type { DatesWords } from '../de/dates.ts'

/** How days and times are said. */
export const dates: DatesWords = {
  /** Hours are of 24; digits are Western. */
  dates: {
    locale: 'ar-u-nu-latn',
    clock: (hour: number, minute: string) => `${hour}:${minute}`,
    time: (clock: string) => clock,
    span: (from: string, to: string) => `من ${from} إلى ${to}`,
    at: (day: string, time: string) => `${day}، الساعة ${time}`,
    during: (day: string, span: string) => `${day}، ${span}`,
  },
}
