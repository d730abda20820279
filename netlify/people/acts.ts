import { randomBytes, randomUUID } from 'node:crypto'

import { idBytes, idFrom, maskedAddress, mayConfirm } from '../../src/domain/plan/accounts.ts'
import { type PeopleForm, type ReadPeople, readPeople } from '../../src/domain/plan/people-form.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import { type Fields, lastOf } from '../../src/domain/submission/fields.ts'
import { isUuid } from '../../src/domain/submission/uuid.ts'
import { dateInBerlin } from '../../src/domain/time/zone.ts'
import {
  addressChangesLetter,
  confirmedLetter,
  confirmLetter,
  shownChangedLetter,
} from '../../src/letters/people.ts'
import { here } from '../../src/site/here.ts'
import type { NewMail } from '../outbox/mail.ts'
import { freshPlan } from '../plan/plan.ts'
import { type Account, accountPurpose } from '../plan/rows.ts'
import type { Schedule } from '../plan/schedule.ts'
import { now } from '../platform/clock.ts'
import { seal } from '../platform/seal.ts'
import { accountOf, accountWith, countingOf, takenAddresses } from './accounts.ts'
import {
  type Acting,
  before,
  came,
  gone,
  type PeopleAct,
  presentAccount,
  presentPerson,
  type Tried,
} from './acting.ts'
import { leave, stay } from './leave.ts'
import { doneBy, peopleLink, toEach, whose } from './mails.ts'
import {
  addAccount,
  addPerson,
  changeShown,
  confirmAccount,
  endAccount,
  type NewAccount,
} from './statements.ts'

function read(form: PeopleForm, { schedule, fields }: Acting): ReadPeople | undefined {
  const addresses = takenAddresses(schedule, dateInBerlin(now()).toString())
  const outcome = readPeople(form, fields, {
    place: here,
    addresses,
    today: dateInBerlin(now()),
  })
  return 'read' in outcome ? outcome.read : undefined
}

/** The id that the form came with, so that a second press makes nothing twice. */
const idIn = (fields: Fields): string => {
  const id = lastOf(fields, 'id')
  return isUuid(id) ? id : randomUUID()
}

/** To those who may confirm a new account. */
function confirmMails(schedule: Schedule, account: Account, who: string): readonly NewMail[] {
  const counting = countingOf(schedule)
  const asked = counting.filter((one) => mayConfirm(one, account, counting))
  const letter = confirmLetter(who, maskedAddress(account.address), peopleLink())
  return toEach(
    asked.map(({ address }) => address),
    letter,
  )
}

/** A new account as the form names it, and as it is stored. */
function newAccount(
  acting: Acting,
  email: string,
  of: Pick<NewAccount, 'adviser' | 'replaces'>,
): { readonly account: Account; readonly stored: NewAccount } {
  const id = idIn(acting.fields)
  const askedBy = accountOf(acting.schedule, acting.by)?.id
  const stored = { id, address: seal(accountPurpose, email), askedBy, ...of }
  const waits = { isConfirmed: false, until: undefined, seesFrom: undefined }
  return { account: { ...stored, address: email, ...waits }, stored }
}

const isThere = ({ accounts }: Schedule, fields: Fields): boolean =>
  accounts.some(({ id }) => id === lastOf(fields, 'id'))

const adviser: PeopleAct = async (acting) => {
  const { schedule, fields } = acting
  if (isThere(schedule, fields)) return before
  const person = read('adviser', acting)
  if (!person) return { refusal: 'problems' }
  const id = idFrom(randomBytes(idBytes))
  const { account, stored } = newAccount(acting, person.email, { adviser: id, replaces: undefined })
  const who = `${person.shown.title}, ${person.shown.employer}`
  const mails = confirmMails(schedule, account, who)
  const change = { version: schedule.version, now: now(), mails }
  return came(await addPerson({ adviser: id, ...person }, stored, change), mails)
}

