import type { Config } from '@netlify/functions'
import type { Booking } from '../../src/domain/booking/booking.ts'
import { decideForStaff, staffMayMoveTo } from '../../src/domain/booking/entering.ts'
import { lastOf } from '../../src/domain/submission/fields.ts'
import { isBefore } from '../../src/domain/time/zone.ts'
import { callOff, phonedAbout } from '../bookings/call-off.ts'
import { finishBooking } from '../bookings/finish.ts'
import { mailsOf, remindAtOf, toldNext } from '../bookings/mails.ts'
import { callOffs } from '../bookings/make-call-offs.ts'
import { moveBooking, type Move } from '../bookings/move.ts'
import { bookingOrBareOf } from '../bookings/read.ts'
import { freshPlan } from '../plan/plan.ts'
import { log } from '../platform/log.ts'
import { maySeeBooking, nameOf } from '../staff/read.ts'
import { matterForm, type Act } from '../submissions/staff.ts'

type ActOnBooking = Act<Booking, 'slot-taken' | 'slot-missing'>

const cancel: ActOnBooking = async (booking, by, _fields, at) => {
  if (booking.state !== 'booked' || !isBefore(at, booking.start)) return 'nothing'
  const { place } = await freshPlan()
  const offs = await callOffs([booking], nameOf(by), place, at)
  const gone = await callOff(offs, at)
  if (gone.length === 0) return 'nothing'
  log('booking-called-off')
  return offs.flatMap(({ mails }) => mails)
}

const move: ActOnBooking = async (booking, _by, fields, at) => {
  const id = lastOf(fields, 'slot')
  if (!id) return 'slot-missing'
  if (booking.cancelledBy === 'resident' || !isBefore(at, booking.start)) return 'nothing'
  const plan = await freshPlan()
  const slot = decideForStaff(plan.place, id, at)
  if (!slot || !staffMayMoveTo(booking, slot)) return 'slot-taken'
  const told = { ...toldNext(booking, at), adviser: slot.adviser, start: slot.start, end: slot.end }
  const mails = mailsOf(told, 'moved', booking.personal)
  const remindAt = remindAtOf(booking.personal, slot.start, at)
  const to: Move = { slot, by: 'staff', scheduleVersion: plan.version, remindAt, attempts: [] }
  if ((await moveBooking(booking, to, at, mails)) !== 'changed') return 'slot-taken'
  log('booking-moved')
  return mails
}

const done: ActOnBooking = async (booking, _by, _fields, at) => {
  return (await finishBooking(booking.id, at)) === 'changed' ? [] : 'nothing'
}

const phoned: ActOnBooking = async (booking) => {
  return (await phonedAbout(booking.id)) === 'changed' ? [] : 'nothing'
}

/** `POST /api/team/booking`: staff cancel a booking, move it, finish it, or say that they phoned about it. */
export default matterForm({
  matter: 'booking',
  fields: ['slot'],
  // Finished by a press before this one, or not to be opened: the page says so.
  find: async (id) => {
    const booking = await bookingOrBareOf(id)
    return booking && 'personal' in booking ? booking : 'over'
  },
  maySee: (by, booking: Booking) => maySeeBooking(by, booking),
  actions: {
    cancel,
    move,
    done,
    phoned,
  },
  refused: (refusal) => `tun=verschieben&nein=${refusal}#fehler`,
})

export const config: Config = { path: '/api/team/booking' }
