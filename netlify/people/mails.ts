import { maskedAddress } from '../../src/domain/plan/accounts.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import type { Letter } from '../../src/letters/letter.ts'
import { seed } from '../../src/site/here.ts'
import { adviserWords } from '../../src/words/de/staff.ts'
import { people as say } from '../../src/words/de/staff-people.ts'
import { newMail } from '../outbox/content.ts'
import type { NewMail } from '../outbox/mail.ts'
import type { Schedule } from '../plan/schedule.ts'
import { env } from '../platform/env.ts'

/** The page of the people. */
export const peoplePage = '/team/leute/'

/** Its whole address, for a mail. */
export const peopleLink = (): string => new URL(peoplePage, env().URL).href

/** A letter to each of these addresses of staff. It tells of no resident. */
export const toEach = (addresses: readonly string[], letter: Letter): readonly NewMail[] =>
  [...new Set(addresses)].map((to) =>
    newMail({ kind: 'notice', to, about: letter.subject }, letter),
  )

/** Whose an account is, in words: an adviser by title and employer, also one who has left, or the office. */
export const whose = ({ people }: Schedule, adviser: string | undefined): string => {
  if (adviser === undefined) return say.officeOne
  // Before the plan is staff's own it has no people: they are those of the place's file.
  const person = [...people, ...seed.advisers].find(({ id }) => id === adviser)
  return person ? adviserWords(person) : say.unknown
}

/** Who did something: an adviser in words, somebody of the office by a masked address. */
export const doneBy = (schedule: Schedule, { adviser, address }: Member): string =>
  adviser === undefined ? `${say.officeOne}, ${maskedAddress(address)}` : whose(schedule, adviser)
