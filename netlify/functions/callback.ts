import type { Config } from '@netlify/functions'

import {
  callbackFields,
  type CallbackRequest,
  readCallback,
} from '../../src/domain/callback/schema.ts'
import { sentAgain } from '../callbacks/again.ts'
import { keepCallback } from '../callbacks/keep.ts'
import { callbackPage } from '../callbacks/mails.ts'
import { newCallback } from '../callbacks/make.ts'
import { knownPlan } from '../plan/plan.ts'
import { residentForm } from '../submissions/resident.ts'

/** `POST /api/callback`: a resident wants to be called. */
export default residentForm<CallbackRequest>({
  kind: 'callback',
  fields: callbackFields,
  parse: async (fields, instant) => readCallback((await knownPlan()).place, fields, instant),
  keep: async (request, { requestId, at, lang, attempts }) => {
    // Once the last adviser has left nobody could call.
    if ((await knownPlan()).place.advisers.length === 0) return { refusal: 'nobody-there' }
    // What professionals are told is written in German alone.
    const told = request.for === 'professional' ? 'de' : lang
    const callback = newCallback({ ...request, lang: told }, requestId, at, attempts)
    const outcome = await keepCallback(callback)
    if (typeof outcome === 'object') return { token: callback.token, mails: outcome.mails }
    return { refusal: outcome === 'too-many' ? outcome : 'stale-form' }
  },
  earlier: async (requestId, request, instant) =>
    sentAgain((await knownPlan()).place, requestId, request, instant),
  page: callbackPage,
  formPage: () => '/rueckruf/',
})

export const config: Config = {
  path: '/api/callback',
  rateLimit: { windowSize: 60, windowLimit: 60, aggregateBy: ['ip', 'domain'] },
}
