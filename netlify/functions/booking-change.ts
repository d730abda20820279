import type { Config } from '@netlify/functions'
import type { Temporal } from 'temporal-polyfill'

import type { BareBooking, Booking } from '../../src/domain/booking/booking.ts'
import { type ChangeRefusal, stageOf } from '../../src/domain/booking/change.ts'
import { remindAtOf } from '../../src/domain/booking/reminder.ts'
import { decideSlot } from '../../src/domain/booking/rules.ts'
import { isOn, slotOfStandIn } from '../../src/domain/sprechstunde/slots.ts'
import { lastOf } from '../../src/domain/submission/fields.ts'
import { here } from '../../src/site/here.ts'
import {
  cancelBooking,
  cancelTooBooking,
  restoreBooking,
  type Restoring,
  type Telling,
} from '../bookings/change.ts'
import {
  bookingPage,
  cancelledMailsOf,
  mailsOf,
  toldNext,
  unreadableMailsOf,
} from '../bookings/mails.ts'
import { type Move, moveBooking } from '../bookings/move.ts'
import { bookingOrBare } from '../bookings/read.ts'
import { formAttempts } from '../limits/attempt.ts'
import { mailCap } from '../limits/mail-cap.ts'
import type { NewMail } from '../outbox/mail.ts'
import { freshPlan } from '../plan/plan.ts'
import { log } from '../platform/log.ts'
import { type Change, changeForm } from '../submissions/change.ts'

/** One that cannot be opened can be taken back all the same. */
type Changeable = Booking | BareBooking
type ChangeBooking = Change<Changeable, ChangeRefusal>

/** So often somebody who takes back, or undoes it, is asked nothing while others change the same booking or the plan. */
const tries = 5

/** Makes a change to the booking as it is now; `again`: somebody changed it, or the plan, at the same moment. */
const withoutSecondPress =
  (
    change: (
      booking: Changeable,
      instant: Temporal.Instant,
      visitor: string,
    ) => Promise<ChangeRefusal | 'again' | readonly NewMail[]>,
  ): ChangeBooking =>
  async (booking, fields, { at, visitor }) => {
    let current: Changeable | undefined = booking
    for (let tried = 0; tried < tries && current; tried++) {
      const outcome = await change(current, at, visitor)
      if (outcome !== 'again') return outcome
      current = await bookingOrBare(lastOf(fields, 'k'))
    }
    return current ? 'fault' : 'over'
  }

/** One booking mails its resident no more often than this, however often it is taken back and undone: its page is true. */
const within = ({ sequence }: BareBooking, mails: readonly NewMail[]): readonly NewMail[] =>
  sequence + 1 < here.limits.mailsToOne.most
    ? mails
    : mails.filter(({ kind }) => kind !== 'resident')

/** What the mail to the resident counts as, as with a form. Taking back itself counts as nothing. */
const telling = (
  booking: Changeable,
  mails: readonly NewMail[],
  visitor: string,
  at: Temporal.Instant,
): Telling => {
  const isMailed = 'personal' in booking && mails.some(({ kind }) => kind === 'resident')
  return { mails, attempts: isMailed ? mailCap(here, visitor, booking.personal, at) : [] }
}

const cancel = withoutSecondPress(async (booking, instant, visitor) => {
  const stage = stageOf(booking, instant)
  if (stage === 'over') return stage
  // Staff were faster, and whoever pressed did not see it: they need not be told, nor be asked to come after all.
  const isKnown = stage === 'cancelled-by-staff'
  if (stage !== 'open' && !isKnown) return []
  const all =
    'personal' in booking
      ? within(booking, cancelledMailsOf(toldNext(booking, instant), booking.personal))
      : unreadableMailsOf(booking, 'cancelled', instant)
  const mails = isKnown ? all.filter(({ kind }) => kind !== 'resident') : all
  const cancelIt = isKnown ? cancelTooBooking : cancelBooking
  const told = telling(booking, mails, visitor, instant)
  if ((await cancelIt(booking, instant, told)) === 'other') return 'again'
  log('booking-cancelled')
  return mails
})

const undo = withoutSecondPress(async (booking, instant, visitor) => {
  const stage = stageOf(booking, instant)
  if (stage === 'open') return []
  if (stage !== 'undoable') return stage === 'over' ? stage : 'undo-too-late'
  const plan = await freshPlan()
  if (!isOn(plan.place, booking)) return 'closed'
  const isReadable = 'personal' in booking
  const mails = isReadable
    ? within(booking, mailsOf(toldNext(booking, instant), 'restored', booking.personal))
    : unreadableMailsOf(booking, 'restored', instant)
  const remindAt = isReadable ? remindAtOf(booking.personal, booking.start, instant) : undefined
  const told = telling(booking, mails, visitor, instant)
  const restoring: Restoring = { remindAt, scheduleVersion: plan.version }
  if ((await restoreBooking(booking, restoring, instant, told)) === 'other') return 'again'
  log('booking-restored')
  return mails
})

const move: ChangeBooking = async (booking, fields, { at, visitor }) => {
  if (!('personal' in booking)) return 'fault'
  const stage = stageOf(booking, at)
  if (stage !== 'open' && stage !== 'cancelled-by-staff') return stage === 'over' ? stage : []
  const id = lastOf(fields, 'slot')
  if (!id) return 'slot-missing'
  const plan = await freshPlan()
  const decided = decideSlot(plan.place, id, at)
  if ('refusal' in decided) return decided.refusal
  const { slot } = decided
  if (stage === 'open' && slot.start.equals(booking.start) && slot.adviser === booking.adviser)
    return []
  const { adviser, start, end, sprechstunde } = slot
  const { location } = sprechstunde.weekly
  const handedAt = adviser === booking.adviser ? booking.handedAt : at
  const to = { adviser, location, standIn: undefined, handedAt, start, end }
  const told = { ...toldNext(booking, at), ...to }
  const mails = mailsOf(told, 'moved', booking.personal)
  const remindAt = remindAtOf(booking.personal, slot.start, at)
  const attempts = [
    ...formAttempts(here, visitor, at),
    ...mailCap(here, visitor, booking.personal, at),
  ]
  const move: Move = { slot, by: 'resident', scheduleVersion: plan.version, remindAt, attempts }
  const outcome = await moveBooking(booking, move, at, mails)
  if (outcome === 'too-many') return { tooMany: attempts }
  if (outcome !== 'changed') return outcome
  log('booking-moved')
  return mails
}

/** The adviser is away, and whoever stands in is there at the same time: `other` takes it, and anything else changes nothing. */
const ifAway: ChangeBooking = async (booking, fields, asked) => {
  if (lastOf(fields, 'if_away') !== 'other') return []
  const { place } = await freshPlan()
  const slot = slotOfStandIn(place, booking)
  if (!slot) return stageOf(booking, asked.at) === 'open' ? [] : 'slot-taken'
  return move(booking, { slot: [slot.id] }, asked)
}

/**
 * `POST /api/booking-change`: a resident cancels, takes that back, moves, or goes to whoever stands in at the same time. No
 * reason is asked.
 */
export default changeForm({
  kind: 'booking',
  fields: ['slot', 'if_away'],
  find: async (token) => (await bookingOrBare(token)) ?? 'unknown',
  actions: { cancel, undo, move, 'if-away': ifAway },
  page: bookingPage,
  refusedPage: (action, refusal) =>
    (action === 'move' || action === 'if-away') && refusal !== 'over'
      ? '/mein-termin/verschieben/'
      : '/mein-termin/',
})

// No limit of the platform here: taking back is limited by nothing.
export const config: Config = { path: '/api/booking-change' }
