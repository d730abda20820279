import type { Config, Context } from '@netlify/functions'
import type { Temporal } from 'temporal-polyfill'
import { decideSlot } from '../../src/domain/booking/rules.ts'
import { bookingFields, readBooking, type BookingRequest } from '../../src/domain/booking/schema.ts'
import type { Refusal } from '../../src/domain/submission/draft.ts'
import { lastOf, type Fields } from '../../src/domain/submission/fields.ts'
import type { Problems } from '../../src/domain/submission/problem.ts'
import { isRequestId, judgeRequestId } from '../../src/domain/submission/request-id.ts'
import { inLanguage, type SiteLanguage } from '../../src/words/languages.ts'
import { here } from '../../src/site/here.ts'
import { isSamePerson } from '../../src/domain/person/same-person.ts'
import { isSlotId } from '../../src/domain/sprechstunde/slots.ts'
import { formAttempts, type Attempt } from '../limits/attempt.ts'
import { networkMark } from '../limits/network-mark.ts'
import { claimSlot, whyLost } from '../bookings/claim.ts'
import { newBooking } from '../bookings/make.ts'
import { bookingOfRequest } from '../bookings/read.ts'
import type { NewMail } from '../outbox/mail.ts'
import { bookingPage } from '../bookings/mails.ts'
import { freshPlan, knownPlan, type Plan } from '../plan/plan.ts'
import { deliverFresh } from '../outbox/deliver.ts'
import { tooMany } from '../limits/too-many.ts'
import { now } from '../platform/clock.ts'
import { formAgain, languageAsked, orFault, readPost, seeOther } from '../platform/http.ts'
import { errorName, log } from '../platform/log.ts'
import { newToken } from '../platform/seal.ts'

/** `POST /api/booking`: a resident takes a slot. */
export default (request: Request, context: Context): Promise<Response> =>
  orFault(async () => {
    const posted = await readPost(request, bookingFields)
    if ('answer' in posted) return posted.answer
    const { fields } = posted
    const language = languageAsked(request)
    if (lastOf(fields, 'website')) return pretend(language)
    try {
      const outcome = await take(fields, now(), context.ip, language)
      if ('tooMany' in outcome)
        return await tooMany(outcome.tooMany, now(), language, again(language, fields, 'too-many'))
      if ('refusal' in outcome) return refuse(language, fields, outcome.refusal, outcome.problems)
      log(outcome.mails ? 'booking-made' : 'booking-repeated')
      if (outcome.mails) context.waitUntil(deliverFresh(outcome.mails))
      return seeOther(inLanguage(language, bookingPage(outcome.token)))
    } catch (error) {
      log('fault', { error: errorName(error) })
      return refuse(language, fields, 'fault')
    }
  }, request)

export const config: Config = {
  path: '/api/booking',
  rateLimit: { windowSize: 60, windowLimit: 60, aggregateBy: ['ip', 'domain'] },
}

type Taken = { readonly token: string; readonly mails?: readonly NewMail[] }
type TooMany = { readonly tooMany: readonly Attempt[] }
type Refused = { readonly refusal: Refusal; readonly problems?: Problems }

/** Parse, decide, store. A form that came before gets the first one's answer, whatever has changed since. */
async function take(
  fields: Fields,
  at: Temporal.Instant,
  visitor: string,
  { code: lang }: SiteLanguage,
): Promise<Taken | Refused | TooMany> {
  const requestId = lastOf(fields, 'request_id')
  const age = judgeRequestId(requestId, at)
  const read = readBooking(here, fields)
  if ('problems' in read)
    return { refusal: age === 'stale-form' ? age : 'bad-field', problems: read.problems }
  if (age === 'too-quick') return { refusal: age }
  const asked = { request: read.request, requestId, at, visitor, lang }
  const decided = age === 'fine' ? await claim(asked, await knownPlan()) : undefined
  if (decided && !('refusal' in decided)) return decided
  const earlier = isRequestId(requestId) ? await bookingOfRequest(requestId) : undefined
  if (earlier && isSamePerson(earlier.personal, read.request))
    return { token: earlier.personal.token }
  return decided ?? { refusal: 'stale-form' }
}

type Asked = {
  readonly request: BookingRequest
  readonly requestId: string
  readonly at: Temporal.Instant
  readonly visitor: string
  readonly lang: string
}

/**
 * Decides on a plan and claims. What is lost because the code was drawn before, or because staff changed the plan
 * meanwhile, is decided and claimed again, on the plan as it is then.
 */
async function claim(asked: Asked, plan: Plan, tries = 3): Promise<Taken | Refused | TooMany> {
  const { slot: id, ...request } = asked.request
  const decided = decideSlot(plan.place, id, asked.at)
  if ('refusal' in decided) {
    const fresh = await freshPlan()
    return fresh.version === plan.version ? decided : claim(asked, fresh, tries)
  }
  const { slot } = decided
  const { requestId, at, visitor, lang } = asked
  const booking = newBooking({
    request: { ...request, lang },
    slot,
    scheduleVersion: plan.version,
    requestId,
    now: at,
    attempts: formAttempts(here, visitor, request.email, at),
    mostOpen: here.limits.openBookings,
    by: 'resident',
    networkMark: networkMark(visitor),
  })
  const outcome = await claimSlot(booking)
  if (outcome === 'claimed') return { token: booking.token, mails: booking.mails }
  if (outcome === 'too-many') return { tooMany: booking.attempts }
  if (outcome === 'share-used-up') return { refusal: outcome }
  const lost = await whyLost(booking)
  if (lost.why === 'earlier')
    return isSamePerson(lost.earlier.personal, asked.request)
      ? { token: lost.earlier.personal.token }
      : { refusal: 'stale-form' }
  if (lost.why === 'decide-again' && tries > 1) return claim(asked, await freshPlan(), tries - 1)
  return { refusal: lost.why === 'too-many-open' ? lost.why : 'slot-taken' }
}

function refuse(
  language: SiteLanguage,
  fields: Fields,
  refusal: Refusal,
  problems: Problems = {},
): Response {
  log('booking-refused', { reason: refusal })
  return seeOther(again(language, fields, refusal, problems))
}

/** The form as it was filled in. */
function again(
  language: SiteLanguage,
  fields: Fields,
  refusal: Refusal,
  problems: Problems = {},
): string {
  const slot = lastOf(fields, 'slot')
  const page = isSlotId(slot) && refusal !== 'not-a-slot' ? `/termin/${slot}/` : '/termin/'
  const { website, ...values } = fields
  return formAgain(inLanguage(language, page), { values, problems, refusal })
}

/** A machine filled in the field that people do not see: it is told what it hopes for, and nothing happens. */
function pretend(language: SiteLanguage): Response {
  log('honeypot')
  return seeOther(inLanguage(language, bookingPage(newToken())))
}