const office: PeopleAct = async (acting) => {
  const { schedule, fields } = acting
  if (isThere(schedule, fields)) return before
  const person = read('office', acting)
  if (!person) return { refusal: 'problems' }
  const of = { adviser: undefined, replaces: undefined }
  const { account, stored } = newAccount(acting, person.email, of)
  const mails = confirmMails(schedule, account, whose(schedule, undefined))
  return came(await addAccount(stored, { version: schedule.version, now: now(), mails }), mails)
}

/** A changed address is a new account, which takes the place of the old one once it is confirmed. The old one is told at once. */
const address: PeopleAct = async (acting) => {
  const { schedule, fields, by } = acting
  if (isThere(schedule, fields)) return before
  const old = presentAccount(schedule, fields)
  const person = presentPerson(schedule, fields)
  if (!old && !person) return gone
  const typed = read('address', acting)
  if (!typed) return { refusal: 'problems' }
  const of = { adviser: old ? old.adviser : person?.id, replaces: old?.id }
  const { account, stored } = newAccount(acting, typed.email, of)
  const mails = [
    ...confirmMails(schedule, account, whose(schedule, of.adviser)),
    ...(old ? toEach([old.address], addressChangesLetter(doneBy(schedule, by), peopleLink())) : []),
  ]
  return came(await addAccount(stored, { version: schedule.version, now: now(), mails }), mails)
}

const shown: PeopleAct = async (acting) => {
  const { schedule, fields, by } = acting
  const id = lastOf(fields, 'adviser')
  if (!schedule.people.some((person) => person.id === id)) return gone
  const person = read('shown', acting)
  if (!person) return { refusal: 'problems' }
  const theirs = countingOf(schedule).filter(
    (account) => account.adviser === id && account.address !== by.address,
  )
  const mails = toEach(
    theirs.map((account) => account.address),
    shownChangedLetter(doneBy(schedule, by), peopleLink()),
  )
  const change = { version: schedule.version, now: now(), mails }
  return came(await changeShown({ adviser: id, shown: person.shown }, change), mails)
}

const confirm: PeopleAct = async ({ schedule, fields, by }) => {
  const account = accountWith(schedule, lastOf(fields, 'account'))
  if (!account) return gone
  if (account.isConfirmed) return before
  const counting = countingOf(schedule)
  const own = accountOf(schedule, by)
  if (!own || !mayConfirm(own, account, counting)) return { refusal: 'not-you' }
  const who = whose(schedule, account.adviser)
  const team = counting.filter(({ id }) => id !== account.replaces)
  const mails = toEach(
    [...team.map((one) => one.address), account.address],
    confirmedLetter(who, doneBy(schedule, by), peopleLink()),
  )
  const change = { version: schedule.version, now: now(), mails }
  return came(await confirmAccount(account.id, own.id, change), mails)
}

/** An account that waits is thrown away, by anybody: nobody has used it. */
const drop: PeopleAct = async ({ schedule, fields }) => {
  const account = accountWith(schedule, lastOf(fields, 'account'))
  if (!account || account.isConfirmed) return account ? gone : before
  const change = { version: schedule.version, now: now(), mails: [] }
  return came(await endAccount(account.id, { until: '', atOnce: true }, change), [])
}

/** What each button of the page of the people does. */
export const peopleActs = { adviser, office, address, shown, confirm, drop, leave, stay } as const

/** So often a change is decided again, where others change the plan at the same moment. */
const mostTries = 5

/** Does it, on the plan as it is; again where somebody else was quicker. */
export async function decided(
  act: PeopleAct,
  by: Member,
  fields: Fields,
): Promise<Exclude<Tried, 'decide-again'> | { readonly refusal: 'changed-meanwhile' }> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { schedule } = await freshPlan()
    const outcome = await act({ by, schedule, fields })
    if (outcome !== 'decide-again') return outcome
  }
  return { refusal: 'changed-meanwhile' }
}
