import { Temporal } from 'temporal-polyfill'

import type { Planned } from '../../src/domain/plan/changes.ts'
import { isBefore } from '../../src/domain/time/zone.ts'
import { here } from '../../src/site/here.ts'
import { now } from '../platform/clock.ts'
import { readSchedule } from './read.ts'

/** The place with what staff changed for certain days, and the version of these changes. */
export type Plan = { readonly place: Planned; readonly version: number }

const freshFor = { minutes: 1 }
let lastRead: { readonly plan: Plan; readonly readAt: Temporal.Instant } | undefined

/** The plan as it is now. */
export async function freshPlan(): Promise<Plan> {
  const { version, changes } = await readSchedule()
  const plan = { place: { ...here, changes }, version }
  lastRead = { plan, readAt: now() }
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
