import type { Person } from '../../src/domain/plan/people.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import { type Fields, lastOf } from '../../src/domain/submission/fields.ts'
import { dateInBerlin } from '../../src/domain/time/zone.ts'
import type { NewMail } from '../outbox/mail.ts'
import type { Account } from '../plan/rows.ts'
import type { Schedule } from '../plan/schedule.ts'
import { now } from '../platform/clock.ts'
import { accountWith } from './accounts.ts'
import type { Changed } from './statements.ts'

/** What came of one try: made, with the mails that tell of it; refused; or to be decided once more on the plan as it is then. */
export type Tried =
  | { readonly mails: readonly NewMail[] }
  | { readonly refusal: 'problems' | 'not-you' | 'gone' }
  | 'decide-again'

/** Who changes something, on which plan. */
export type Acting = { readonly by: Member; readonly schedule: Schedule; readonly fields: Fields }
export type PeopleAct = (acting: Acting) => Promise<Tried>

export const gone = { refusal: 'gone' } as const
export const before = { mails: [] } as const

export const came = (changed: Changed, mails: readonly NewMail[]): Tried =>
  changed === 'changed' ? { mails } : changed

// Nobody who has left comes back by a later last day: they are added anew, and confirmed.
const isOver = ({ until }: { readonly until?: string | undefined }): boolean =>
  until !== undefined && until < dateInBerlin(now()).toString()

/** The adviser whom a form is about, who is there or still to come. */
export const presentPerson = ({ people }: Schedule, fields: Fields): Person | undefined =>
  people.find((person) => person.id === lastOf(fields, 'adviser') && !isOver(person))

/** The account that a form is about, unless it is over. */
export const presentAccount = (schedule: Schedule, fields: Fields): Account | undefined => {
  const account = accountWith(schedule, lastOf(fields, 'account'))
  return account && !isOver(account) ? account : undefined
}
