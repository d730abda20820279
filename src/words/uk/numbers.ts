import { plural } from '../plural.ts'

/** How long something takes: "30 хвилин". */
export const minutesLong = (n: number) =>
  plural('uk', n, {
    one: `${n} хвилина`,
    few: `${n} хвилини`,
    many: `${n} хвилин`,
    other: `${n} хвилини`,
  })

/** As {@link minutesLong}, after a word that wants the accusative: "ще 1 хвилину". */
export const forMinutes = (n: number) =>
  plural('uk', n, {
    one: `${n} хвилину`,
    few: `${n} хвилини`,
    many: `${n} хвилин`,
    other: `${n} хвилини`,
  })

/** After "через": "30 днів". */
export const inDays = (n: number) =>
  plural('uk', n, { one: `${n} день`, few: `${n} дні`, many: `${n} днів`, other: `${n} дня` })
