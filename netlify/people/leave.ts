import { readLeaving } from '../../src/domain/plan/people-form.ts'
import { dateInBerlin } from '../../src/domain/time/zone.ts'
import { leavesLetter, staysLetter } from '../../src/letters/people.ts'
import type { Account } from '../plan/rows.ts'
import { now } from '../platform/clock.ts'
import { countingOf } from './accounts.ts'
import { before, came, gone, type PeopleAct, presentAccount, presentPerson } from './acting.ts'
import { doneBy, peopleLink, toEach, whose } from './mails.ts'
import { clearLastDay, endAccount, setLastDay } from './statements.ts'

/** Somebody's last day: of an adviser, or of an account of the office. */
export const leave: PeopleAct = async ({ schedule, fields, by }) => {
  const person = presentPerson(schedule, fields)
  const account = person ? undefined : presentAccount(schedule, fields)
  if (!person && !account) return gone
  const outcome = readLeaving(fields, dateInBerlin(now()))
  if ('problem' in outcome) return { refusal: 'problems' }
  const { until, atOnce } = outcome.leaving
  const isTold = (one: Account) =>
    !atOnce || (person ? one.adviser !== person.id : one.id !== account?.id)
  const mails = toEach(
    countingOf(schedule)
      .filter(isTold)
      .map((one) => one.address),
    leavesLetter(whose(schedule, person?.id), atOnce ? undefined : until, {
      by: doneBy(schedule, by),
      link: peopleLink(),
    }),
  )
  const change = { version: schedule.version, now: now(), mails }
  if (person) return came(await setLastDay({ adviser: person.id, until, atOnce }, change), mails)
  return account ? came(await endAccount(account.id, { until, atOnce }, change), mails) : gone
}

/** A last day that is still to come is taken back. */
export const stay: PeopleAct = async ({ schedule, fields, by }) => {
  const person = presentPerson(schedule, fields)
  if (!person) return gone
  if (!person.until) return before
  const letter = staysLetter(whose(schedule, person.id), doneBy(schedule, by), peopleLink())
  const mails = toEach(
    countingOf(schedule).map((one) => one.address),
    letter,
  )
  return came(
    await clearLastDay(person.id, { version: schedule.version, now: now(), mails }),
    mails,
  )
}
