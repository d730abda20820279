/** A time as a clock on the wall shows it, whatever the date. */
export type WallTime = { readonly hour: number; readonly minute: number }

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** Reads a time as place files, plans and forms write it: `09:00`. They are checked before. */
export function readWallTime(text: string): WallTime {
  const [hour = 0, minute = 0] = text.split(':').map(Number)
  return { hour, minute }
}

/** The same the other way round; of a date with a time only the time. */
export const wallTimeText = ({ hour, minute }: WallTime): string =>
  `${twoDigits(hour)}:${twoDigits(minute)}`
