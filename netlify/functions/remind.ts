import type { Config } from '@netlify/functions'
import { Temporal } from 'temporal-polyfill'

import { absenceOn } from '../../src/domain/plan/absence.ts'
import { isOn } from '../../src/domain/sprechstunde/slots.ts'
import type { Picked } from '../../src/domain/staff/readers.ts'
import { dateInBerlin, instantAt } from '../../src/domain/time/zone.ts'
import { askAgainLetter } from '../../src/letters/callback.ts'
import { reminderHeldMails } from '../bookings/fallen-mails.ts'
import { holdReminder } from '../bookings/fallen-out.ts'
import { residentMailOf, toldNow } from '../bookings/mails.ts'
import { bookingsToRemindOf, remindLater, remindOf } from '../bookings/remind.ts'
import { toStaff } from '../callbacks/mails.ts'
import { callbacksToAsk } from '../callbacks/read.ts'
import { askAgain, askLater } from '../callbacks/work.ts'
import { scheduled } from '../care/scheduled.ts'
import { freshPlan, placeKnown } from '../plan/plan.ts'
import { now } from '../platform/clock.ts'
import { log } from '../platform/log.ts'
import { maySee, takerThere, waitsForAbsent } from '../staff/presence.ts'
import { team } from '../staff/team.ts'

const atOnce = 50

/** Every ten minutes: decides from the bookings as they are whom to remind. `deliver-mail` sends it. */
export default scheduled('remind', remindAll, () => askAgainForCallbacks(now()))

async function remindAll(): Promise<void> {
  const instant = now()
  const { place } = await freshPlan()
  const due = await bookingsToRemindOf(instant, atOnce)
  await remindLater(due.unreadable, instant)
  for (const booking of due.readable) {
    // Nobody is asked to come where nobody is; staff are asked to decide.
    if (!isOn(place, booking)) {
      const held = await holdReminder(booking, reminderHeldMails(place, booking), instant)
      if (held === 'held') log('reminder-held')
      continue
    }
    const mails = residentMailOf(toldNow(booking, instant), 'reminder', booking.personal)
    if ((await remindOf(booking, mails, instant)) === 'reminded') log('reminded')
  }
}

/** Who was not reached is tried again at the next time they wished; staff are asked then, once. */
async function askAgainForCallbacks(instant: Temporal.Instant): Promise<void> {
  for (const callback of await callbacksToAsk(instant)) {
    const { createdAt, personal, tries } = callback
    if (waitsForAbsent(personal)) {
      await askLater(callback, dayOfReturn(personal, instant))
      continue
    }
    // Whoever has it is asked; everybody, where nobody has it, or they are away, have left, or may not see it any more.
    const holder = takerThere(callback)
    const taker = holder && maySee(holder, callback) ? holder : undefined
    const mails = toStaff(
      { ...callback, request: personal },
      'Bitte noch einmal anrufen',
      (_member, actions) =>
        askAgainLetter(placeKnown(), { request: personal, createdAt }, tries, actions),
      taker ? [taker] : team(),
    )
    if ((await askAgain(callback, { now: instant, mails })) === 'changed') log('asked-again')
  }
}

/** On the first day on which whom somebody picked is there again; while nobody knows that day, tomorrow it is looked at again. */
function dayOfReturn({ prefer }: Pick<Picked, 'prefer'>, instant: Temporal.Instant) {
  const today = dateInBerlin(instant)
  const until = absenceOn(placeKnown().changes.absences, prefer, today.toString())?.until
  const back = (until ? Temporal.PlainDate.from(until) : today).add({ days: 1 })
  return instantAt(back, placeKnown().callback.morning.from)
}

export const config: Config = { schedule: '*/10 * * * *' }
