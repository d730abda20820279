import type { Config } from '@netlify/functions'

import { answersDiffer } from '../../src/domain/booking/again.ts'
import { decideSlot } from '../../src/domain/booking/rules.ts'
import { bookingFields, type BookingRequest, readBooking } from '../../src/domain/booking/schema.ts'
import { isSamePerson } from '../../src/domain/person/same-person.ts'
import { isSlotId, type Slot } from '../../src/domain/sprechstunde/slots.ts'
import { locationOf } from '../../src/domain/sprechstunde/where.ts'
import type { Refusal } from '../../src/domain/submission/draft.ts'
import { type Fields, lastOf } from '../../src/domain/submission/fields.ts'
import { here } from '../../src/site/here.ts'
import { claimSlot, whyLost } from '../bookings/claim.ts'
import { bookingPage } from '../bookings/mails.ts'
import { newBooking } from '../bookings/make.ts'
import { bookingOfRequest } from '../bookings/read.ts'
import { tellOfOthers } from '../bookings/tell-of-others.ts'
import { freshPlan, knownPlan } from '../plan/plan.ts'
import { type Outcome, residentForm, type Sending } from '../submissions/resident.ts'

/** `POST /api/booking`: a resident takes a slot. */
export default residentForm<BookingRequest>({
  kind: 'booking',
  fields: bookingFields,
  parse: (fields) => readBooking(here, fields),
  keep: takeSlot,
  earlier: async (requestId, request) => {
    const booking = await bookingOfRequest(requestId)
    if (!booking || !isSamePerson(booking.personal, request)) return undefined
    const { personal } = booking
    return {
      token: personal.token,
      differs: answersDiffer((await knownPlan()).place, booking, request),
    }
  },
  page: bookingPage,
  formPage: slotPage,
})

export const config: Config = {
  path: '/api/booking',
  rateLimit: { windowSize: 60, windowLimit: 60, aggregateBy: ['ip', 'domain'] },
}

/** One plan for each try. The first one costs no question to the database; it may be a minute old. */
const plans = [knownPlan, freshPlan, freshPlan, freshPlan]

/**
 * Decides on a plan and claims. What the first plan refuses, and what is lost because staff changed the plan meanwhile or
 * the code was drawn before, is decided and claimed again on the plan as it is then.
 */
async function takeSlot(request: BookingRequest, sending: Sending): Promise<Outcome> {
  for (const readPlan of plans) {
    const { place, version } = await readPlan()
    const decided = decideSlot(place, request.slot, sending.at)
    if ('refusal' in decided) {
      if (readPlan === freshPlan) return decided
      continue
    }
    // Whoever chose one adviser is not booked with another: the form comes back with other times.
    if (request.adviser && request.adviser !== decided.slot.adviser)
      return { refusal: 'slot-taken' }
    // Nor is whoever read one place sent to another.
    if (request.location && request.location !== locationOf(decided.slot))
      return { refusal: 'slot-taken' }
    const outcome = await claim(request, sending, { slot: decided.slot, version })
    if (outcome !== 'again') return outcome
  }
  return { refusal: 'slot-taken' }
}

/** `again`: the slot is not somebody else's; deciding and claiming once more may work. */
async function claim(
  { slot: _slot, adviser: _adviser, location: _location, ...request }: BookingRequest,
  { requestId, at, lang, attempts, networkMark }: Sending,
  { slot, version }: { readonly slot: Slot; readonly version: number },
): Promise<Outcome | 'again'> {
  const booking = newBooking({
    request: { ...request, lang },
    slot,
    scheduleVersion: version,
    requestId,
    now: at,
    attempts,
    by: 'resident',
    networkMark,
  })
  const outcome = await claimSlot(booking)
  if (typeof outcome === 'object') {
    const { mails, others } = outcome
    const afterwards = () => tellOfOthers(booking, request, others, at)
    return { token: booking.token, mails, afterwards }
  }
  if (outcome !== 'lost') return { refusal: outcome }
  const { why } = await whyLost(booking)
  if (why === 'decide-again') return 'again'
  // This form came before. Where another person filled it in, it is stale; see `earlier`.
  if (why === 'earlier') return { refusal: 'stale-form' }
  return { refusal: why }
}

/** The form for the slot that was asked for; the list of slots where it is none. */
function slotPage(fields: Fields, refusal: Refusal): string {
  const slot = lastOf(fields, 'slot')
  return isSlotId(slot) && refusal !== 'not-a-slot' ? `/termin/${slot}/` : '/termin/'
}
