import { Temporal } from 'temporal-polyfill'

import type { KnownChanges, Planned } from '../../src/domain/plan/changes.ts'
import { dateInBerlin, isBefore } from '../../src/domain/time/zone.ts'
import { here } from '../../src/site/here.ts'
import { now } from '../platform/clock.ts'
import { planOfFile, planOn, readSchedule, type Schedule } from './schedule.ts'

/** The place with its plan, and the version of that plan. */
export type Plan = {
  readonly place: Omit<Planned, 'changes'> & { readonly changes: KnownChanges }
  readonly version: number
  readonly schedule: Schedule
}

const freshFor = { minutes: 1 }
let lastRead: { readonly plan: Plan; readonly readAt: Temporal.Instant } | undefined

/** The plan as it is now. */
export async function freshPlan(): Promise<Plan> {
  const schedule = await readSchedule()
  const readAt = now()
  const place = { ...here, ...planOn(dateInBerlin(readAt), schedule) }
  const plan = { place, version: schedule.version, schedule }
  lastRead = { plan, readAt }
  return plan
}

/**
 * The plan as this process knows it, at most a minute old, without asking the database each time. Whoever stores something
 * on it says on which version; the statement refuses an old one.
 */
export async function knownPlan(): Promise<Plan> {
  if (!lastRead) return freshPlan()
  const { plan, readAt } = lastRead
  const isFresh = isBefore(now(), readAt.add(freshFor)) && !isBefore(now(), readAt)
  return isFresh ? plan : freshPlan()
}

/** The plan as this process read it last, however long ago; `undefined` where it has read none. */
export const lastPlan = (): Plan | undefined => lastRead?.plan

/**
 * The place as this process last knew it: for words alone, such as the title of an adviser. Before anything was read it is the
 * place as its file says.
 */
export const placeKnown = (): Plan['place'] => lastRead?.plan.place ?? { ...here, ...planOfFile() }

/** The next one to ask reads it anew. Only tests change the plan behind a process's back. */
export function forgetPlan(): void {
  lastRead = undefined
}
