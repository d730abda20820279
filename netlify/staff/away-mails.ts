import { Temporal } from 'temporal-polyfill'

import type { Absence } from '../../src/domain/plan/absence.ts'
import { adviserOrComing } from '../../src/domain/plan/people.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import { awayLetter, type AwayRole } from '../../src/letters/absence.ts'
import { dateWords } from '../../src/words/dates.ts'
import { adviserWords } from '../../src/words/de/staff.ts'
import { newMail } from '../outbox/content.ts'
import type { NewMail } from '../outbox/mail.ts'
import { placeKnown } from '../plan/plan.ts'
import { env } from '../platform/env.ts'
import { nameOf } from './read.ts'
import { team } from './team.ts'

const day = (date: string): string => dateWords(Temporal.PlainDate.from(date))

/** The days of an absence, behind "ist". */
export const awayDays = ({ from, until }: Pick<Absence, 'from' | 'until'>): string => {
  if (until === undefined) return `ab ${day(from)} (Ende offen)`
  return from === until ? `am ${day(from)}` : `vom ${day(from)} bis ${day(until)}`
}

/** An adviser's job, as staff read it. */
export const adviserNamed = (id: string): string => adviserWords(adviserOrComing(placeKnown(), id))

/** The page where staff see what is theirs. */
export const teamPage = (): string => new URL('/team/', env().URL).href

const roleOf = ({ adviser }: Member, absence: Absence): AwayRole => {
  if (adviser === undefined) return 'other'
  if (adviser === absence.adviser) return 'away'
  return adviser === absence.substitute ? 'standIn' : 'other'
}

/** The mails that tell each of staff that somebody is away, or back, and who entered it. */
export const awayMails = (absence: Absence, by: Member, isBack: boolean): readonly NewMail[] =>
  team().map((member) => {
    const letter = awayLetter(
      {
        who: adviserNamed(absence.adviser),
        days: isBack ? 'wieder da' : awayDays(absence),
        isBack,
        standIn: absence.substitute && adviserNamed(absence.substitute),
        by: nameOf(by),
        link: teamPage(),
      },
      roleOf(member, absence),
    )
    return newMail({ kind: 'notice', to: member.address, about: letter.subject }, letter)
  })
