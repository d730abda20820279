import { wallDate } from '../../src/domain/plan/dates.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import { wantsOnly } from '../../src/domain/staff/readers.ts'
import { type Fields, lastOf } from '../../src/domain/submission/fields.ts'
import { dateInBerlin } from '../../src/domain/time/zone.ts'
import { handedLetter } from '../../src/letters/people.ts'
import { slotAtSameTime } from '../bookings/read.ts'
import { bookingActs } from '../bookings/staff-acts.ts'
import { handTo } from '../callbacks/hand.ts'
import { postAlone } from '../outbox/post.ts'
import { freshPlan, type Plan } from '../plan/plan.ts'
import { now } from '../platform/clock.ts'
import { env } from '../platform/env.ts'
import { team } from '../staff/team.ts'
import { doneBy, toEach, whose } from './mails.ts'
import { type Days, openWith } from './open-matters.ts'

/** What was handed over, and what stays: of people who wanted to wait, and where the other one is not free. */
export type Handed = {
  readonly bookings: number
  readonly callbacks: number
  readonly waits: number
  readonly notFree: number
  /** The ids of the mails that go now. */
  readonly mails: readonly string[]
}

export type HandingRefusal = 'not-yours' | 'to-missing' | 'days-missing'

/** So long ahead, and back, lies all that is open. */
const ever = { years: 2 }

/**
 * Who may hand over what is open with an adviser, and for which days: that adviser all of it; where they have left, the office
 * for the days that it names, or anybody where there is no office.
 */
function daysOf(
  by: Member,
  adviser: string,
  { place }: Plan,
  fields: Fields,
): Days | HandingRefusal {
  const today = dateInBerlin(now())
  if (by.adviser === adviser)
    return { first: today.subtract(ever).toString(), last: today.add(ever).toString() }
  const isThere = [...place.advisers, ...place.coming].some(({ id }) => id === adviser)
  const hasOffice = team().some((member) => member.adviser === undefined)
  if (isThere || (by.adviser !== undefined && hasOffice)) return 'not-yours'
  const [first, last] = [lastOf(fields, 'first'), lastOf(fields, 'last')]
  const areDays = [first, last].every((day) => wallDate.safeParse(day).success)
  return areDays && first <= last ? { first, last } : 'days-missing'
}

/**
 * Hands over what is open with an adviser to another one, each matter by a statement of its own. Nobody reads by it who a matter is
 * about; the one who has it then is told. Where a resident wanted to wait it stays as it is: they are to be asked first.
 */
export async function handAll(by: Member, fields: Fields): Promise<Handed | HandingRefusal> {
  const plan = await freshPlan()
  const [adviser, to] = [lastOf(fields, 'adviser'), lastOf(fields, 'to')]
  const days = daysOf(by, adviser, plan, fields)
  if (typeof days === 'string') return days
  const theirs = team().filter((member) => member.adviser === to)
  if (to === adviser || theirs.length === 0) return 'to-missing'
  const at = now()
  const { bookings, callbacks } = await openWith(adviser, days, at)
  const mails: string[] = []
  const count = { bookings: 0, callbacks: 0, waits: 0, notFree: 0 }
  for (const booking of bookings) {
    if (booking.personal.if_away !== 'other') {
      count.waits += 1
      continue
    }
    const slot = await slotAtSameTime(plan.place, booking, to, at)
    const moved = slot && (await bookingActs.move(booking, by, { slot: [slot.id] }, at))
    if (typeof moved === 'object') mails.push(...moved.map(({ id }) => id))
    count[typeof moved === 'object' ? 'bookings' : 'notFree'] += 1
  }
  for (const callback of callbacks) {
    if (wantsOnly(adviser, callback.personal)) {
      count.waits += 1
      continue
    }
    const handed = await handTo(to)(callback, by, {}, at)
    if (typeof handed !== 'object') continue
    mails.push(...handed.map(({ id }) => id))
    count.callbacks += 1
  }
  const { schedule } = plan
  const told = team().filter((member) => member.adviser === to || member.adviser === adviser)
  const letter = handedLetter(
    { from: whose(schedule, adviser), to: whose(schedule, to), by: doneBy(schedule, by) },
    count,
    new URL('/team/', env().URL).href,
  )
  if (count.bookings + count.callbacks > 0)
    for (const mail of toEach(
      told.map(({ address }) => address),
      letter,
    )) {
      await postAlone(mail, at)
      mails.push(mail.id)
    }
  return { ...count, mails }
}
