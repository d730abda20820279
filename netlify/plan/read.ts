import type { Facts } from '../../src/domain/place/schema.ts'
import type { KnownChanges, Planned } from '../../src/domain/plan/changes.ts'
import type { KnownNotice } from '../../src/domain/plan/notice.ts'
import { errorName, log } from '../platform/log.ts'
import { freshPlan, lastPlan, placeKnown } from './plan.ts'

/** What shared pages show of the plan: a place with its plan, and the notices. */
export type Shown = Omit<Planned, 'changes'> & {
  readonly changes: KnownChanges
  readonly notices: readonly KnownNotice[]
}

/**
 * The facts of a place with its plan as it is now. While the database cannot be read: as this process read it last; where it
 * has read none, as the place's file says, and no notice.
 */
export async function plannedNow(facts: Facts): Promise<Shown> {
  try {
    await freshPlan()
  } catch (error) {
    log('fault', { error: errorName(error) })
  }
  const { advisers, coming, weekly, changes } = placeKnown()
  const notices = lastPlan()?.schedule.notices ?? []
  return { ...facts, advisers, coming, weekly, changes, notices }
}

export { openNotice } from './notice-draft.ts'
