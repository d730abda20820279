import type { Booking } from '../../src/domain/booking/booking.ts'
import { decideForStaff, staffMayMoveTo } from '../../src/domain/booking/entering.ts'
import { remindAtOf } from '../../src/domain/booking/reminder.ts'
import { lastOf } from '../../src/domain/submission/fields.ts'
import { isBefore } from '../../src/domain/time/zone.ts'
import { freshPlan } from '../plan/plan.ts'
import { log } from '../platform/log.ts'
import type { Act } from '../staff/act.ts'
import { nameOf } from '../staff/read.ts'
import { cancelByStaff, phonedAbout } from './cancel-by-staff.ts'
import { finishBooking } from './finish.ts'
import { mailsOf, toldNext } from './mails.ts'
import { makeStaffCancellations } from './make-staff-cancellations.ts'
import { type Move, moveBooking } from './move.ts'

type ActOnBooking = Act<Booking, 'slot-taken' | 'slot-missing'>

const cancel: ActOnBooking = async (booking, by, _fields, instant) => {
  if (booking.state !== 'booked' || !isBefore(instant, booking.start)) return 'nothing'
  const { place } = await freshPlan()
  const cancellations = await makeStaffCancellations([booking], nameOf(by), place, instant)
  const gone = await cancelByStaff(cancellations, instant)
  if (gone.length === 0) return 'nothing'
  log('booking-cancelled-by-staff')
  return cancellations.flatMap(({ mails }) => mails)
}

const move: ActOnBooking = async (booking, _by, fields, instant) => {
  const id = lastOf(fields, 'slot')
  if (!id) return 'slot-missing'
  if (booking.cancelledBy === 'resident' || !isBefore(instant, booking.start)) return 'nothing'
  const plan = await freshPlan()
  const slot = decideForStaff(plan.place, id, instant)
  if (!slot || !staffMayMoveTo(booking, slot)) return 'slot-taken'
  const told = {
    ...toldNext(booking, instant),
    adviser: slot.adviser,
    location: slot.sprechstunde.weekly.location,
    standIn: undefined,
    handedAt: slot.adviser === booking.adviser ? booking.handedAt : instant,
    start: slot.start,
    end: slot.end,
  }
  const mails = mailsOf(told, 'moved', booking.personal)
  const remindAt = remindAtOf(booking.personal, slot.start, instant)
  const to: Move = { slot, by: 'staff', scheduleVersion: plan.version, remindAt, attempts: [] }
  if ((await moveBooking(booking, to, instant, mails)) !== 'changed') return 'slot-taken'
  log('booking-moved')
  return mails
}

const done: ActOnBooking = async (booking, _by, _fields, instant) =>
  (await finishBooking(booking.id, instant)) === 'changed' ? [] : 'nothing'

const phoned: ActOnBooking = async (booking) =>
  (await phonedAbout(booking.id)) === 'changed' ? [] : 'nothing'

/** What each button of staff does with a booking. */
export const bookingActs = { cancel, move, done, phoned } as const
