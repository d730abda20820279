import { plural } from '../plural.ts'

export const minutesOf = (n: number) =>
  plural('ro', n, { one: `${n} minut`, few: `${n} minute`, other: `${n} de minute` })

export const daysOf = (n: number) =>
  plural('ro', n, { one: `${n} zi`, few: `${n} zile`, other: `${n} de zile` })
