import type { Config, Context } from '@netlify/functions'
import type { Temporal } from 'temporal-polyfill'
import { callbackFields, readCallback } from '../../src/domain/callback/schema.ts'
import type { Refusal } from '../../src/domain/submission/draft.ts'
import { lastOf, type Fields } from '../../src/domain/submission/fields.ts'
import type { Problems } from '../../src/domain/submission/problem.ts'
import { isRequestId, judgeRequestId } from '../../src/domain/submission/request-id.ts'
import { isSamePerson } from '../../src/domain/person/same-person.ts'
import { inLanguage, type SiteLanguage } from '../../src/words/languages.ts'
import { here } from '../../src/site/here.ts'
import { formAttempts, type Attempt } from '../limits/attempt.ts'
import { keepCallback } from '../callbacks/keep.ts'
import { newCallback } from '../callbacks/make.ts'
import type { NewMail } from '../outbox/mail.ts'
import { callbackPage } from '../callbacks/mails.ts'
import { callbackOfRequest } from '../callbacks/read.ts'
import { knownPlan } from '../plan/plan.ts'
import { deliverFresh } from '../outbox/deliver.ts'
import { tooMany } from '../limits/too-many.ts'
import { now } from '../platform/clock.ts'
import { formAgain, languageAsked, orFault, readPost, seeOther } from '../platform/http.ts'
import { errorName, log } from '../platform/log.ts'
import { newToken } from '../platform/seal.ts'

/** `POST /api/callback`: a resident wants to be called. */
export default (request: Request, context: Context): Promise<Response> =>
  orFault(async () => {
    const posted = await readPost(request, callbackFields)
    if ('answer' in posted) return posted.answer
    const { fields } = posted
    const language = languageAsked(request)
    if (lastOf(fields, 'website')) return pretend(language)
    try {
      const outcome = await keep(fields, now(), context.ip, language)
      if ('tooMany' in outcome)
        return await tooMany(outcome.tooMany, now(), language, again(language, fields, 'too-many'))
      if ('refusal' in outcome) return refuse(language, fields, outcome.refusal, outcome.problems)
      log(outcome.mails ? 'callback-made' : 'callback-repeated')
      if (outcome.mails) context.waitUntil(deliverFresh(outcome.mails))
      return seeOther(inLanguage(language, outcome.page))
    } catch (error) {
      log('fault', { error: errorName(error) })
      return refuse(language, fields, 'fault')
    }
  }, request)

export const config: Config = {
  path: '/api/callback',
  rateLimit: { windowSize: 60, windowLimit: 60, aggregateBy: ['ip', 'domain'] },
}

type Kept = { readonly page: string; readonly mails?: readonly NewMail[] }
type TooMany = { readonly tooMany: readonly Attempt[] }
type Refused = { readonly refusal: Refusal; readonly problems?: Problems }

/** Parse, decide, store. A form that came before gets the first one's answer, whatever has changed since. */
async function keep(
  fields: Fields,
  at: Temporal.Instant,
  visitor: string,
  { code: lang }: SiteLanguage,
): Promise<Kept | Refused | TooMany> {
  const requestId = lastOf(fields, 'request_id')
  const age = judgeRequestId(requestId, at)
  const { place } = await knownPlan()
  const read = readCallback(place, fields, at)
  if ('problems' in read)
    return { refusal: age === 'stale-form' ? age : 'bad-field', problems: read.problems }
  if (age === 'too-quick') return { refusal: age }
  if (age === 'fine') {
    const attempts = formAttempts(here, visitor, read.request.email, at)
    const callback = newCallback({ ...read.request, lang }, requestId, at, attempts)
    const outcome = await keepCallback(callback)
    if (outcome === 'too-many') return { tooMany: attempts }
    if (outcome === 'kept') return { page: callbackPage(callback.token), mails: callback.mails }
  }
  const earlier = isRequestId(requestId) ? await callbackOfRequest(requestId) : undefined
  if (earlier && earlier.state !== 'open') return { page: callbackPage('') }
  if (earlier && isSamePerson(earlier.personal, read.request))
    return { page: callbackPage(earlier.personal.token) }
  return { refusal: 'stale-form' }
}

function refuse(
  language: SiteLanguage,
  fields: Fields,
  refusal: Refusal,
  problems: Problems = {},
): Response {
  log('callback-refused', { reason: refusal })
  return seeOther(again(language, fields, refusal, problems))
}

/** The form as it was filled in. */
function again(
  language: SiteLanguage,
  fields: Fields,
  refusal: Refusal,
  problems: Problems = {},
): string {
  const { website, ...values } = fields
  return formAgain(inLanguage(language, '/rueckruf/'), { values, problems, refusal })
}

/** A machine filled in the field that people do not see: it is told what it hopes for, and nothing happens. */
function pretend(language: SiteLanguage): Response {
  log('honeypot')
  return seeOther(inLanguage(language, callbackPage(newToken())))
}
