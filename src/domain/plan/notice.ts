import { Temporal } from 'temporal-polyfill'

import { oneLine } from '../person/name.ts'
import type { Facts } from '../place/schema.ts'
import { type Fields, lastOf } from '../submission/fields.ts'
import { canBePlanned, wallDate } from './dates.ts'
import { ownTextProblem } from './own-text.ts'

/** Own words of staff on the shared pages. Wall dates like `2026-12-01`, both included. */
export type Notice = { readonly text: string; readonly from: string; readonly until: string }

/** A notice that can be taken away by its id. */
export type KnownNotice = Notice & { readonly id: string }

export const noticeFields = ['text', 'from', 'until'] as const
type NoticeField = (typeof noticeFields)[number]

/** Why a field cannot be taken as somebody typed it. The words to each stand in `src/words/de/staff-notice.ts`. */
export type NoticeProblem =
  | 'text-missing'
  | 'text-long'
  | 'text-link'
  | 'text-phone'
  | 'from-missing'
  | 'from-past'
  | 'until-missing'
  | 'until-before'
  | 'until-late'
export type NoticeProblems = Readonly<Partial<Record<NoticeField, NoticeProblem>>>

/** Signs of a text (UTF-16, as a text field counts them), and days from its first to its last. */
const longest = { signs: 200, days: 14 }

function textProblem(text: string, place: Pick<Facts, 'phone'>): NoticeProblem | undefined {
  const problem = ownTextProblem(text, longest.signs, place)
  return problem && `text-${problem}`
}

function fromProblem(from: string, today: Temporal.PlainDate): NoticeProblem | undefined {
  if (!wallDate.safeParse(from).success) return 'from-missing'
  return canBePlanned(from, today) ? undefined : 'from-past'
}

/** `from`: what the first day is; undefined while that is no date. */
function untilProblem(until: string, from: string): NoticeProblem | undefined {
  if (!wallDate.safeParse(until).success) return 'until-missing'
  if (!wallDate.safeParse(from).success) return undefined
  if (until < from) return 'until-before'
  const last = Temporal.PlainDate.from(from).add({ days: longest.days })
  return until > last.toString() ? 'until-late' : undefined
}

/**
 * A notice as staff typed it, on one line. Refused by field: what is no plain text of at most 200 signs, has a link or another
 * phone number than ours, does not begin today or within a year, or ends later than 14 days after its first day.
 */
export function readNotice(
  place: Pick<Facts, 'phone'>,
  fields: Fields,
  today: Temporal.PlainDate,
): { readonly notice: Notice } | { readonly problems: NoticeProblems } {
  const text = oneLine(lastOf(fields, 'text'))
  const [from, until] = [lastOf(fields, 'from'), lastOf(fields, 'until')]
  const found = [
    ['text', textProblem(text, place)],
    ['from', fromProblem(from, today)],
    ['until', untilProblem(until, from)],
  ] as const
  const problems = found.filter(([, problem]) => problem !== undefined)
  return problems.length > 0
    ? { problems: Object.fromEntries(problems) }
    : { notice: { text, from, until } }
}

/** Whether two notices would stand on one day. */
export const overlap = (one: Notice, other: Notice): boolean =>
  one.from <= other.until && other.from <= one.until

/** The notice of a day. There is at most one. */
export const noticeOn = (
  notices: readonly KnownNotice[],
  date: Temporal.PlainDate,
): KnownNotice | undefined =>
  notices.find(({ from, until }) => from <= date.toString() && date.toString() <= until)
