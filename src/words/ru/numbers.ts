import { plural } from '../plural.ts'

export const minutesWords = (minutes: number) =>
  plural('ru', minutes, {
    one: `${minutes} минута`,
    few: `${minutes} минуты`,
    many: `${minutes} минут`,
    other: `${minutes} минуты`,
  })

/** As after "ещё": for how long. */
export const minutesLong = (minutes: number) =>
  plural('ru', minutes, {
    one: `${minutes} минуту`,
    few: `${minutes} минуты`,
    many: `${minutes} минут`,
    other: `${minutes} минуты`,
  })

/** As after "через". */
export const inDays = (days: number) =>
  plural('ru', days, {
    one: `${days} день`,
    few: `${days} дня`,
    many: `${days} дней`,
    other: `${days} дня`,
  })
