import type { DatesWords } from '../de/dates.ts'

/** How days and times are said. */
export const dates: DatesWords & { readonly dates: { readonly monthsAlso: string } } = {
  /**
   * Hours are of 24; digits are Western. Months have their names of Syria and Iraq, from where most readers are, and in
   * brackets those of Egypt: whoever knows only one of them must not miss a day.
   */
  dates: {
    locale: 'ar-SY-u-nu-latn',
    monthsAlso: 'ar-EG',
    clock: (hour: number, minute: string) => `${hour}:${minute}`,
    time: (clock: string) => clock,
    span: (from: string, to: string) => `من ${from} إلى ${to}`,
    at: (day: string, time: string) => `${day}، الساعة ${time}`,
    during: (day: string, span: string) => `${day}، ${span}`,
  },
}
