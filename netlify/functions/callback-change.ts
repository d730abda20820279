import type { Config, Context } from '@netlify/functions'
import { withdrawnLetter } from '../../src/callback/letters.ts'
import { lastOf } from '../../src/form/fields.ts'
import { callbackBehind, withdrawCallback } from '../database/callback.ts'
import { aboutCallback, callbackPage } from '../intake/callback.ts'
import { deliverNow } from '../mail/deliver.ts'
import { newMail } from '../mail/outbox.ts'
import { now } from '../platform/clock.ts'
import { env } from '../platform/env.ts'
import { bareAnswer, orFault, readPost, seeOther } from '../platform/http.ts'
import { log } from '../platform/log.ts'

/** `POST /api/callback-change`: a resident takes their callback back. Sent twice, the second finds it done. */
export default (request: Request, context: Context): Promise<Response> =>
  orFault(async () => {
    const posted = await readPost(request, ['k', 'action'])
    if ('answer' in posted) return posted.answer
    const token = lastOf(posted.fields, 'k')
    if (lastOf(posted.fields, 'action') !== 'withdraw') return bareAnswer(400)
    const callback = await callbackBehind(token)
    if (!callback) return bareAnswer(404)
    if (callback.state === 'open') {
      const letter = withdrawnLetter(callback.personal)
      const about = aboutCallback(callback.createdAt)
      const mails = env().STAFF_MAIL.map((address) => newMail('staff', address, letter, about))
      const outcome = await withdrawCallback(callback.id, now(), mails)
      if (outcome === 'withdrawn') {
        log('callback-withdrawn')
        context.waitUntil(deliverNow(mails.map((mail) => mail.id)))
      }
    }
    return seeOther(callbackPage(token))
  })

export const config: Config = { path: '/api/callback-change' }
