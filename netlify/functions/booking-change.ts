import type { Config, Context } from '@netlify/functions'
import type { Temporal } from 'temporal-polyfill'
import { stageOf, type ChangeRefusal } from '../../src/domain/booking/change.ts'
import type { Booking } from '../../src/domain/booking/booking.ts'
import { decideSlot } from '../../src/domain/booking/rules.ts'
import { lastOf } from '../../src/domain/submission/fields.ts'
import { inLanguage, type SiteLanguage } from '../../src/words/languages.ts'
import { here } from '../../src/site/here.ts'
import { isOn } from '../../src/domain/sprechstunde/slots.ts'
import { count, formAttempts, type Attempt } from '../limits/attempt.ts'
import { cancelBooking, restoreBooking, type Restoring } from '../bookings/change.ts'
import { moveBooking, type Move } from '../bookings/move.ts'
import { bookingBehind } from '../bookings/read.ts'
import type { NewMail } from '../outbox/mail.ts'
import { bookingPage, cancelledMailsOf, mailsOf, remindAtOf, toldNext } from '../bookings/mails.ts'
import { freshPlan } from '../plan/plan.ts'
import { deliverNow } from '../outbox/deliver.ts'
import { tooMany } from '../limits/too-many.ts'
import { now } from '../platform/clock.ts'
import { bareAnswer, languageAsked, orFault, readPost, seeOther } from '../platform/http.ts'
import { errorName, log } from '../platform/log.ts'

/** What came of it: a refusal, or the mails that tell of the change; none where it had been made before. */
type Outcome = ChangeRefusal | readonly NewMail[]
type Change = (booking: Booking, at: Temporal.Instant, slot: string) => Promise<Outcome>

/** `POST /api/booking-change`: a resident cancels, takes that back, or moves. No reason is asked. */
export default (request: Request, context: Context): Promise<Response> =>
  orFault(async () => {
    const posted = await readPost(request, ['k', 'action', 'slot'])
    if ('answer' in posted) return posted.answer
    const language = languageAsked(request)
    const token = lastOf(posted.fields, 'k')
    const action = lastOf(posted.fields, 'action')
    if (!isAction(action)) return bareAnswer(400, language)
    const slot = lastOf(posted.fields, 'slot')
    const outcome = await change(token, action, slot, context.ip)
    if (outcome === 'unknown') return bareAnswer(404, language)
    if (typeof outcome === 'object' && 'tooMany' in outcome)
      return await tooMany(outcome.tooMany, now(), language)
    if (typeof outcome === 'string') return refuse(language, token, action, outcome)
    if (outcome.length > 0) context.waitUntil(deliverNow(outcome.map((mail) => mail.id)))
    return seeOther(inLanguage(language, bookingPage(token)))
  }, request)

export const config: Config = {
  path: '/api/booking-change',
  rateLimit: { windowSize: 60, windowLimit: 60, aggregateBy: ['ip', 'domain'] },
}

async function change(
  token: string,
  action: Action,
  slot: string,
  visitor: string,
): Promise<Outcome | 'unknown' | { readonly tooMany: readonly Attempt[] }> {
  try {
    const booking = await bookingBehind(token)
    if (!booking) return 'unknown'
    // Each change sends mails, as each form does, and counts with them.
    const attempts = formAttempts(here, visitor, booking.personal.email, now())
    if ((await count(attempts)) === 'too-many') return { tooMany: attempts }
    return await actions[action](booking, now(), slot)
  } catch (error) {
    log('fault', { error: errorName(error) })
    return 'fault'
  }
}

const cancel: Change = async (booking, at) => {
  const stage = stageOf(booking, at)
  if (stage === 'over') return stage
  if (stage !== 'open') return []
  const mails = cancelledMailsOf(toldNext(booking, at), booking.personal)
  if ((await cancelBooking(booking, at, mails)) === 'other') return []
  log('booking-cancelled')
  return mails
}

const undo: Change = async (booking, at) => {
  const stage = stageOf(booking, at)
  if (stage === 'open') return []
  if (stage !== 'undoable') return stage === 'over' ? stage : 'undo-too-late'
  const mails = mailsOf(toldNext(booking, at), 'restored', booking.personal)
  const remindAt = remindAtOf(booking.personal, booking.start, at)
  const plan = await freshPlan()
  if (!isOn(plan.place, booking)) return 'closed'
  const mostOpen = here.limits.openBookings
  const restoring: Restoring = { remindAt, scheduleVersion: plan.version, mostOpen }
  if ((await restoreBooking(booking, restoring, at, mails)) === 'other') return 'undo-too-late'
  log('booking-restored')
  return mails
}

const move: Change = async (booking, at, id) => {
  const stage = stageOf(booking, at)
  if (stage !== 'open' && stage !== 'called-off') return stage === 'over' ? stage : []
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

const actions = { cancel, undo, move } as const
type Action = keyof typeof actions
const isAction = (action: string): action is Action => Object.hasOwn(actions, action)

function refuse(
  language: SiteLanguage,
  token: string,
  action: Action,
  refusal: ChangeRefusal,
): Response {
  const query = new URLSearchParams({ k: token, nein: refusal }).toString()
  const page =
    action === 'move' && refusal !== 'over' ? '/mein-termin/verschieben/' : '/mein-termin/'
  return seeOther(inLanguage(language, `${page}?${query}#fehler`))
}
