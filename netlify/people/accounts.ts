import type { Member } from '../../src/domain/staff/member.ts'
import type { Account } from '../plan/rows.ts'
import type { Schedule } from '../plan/schedule.ts'
import { countingIn, firstMembers } from '../plan/team.ts'
import { keyOf, keysOf } from '../staff/team.ts'

/** The accounts of a plan; before it is staff's own, those of STAFF_MAIL, which have no id yet. */
export const accountsOf = (schedule: Schedule): readonly Account[] =>
  schedule.isSeeded
    ? schedule.accounts
    : firstMembers().map(({ address, adviser }) => ({
        id: address,
        adviser,
        address,
        isConfirmed: true,
        until: undefined,
        seesFrom: undefined,
        askedBy: undefined,
        replaces: undefined,
      }))

/** Those of them that count today. */
export const countingOf = (schedule: Schedule): readonly Account[] =>
  schedule.isSeeded ? countingIn(schedule) : accountsOf(schedule)

/** By what a form names an account: the same before and after the plan is staff's own, and no address. */
export const handleOf = (account: Account): string => keyOf(account)

/** The account of this handle. */
export const accountWith = (schedule: Schedule, handle: string): Account | undefined =>
  accountsOf(schedule).find((account) => keysOf(account).includes(handle))

/** Somebody's own account. */
export const accountOf = (schedule: Schedule, member: Member): Account | undefined =>
  countingOf(schedule).find(({ address }) => address === member.address)

/** The addresses that are somebody's: of accounts that count, are still to come, or wait to be confirmed. One that is over is free. */
export const takenAddresses = (schedule: Schedule, today: string): readonly string[] =>
  accountsOf(schedule)
    .filter(({ until }) => !until || today <= until)
    .filter(
      ({ adviser }) => !schedule.people.some((one) => one.id === adviser && isOver(one, today)),
    )
    .map(({ address }) => address)

const isOver = ({ until }: { readonly until?: string }, today: string): boolean =>
  until !== undefined && until < today
