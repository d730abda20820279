import type { DatesWords } from '../de/dates.ts'

/** How days and times are said. */
export const dates: DatesWords = {
  dates: {
    locale: 'tr',
    clock: (hour, minute) => `${hour}:${minute}`,
    time: (clock) => clock,
    span: (from, to) => `${from}–${to}`,
    at: (day, time) => `${day}, saat ${time}`,
    during: (day, span) => `${day}, ${span}`,
  },
}
