import { handing as say } from '../../words/de/staff-people.ts'

/** What was handed over, from the address of the page: four counts like `3-1-2-0`. */
export function handedWords(counts: string | null): string | undefined {
  if (!counts || !/^\d{1,4}(?:-\d{1,4}){3}$/.test(counts)) return undefined
  const [bookings = 0, callbacks = 0, waits = 0, notFree = 0] = counts.split('-').map(Number)
  return [
    say.done(bookings, callbacks),
    ...(waits > 0 ? [say.waits(waits)] : []),
    ...(notFree > 0 ? [say.notFree(notFree)] : []),
  ].join(' ')
}
