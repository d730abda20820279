import type { Temporal } from 'temporal-polyfill'

import type { Facts } from '../../src/domain/place/schema.ts'
import type { KnownChanges, Planned } from '../../src/domain/plan/changes.ts'
import type { KnownGathering } from '../../src/domain/plan/gathering.ts'
import type { KnownNotice } from '../../src/domain/plan/notice.ts'
import type { PlanOfWeek } from '../../src/domain/plan/week.ts'
import {
  eachOffered,
  isFree,
  type Slot,
  type TakenTime,
} from '../../src/domain/sprechstunde/slots.ts'
import { dateInBerlin } from '../../src/domain/time/zone.ts'
import { now } from '../platform/clock.ts'
import { freshPlan, knownPlan } from './plan.ts'
import { planOn, type Schedule } from './schedule.ts'
import { publish, published, type Snapshot } from './snapshot.ts'
import { takenAt } from './taken.ts'
import { team } from './team.ts'
import { weekOf } from './week-plan.ts'

/** What pages show of the plan: a place with its plan, the notices, and what there is for everyone. */
export type Shown = Omit<Planned, 'changes'> & {
  readonly changes: KnownChanges
  readonly notices: readonly KnownNotice[]
  readonly gatherings: readonly KnownGathering[]
}

/** The same on a shared page, as it was published. */
export type Published = Shown & {
  /** The times that somebody has taken; `undefined` where nothing is known, and one has to phone. */
  readonly taken: readonly TakenTime[] | undefined
  /** The advisers who read alone what is booked with them. */
  readonly readers: readonly string[]
}

/** The facts of a place with its plan as the database has it now: for pages of staff and of one person. */
export async function plannedNow(facts: Facts): Promise<Shown> {
  const { place, schedule } = await freshPlan()
  const { advisers, coming, weekly, locations, changes } = place
  const plan = { advisers, coming, weekly, locations, changes }
  return { ...facts, ...plan, ...ownWordsIn(schedule) }
}

/**
 * The same as it was published last, without the database: for shared pages. Where nothing is published it is made now; where
 * that fails too, nothing is known: nobody is shown, and no hours. What the place's file says may be long over.
 */
export async function publishedNow(facts: Facts): Promise<Published> {
  const snapshot = (await published()) ?? (await publishedAtLast())
  if (!snapshot) return { ...facts, ...nothing }
  const { schedule, readers, taken } = snapshot
  const at = now()
  const plan = planOn(dateInBerlin(at), schedule)
  return { ...facts, ...plan, ...ownWordsIn(schedule), taken: takenAt(taken, at), readers }
}

const ownWordsIn = ({ notices, gatherings }: Schedule) => ({ notices, gatherings })

async function publishedAtLast(): Promise<Snapshot | undefined> {
  await publish()
  return published()
}

const nothing = {
  advisers: [],
  coming: [],
  weekly: [],
  locations: [],
  changes: { closures: [], hours: [] },
  notices: [],
  gatherings: [],
  taken: undefined,
  readers: [],
} as const

/**
 * The slots that are free as it was published, in order of time; `undefined` where nothing is known. Who gets one, the database
 * decides. Whoever asks for the first ones alone pays for no more days than those.
 */
export const freeIn = (
  { taken, ...place }: Published,
  at: Parameters<typeof eachOffered>[1],
): IteratorObject<Slot> | undefined => taken && eachOffered(place, at).filter(isFree(taken))

/** All hours of every week, also unconfirmed ones, and who is or will be there, on a day. */
export async function weekNow(today: Temporal.PlainDate): Promise<PlanOfWeek> {
  const { schedule } = await knownPlan()
  return weekOf(schedule, today).plan
}

/** Whether one account alone counts, as this process last read who staff are: pages of staff say so. */
export const worksAlone = (): boolean => team().length === 1

export { openGathering } from './gathering-draft.ts'
export { openLocation } from './location-draft.ts'
export { openNotice } from './notice-draft.ts'
export { type AbsenceChange, type AbsenceDraft, openAbsence } from './absence.ts'
export { takenBetween } from './taken.ts'
export { openWeek } from './week-draft.ts'
