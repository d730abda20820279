import { Temporal } from 'temporal-polyfill'

import type { StaffClosure } from '../../domain/plan/closure.ts'
import { partWords } from '../closed-part.ts'
import { dayWords } from '../dates.ts'
import { closing as say } from './staff-closing.ts'
import { de } from './words.ts'

const day = (date: string) => dayWords(Temporal.PlainDate.from(date))

/** Like "Dienstag, 24. November 2026 ab 15 Uhr": the days of a closure, for staff. */
export const daysOfClosure = ({ from, to, fromTime, toTime }: StaffClosure): string =>
  say.fromTo(day(from), day(to)) + partWords(de, { from: fromTime, to: toTime })

/** What the page says of a closure, for staff. */
export const publicWordOf = ({ adviser, word }: StaffClosure): string =>
  adviser ? say.saysNothing : say.says(say.words[word ?? 'plain'])
