import type { Config } from '@netlify/functions'
import type { Booking } from '../../src/domain/booking/booking.ts'
import { stageOf, type ChangeRefusal } from '../../src/domain/booking/change.ts'
import { decideSlot } from '../../src/domain/booking/rules.ts'
import { isOn } from '../../src/domain/sprechstunde/slots.ts'
import { lastOf } from '../../src/domain/submission/fields.ts'
import { cancelBooking, restoreBooking, type Restoring } from '../bookings/change.ts'
import { bookingPage, cancelledMailsOf, mailsOf, remindAtOf, toldNext } from '../bookings/mails.ts'
import { moveBooking, type Move } from '../bookings/move.ts'
import { bookingBehind } from '../bookings/read.ts'
import { freshPlan } from '../plan/plan.ts'
import { log } from '../platform/log.ts'
import { changeForm, type Change } from '../submissions/change.ts'

type ChangeBooking = Change<Booking, ChangeRefusal>

const cancel: ChangeBooking = async (booking, _fields, at) => {
  const stage = stageOf(booking, at)
  if (stage === 'over') return stage
  if (stage !== 'open') return []
  const mails = cancelledMailsOf(toldNext(booking, at), booking.personal)
  if ((await cancelBooking(booking, at, mails)) === 'other') return []
  log('booking-cancelled')
  return mails
}

const undo: ChangeBooking = async (booking, _fields, at) => {
  const stage = stageOf(booking, at)
  if (stage === 'open') return []
  if (stage !== 'undoable') return stage === 'over' ? stage : 'undo-too-late'
  const mails = mailsOf(toldNext(booking, at), 'restored', booking.personal)
  const remindAt = remindAtOf(booking.personal, booking.start, at)
  const plan = await freshPlan()
  if (!isOn(plan.place, booking)) return 'closed'
  const restoring: Restoring = { remindAt, scheduleVersion: plan.version }
  if ((await restoreBooking(booking, restoring, at, mails)) === 'other') return 'undo-too-late'
  log('booking-restored')
  return mails
}

const move: ChangeBooking = async (booking, fields, at) => {
  const stage = stageOf(booking, at)
  if (stage !== 'open' && stage !== 'called-off') return stage === 'over' ? stage : []
  const id = lastOf(fields, 'slot')
  if (!id) return 'slot-missing'
  const plan = await freshPlan()
  const decided = decideSlot(plan.place, id, at)
  if ('refusal' in decided) return decided.refusal
  const { slot } = decided
  if (stage === 'open' && slot.start.equals(booking.start) && slot.adviser === booking.adviser)
    return []
  const told = { ...toldNext(booking, at), adviser: slot.adviser, start: slot.start, end: slot.end }
  const mails = mailsOf(told, 'moved', booking.personal)
  const remindAt = remindAtOf(booking.personal, slot.start, at)
  const move: Move = { slot, by: 'resident', scheduleVersion: plan.version, remindAt }
  const outcome = await moveBooking(booking, move, at, mails)
  if (outcome !== 'changed') return outcome
  log('booking-moved')
  return mails
}

/** `POST /api/booking-change`: a resident cancels, takes that back, or moves. No reason is asked. */
export default changeForm({
  fields: ['slot'],
  find: async (token) => (await bookingBehind(token)) ?? 'unknown',
  actions: { cancel, undo, move },
  email: (booking: Booking) => booking.personal.email,
  page: bookingPage,
  refusedPage: (action, refusal) =>
    action === 'move' && refusal !== 'over' ? '/mein-termin/verschieben/' : '/mein-termin/',
})

export const config: Config = {
  path: '/api/booking-change',
  rateLimit: { windowSize: 60, windowLimit: 60, aggregateBy: ['ip', 'domain'] },
}
