import type { Config, Context } from '@netlify/functions'
import type { Temporal } from 'temporal-polyfill'
import { isBefore } from '../../src/domain/time/zone.ts'
import { lastOf, type Fields } from '../../src/domain/submission/fields.ts'
import { decideForStaff } from '../../src/domain/booking/entering.ts'
import type { Use } from '../../src/domain/staff/use.ts'
import type { Booking } from '../../src/domain/booking/booking.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import { callOff, phonedAbout } from '../bookings/call-off.ts'
import { finishBooking } from '../bookings/finish.ts'
import { moveBooking, type Move } from '../bookings/move.ts'
import { bookingOf } from '../bookings/read.ts'
import type { NewMail } from '../outbox/mail.ts'
import { mailsOf, remindAtOf, toldNext } from '../bookings/mails.ts'
import { callOffs } from '../bookings/make-call-offs.ts'
import { freshPlan } from '../plan/plan.ts'
import { deliverNow } from '../outbox/deliver.ts'
import { now } from '../platform/clock.ts'
import { bareAnswer, orFault, seeOther } from '../platform/http.ts'
import { log } from '../platform/log.ts'
import { actingOn, used } from '../staff/acting.ts'
import { maySee, nameOf } from '../staff/read.ts'

/** What came of it: a refusal, or the mails that tell of it; none where it had happened before. */
type Act = (
  booking: Booking,
  by: Member,
  fields: Fields,
  at: Temporal.Instant,
) => Promise<'slot-taken' | 'slot-missing' | readonly NewMail[]>

/** `POST /api/team/booking`: staff cancel a booking, move it, finish it, or say that they phoned about it. */
export default (request: Request, context: Context): Promise<Response> =>
  orFault(async () => {
    const acting = await actingOn('booking', request, ['action', 'slot'])
    if ('answer' in acting) return acting.answer
    const { member, id, fields, page } = acting
    const action = lastOf(fields, 'action')
    if (!isAction(action)) return bareAnswer(400)
    const booking = await bookingOf(id)
    // Finished by a press before this one: the page says that it is over.
    if (!booking) return seeOther(page)
    if (!maySee(member, booking.personal.prefer, booking.adviser)) return bareAnswer(404)
    await used(member, uses[action])
    const outcome = await actions[action](booking, member, fields, now())
    if (typeof outcome === 'string')
      return seeOther(`${page}&tun=verschieben&nein=${outcome}#fehler`)
    if (outcome.length > 0) context.waitUntil(deliverNow(outcome.map((mail) => mail.id)))
    return seeOther(page)
  })

export const config: Config = { path: '/api/team/booking' }

const cancel: Act = async (booking, by, _fields, at) => {
  if (booking.state !== 'booked' || !isBefore(at, booking.start)) return []
  const { place } = await freshPlan()
  const offs = await callOffs([booking], nameOf(by), place, at)
  const gone = await callOff(offs, at)
  if (gone.length === 0) return []
  log('booking-called-off')
  return offs.flatMap(({ mails }) => mails)
}

const move: Act = async (booking, _by, fields, at) => {
  const id = lastOf(fields, 'slot')
  if (!id) return 'slot-missing'
  if (booking.cancelledBy === 'resident' || !isBefore(at, booking.start)) return []
  const plan = await freshPlan()
  const slot = decideForStaff(plan.place, id, at)
  if (!slot) return 'slot-taken'
  const told = { ...toldNext(booking, at), adviser: slot.adviser, start: slot.start, end: slot.end }
  const mails = mailsOf(told, 'moved', booking.personal)
  const remindAt = remindAtOf(booking.personal, slot.start, at)
  const to: Move = { slot, by: 'staff', scheduleVersion: plan.version, remindAt }
  if ((await moveBooking(booking, to, at, mails)) !== 'changed') return 'slot-taken'
  log('booking-moved')
  return mails
}

const done: Act = async (booking, _by, _fields, at) => {
  await finishBooking(booking.id, at)
  return []
}

const phoned: Act = async (booking) => {
  await phonedAbout(booking.id)
  return []
}

const actions = { cancel, move, done, phoned } as const
const uses = {
  cancel: 'cancelled-booking',
  move: 'moved-booking',
  done: 'finished-booking',
  phoned: 'phoned-about-booking',
} as const satisfies Record<keyof typeof actions, Use>
const isAction = (action: string): action is keyof typeof actions => Object.hasOwn(actions, action)
