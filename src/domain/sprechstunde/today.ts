import { Temporal } from 'temporal-polyfill'

import type { Planned } from '../plan/changes.ts'
import type { ClosureWord } from '../plan/closure.ts'
import { isHoliday } from '../time/holidays.ts'
import { type WallSpan, without } from '../time/wall-span.ts'
import { dateInBerlin, instantAt, isBefore } from '../time/zone.ts'
import { wordOfPart } from './closed.ts'
import {
  closureOn,
  eachSprechstunde,
  openSpans,
  plannedOn,
  type Sprechstunde,
  sprechstundenOn,
} from './sprechstunde.ts'

type TakesPlace = {
  readonly sprechstunde: Sprechstunde
  /** From when to when somebody is there now, or next. */
  readonly span: WallSpan
  /** What falls out of it, now or later. */
  readonly off?: Off
  readonly next: Sprechstunde | undefined
}

/**
 * What a resident may expect today. `next` is the next Sprechstunde on a later day, within half a year; after one that
 * was cancelled it can be one of today.
 */
export type Today =
  | ({ readonly state: 'open' } & TakesPlace)
  | ({ readonly state: 'opens' } & TakesPlace)
  | {
      readonly state: 'cancelled'
      readonly sprechstunde: Sprechstunde
      readonly why: Why
      readonly next: Sprechstunde | undefined
    }
  | { readonly state: 'none'; readonly next: Sprechstunde | undefined }

/** What staff called off of a Sprechstunde: all of it, or from a time, until a time; with its public word, if it has one. */
export type Off = { readonly word?: ClosureWord; readonly from?: string; readonly to?: string }

/** Why a Sprechstunde does not take place: a public holiday, a closure of the place file with its words, or staff called it off. */
export type Why = 'holiday' | { readonly reason: string } | Off

/**
 * Today's state at an instant: open now, opens later today, cancelled today, or not today. Only Sprechstunden that take
 * people without a Termin count.
 */
export function todayAt(place: Planned, now: Temporal.Instant): Today {
  const date = dateInBerlin(now)
  // The first one ends the search: half a year of days costs more than all the rest of a page.
  const later = eachSprechstunde(place, date.add({ days: 1 }), date.add({ months: 6 })).find(
    ({ weekly }) => weekly.walkIn,
  )
  const planned = plannedOn(place, date).find(
    ({ weekly, end }) => weekly.walkIn && isBefore(now, end),
  )
  const current = sprechstundenOn(place, date).find(
    (one) => one.weekly.walkIn && spanAhead(one, now) !== undefined,
  )
  if (!planned) return { state: 'none', next: later }
  const off = offOf(place, planned, now)
  const span = current && spanAhead(current, now)
  if (!span || planned.id !== current.id)
    return {
      state: 'cancelled',
      sprechstunde: planned,
      why: publicWhy(place, date) ?? off ?? {},
      next: current ?? later,
    }
  const state = isBefore(now, instantAt(date, span.from)) ? 'opens' : 'open'
  return { state, sprechstunde: current, span, ...(off && { off }), next: later }
}

/** When somebody is there at an instant, or next; `undefined` where that is over, or never was. */
export const spanAhead = (
  sprechstunde: Sprechstunde,
  now: Temporal.Instant,
): WallSpan | undefined =>
  openSpans(sprechstunde).find(({ to }) => isBefore(now, instantAt(sprechstunde.date, to)))

/** The part of its hours in which nobody is there, now or next. */
function offOf(place: Planned, sprechstunde: Sprechstunde, now: Temporal.Instant): Off | undefined {
  const { date, weekly } = sprechstunde
  const { from, to } = weekly
  const part = openSpans(sprechstunde)
    .reduce<readonly WallSpan[]>(without, [{ from, to }])
    .find((one) => isBefore(now, instantAt(date, one.to)))
  if (!part) return undefined
  const word = wordOfPart(place, date, part)
  return {
    ...(word && { word }),
    ...(part.from !== from && { from: part.from }),
    ...(part.to !== to && { to: part.to }),
  }
}

function publicWhy(place: Planned, date: Temporal.PlainDate): Why | undefined {
  const closure = closureOn(place, date)
  if (closure) return { reason: closure.reason }
  return isHoliday(date) ? 'holiday' : undefined
}
