import type { Window } from './windows.ts'

/** When never to call. */
export const neverTimes = [
  'mornings',
  'noon',
  'afternoons',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
] as const
export type NeverTime = (typeof neverTimes)[number]
export const isNeverTime = (value: string): value is NeverTime =>
  neverTimes.some((never) => never === value)

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const

/** Whether a resident said never to call then. "Noon" is no half of a day; who calls sees it in words. */
export function isNever({ date, half }: Window, never: readonly NeverTime[]): boolean {
  const day = weekdays[date.dayOfWeek - 1]
  const ofDay: NeverTime = half === 'morning' ? 'mornings' : 'afternoons'
  return never.includes(ofDay) || (day !== undefined && never.includes(day))
}
