import { spans } from '../../src/domain/plan/people.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import { dateInBerlin } from '../../src/domain/time/zone.ts'
import { seed } from '../../src/site/here.ts'
import { now } from '../platform/clock.ts'
import { env } from '../platform/env.ts'
import { freshPlan, knownPlan, lastPlan } from './plan.ts'
import type { Account } from './rows.ts'
import type { Schedule } from './schedule.ts'

/** Somebody asked who staff are before this process has read the plan. */
class TeamUnknownError extends Error {
  override name = 'TeamUnknownError'
}

/**
 * Staff, as this process last read the plan. Whatever lets somebody in, or hands out what only some may see, reads the plan
 * first, with `freshTeam` or `knownTeam`; where none was read, this refuses (with `TeamUnknownError`).
 */
export function team(): readonly Member[] {
  const plan = lastPlan()
  if (!plan) throw new TeamUnknownError('read the plan first')
  return membersOf(plan.schedule)
}

/** Staff as they are now. */
export async function freshTeam(): Promise<readonly Member[]> {
  await freshPlan()
  return team()
}

/** Staff as they were at most a minute ago. */
export async function knownTeam(): Promise<readonly Member[]> {
  await knownPlan()
  return team()
}

/** The addresses of all of staff. */
export const staffAddresses = (): readonly string[] => team().map(({ address }) => address)

/** Staff of a plan. */
export const membersOf = (schedule: Schedule): readonly Member[] =>
  schedule.isSeeded ? membersIn(schedule) : firstMembers()

/** Accounts that count today: confirmed, not over, and an adviser's only while that person is there. */
export function countingIn({ accounts, people }: Schedule): readonly Account[] {
  const today = dateInBerlin(now()).toString()
  const isThere = (adviser: string) =>
    people.some((person) => person.id === adviser && spans(person, today))
  return accounts
    .filter(({ isConfirmed, until }) => isConfirmed && (!until || today <= until))
    .filter(({ adviser }) => adviser === undefined || isThere(adviser))
}

const membersIn = (schedule: Schedule): readonly Member[] =>
  countingIn(schedule).map(({ address, adviser, seesFrom }) => ({
    address,
    ...(adviser !== undefined && { adviser }),
    ...(seesFrom && { seesFrom }),
  }))

/**
 * The first ones, before there are accounts, as `STAFF_MAIL` names them: an adviser's address with its id in front, the
 * office's with `office`. Where it names no adviser at all, the first address is the first adviser of the place file, and so on.
 */
export function firstMembers(): readonly Member[] {
  const entries = env().STAFF_MAIL
  if (entries.some(({ adviser }) => adviser))
    return entries.map(({ address, adviser }) =>
      adviser && adviser !== 'office' ? { address, adviser } : { address },
    )
  return entries.map(({ address }, index) => {
    const adviser = seed.advisers[index]?.id
    return adviser ? { address, adviser } : { address }
  })
}
