import type { Temporal } from 'temporal-polyfill'
import * as z from 'zod'

import type { Place } from '../place/schema.ts'
import { type Fields, lastOf } from '../submission/fields.ts'
import { closureWords, type StaffClosure } from './closure.ts'
import { canBePlanned, wallDate, wallTime } from './dates.ts'

/** The fields of a closing, as forms and addresses name them. */
export const closingFields = ['from', 'to', 'from_time', 'to_time', 'adviser', 'word'] as const

/** Why a field cannot be taken as somebody typed it. The words to each stand in `src/words/de/staff-closing.ts`. */
export type ClosingProblem =
  | 'date-missing'
  | 'date-past'
  | 'dates-turned'
  | 'time-wrong'
  | 'times-turned'
  | 'times-days'
  | 'adviser-unknown'
type ClosingField = 'from' | 'to' | 'from_time' | 'to_time' | 'adviser'
export type ClosingProblems = Readonly<Partial<Record<ClosingField, ClosingProblem>>>

type Typed = Readonly<Record<(typeof closingFields)[number], string>>

/** What staff typed. A last day that is left out is the first one. */
export function typedClosing(fields: Fields): Typed {
  const of = (name: (typeof closingFields)[number]) => lastOf(fields, name)
  return {
    from: of('from'),
    to: of('to'),
    from_time: of('from_time'),
    to_time: of('to_time'),
    adviser: of('adviser'),
    word: of('word'),
  }
}

function daysProblems({ from, to }: Typed, today: Temporal.PlainDate): ClosingProblems {
  if (!wallDate.safeParse(from).success) return { from: 'date-missing' }
  if (to && !wallDate.safeParse(to).success) return { to: 'date-missing' }
  if (to && to < from) return { to: 'dates-turned' }
  return canBePlanned(to || from, today) ? {} : { [to ? 'to' : 'from']: 'date-past' }
}

function timesProblems({ from, to, from_time, to_time }: Typed): ClosingProblems {
  const isWrong = (time: string) => time !== '' && !wallTime.safeParse(time).success
  if (isWrong(from_time)) return { from_time: 'time-wrong' }
  if (isWrong(to_time)) return { to_time: 'time-wrong' }
  if (to && to !== from && (from_time || to_time))
    return { [from_time ? 'from_time' : 'to_time']: 'times-days' }
  return to_time && to_time <= (from_time || '00:00') ? { to_time: 'times-turned' } : {}
}

const word = z.enum(closureWords).optional().catch(undefined)

/**
 * What staff want to close: one day, a part of it, or from one day to another; one adviser, or all. Refused by field: dates
 * and times that are none, past or turned, times where it is several days, and a person who is not there (any more). A word counts only where all are meant.
 */
export function readClosing(
  place: Pick<Place, 'advisers'>,
  fields: Fields,
  today: Temporal.PlainDate,
): { readonly closing: StaffClosure } | { readonly problems: ClosingProblems } {
  const typed = typedClosing(fields)
  const adviser = place.advisers.find(({ id }) => id === typed.adviser)?.id
  const problems: ClosingProblems = {
    ...daysProblems(typed, today),
    ...timesProblems(typed),
    ...(typed.adviser && !adviser && { adviser: 'adviser-unknown' as const }),
  }
  if (Object.keys(problems).length > 0) return { problems }
  const { from, to, from_time: fromTime, to_time: toTime } = typed
  const days = {
    from,
    to: to || from,
    ...(fromTime && { fromTime }),
    ...(toTime && { toTime }),
  }
  if (adviser) return { closing: { ...days, adviser } }
  const said = word.parse(typed.word)
  return { closing: { ...days, ...(said && { word: said }) } }
}
