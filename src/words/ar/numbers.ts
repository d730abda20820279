import { plural } from '../plural.ts'

/** Keeps digits and Latin letters in their own order inside a line that runs from right to left. */
export const ltr = (text: string) => `\u2066${text}\u2069`

export const minutesOf = (minutes: number) =>
  plural('ar', minutes, {
    one: 'دقيقة واحدة',
    two: 'دقيقتان',
    few: `${minutes} دقائق`,
    many: `${minutes} دقيقة`,
    other: `${minutes} دقيقة`,
  })

/** After a preposition. */
export const daysOf = (days: number) =>
  plural('ar', days, {
    one: 'يوم واحد',
    two: 'يومين',
    few: `${days} أيام`,
    many: `${days} يومًا`,
    other: `${days} يوم`,
  })
