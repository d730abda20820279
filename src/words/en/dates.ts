import type { DatesWords } from '../de/dates.ts'

/** How days and times are said. */
export const dates: DatesWords = {
  dates: {
    locale: 'en-GB',
    clock: (hour, minute) => `${hour}:${minute}`,
    time: (clock) => clock,
    span: (from, to) => `${from} to ${to}`,
    at: (day, time) => `${day} at ${time}`,
    during: (day, span) => `${day}, ${span}`,
  },
}
