import { adviserOf } from '../../src/domain/place/place.ts'
import type { Adviser } from '../../src/domain/place/schema.ts'
import { maskedAddress, mayConfirm } from '../../src/domain/plan/accounts.ts'
import {
  type PeopleForm,
  type PeopleProblems,
  readPeople,
} from '../../src/domain/plan/people-form.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import { dateInBerlin } from '../../src/domain/time/zone.ts'
import { here } from '../../src/site/here.ts'
import { freshPlan, type Plan } from '../plan/plan.ts'
import type { Account } from '../plan/rows.ts'
import { now } from '../platform/clock.ts'
import { accountOf, accountsOf, countingOf, handleOf, takenAddresses } from './accounts.ts'
import type { PeopleDraft } from './draft.ts'

/** An account as the page of the people shows it. */
export type ShownAccount = {
  /** By what a form names it. */
  readonly handle: string
  readonly adviser: string | undefined
  /** Masked, but for one's own. */
  readonly address: string
  readonly isMine: boolean
  readonly until: string | undefined
  /** Whether it is to take the place of another one. */
  readonly isNewAddress: boolean
  readonly mayConfirm: boolean
}

/** Who is there, who signs in, and who waits to be confirmed. */
export type People = {
  /** Who is there, and who is still to come. */
  readonly advisers: readonly Adviser[]
  /** Who has left, of whom bookings may still be there. */
  readonly left: readonly Adviser[]
  readonly accounts: readonly ShownAccount[]
  readonly waiting: readonly ShownAccount[]
}

const shownTo =
  ({ schedule }: Plan, member: Member) =>
  (account: Account): ShownAccount => {
    const isMine = account.address === member.address
    const own = accountOf(schedule, member)
    return {
      handle: handleOf(account),
      adviser: account.adviser,
      address: isMine ? account.address : maskedAddress(account.address),
      isMine,
      until: account.until,
      isNewAddress: account.replaces !== undefined,
      mayConfirm: own !== undefined && mayConfirm(own, account, countingOf(schedule)),
    }
  }

/** The people as they are now, as one of staff may see them. */
export async function peopleFor(member: Member): Promise<People> {
  const plan = await freshPlan()
  const today = dateInBerlin(now()).toString()
  const { place, schedule } = plan
  const isOver = ({ until }: { readonly until?: string | undefined }) =>
    until !== undefined && until < today
  const all = accountsOf(schedule).filter((account) => !isOver(account))
  const present = [...place.advisers, ...place.coming]
  const isOfSomebody = ({ adviser }: Account) =>
    adviser === undefined || present.some(({ id }) => id === adviser)
  const confirmed = all.filter((account) => account.isConfirmed && isOfSomebody(account))
  return {
    advisers: present,
    left: schedule.people.filter(isOver),
    accounts: confirmed.map(shownTo(plan, member)),
    waiting: all
      .filter((account) => !account.isConfirmed && isOfSomebody(account))
      .map(shownTo(plan, member)),
  }
}

/** The adviser of this id, also one who has left or is still to come. */
export const anybody = ({ advisers, left }: People, id: string): Adviser =>
  [...advisers, ...left].find((adviser) => adviser.id === id) ?? adviserOf(noPlace, id)
const noPlace = { ...here, advisers: [], weekly: [] }

/** What is to be mended in a form as somebody typed it. */
export async function problemsIn(form: PeopleForm, typed: PeopleDraft): Promise<PeopleProblems> {
  const { schedule } = await freshPlan()
  const fields = Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, [value]]))
  const addresses = takenAddresses(schedule, dateInBerlin(now()).toString())
  const read = readPeople(form, fields, { place: here, addresses, today: dateInBerlin(now()) })
  return 'problems' in read ? read.problems : {}
}

export { openPeople } from './draft.ts'
export { openWith } from './open-matters.ts'
