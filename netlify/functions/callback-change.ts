import type { Config, Context } from '@netlify/functions'
import type { Temporal } from 'temporal-polyfill'
import { changedLetter, withdrawnLetter } from '../../src/letters/callback.ts'
import { readWhen } from '../../src/domain/callback/schema.ts'
import { lastOf, type Fields } from '../../src/domain/submission/fields.ts'
import type { ProblemCode } from '../../src/domain/submission/problem.ts'
import { inLanguage } from '../../src/words/languages.ts'
import { here } from '../../src/site/here.ts'
import type { CallbackPersonal, OpenCallback } from '../../src/domain/callback/callback.ts'
import { changeCallback, withdrawCallback } from '../callbacks/change.ts'
import { callbackBehind } from '../callbacks/read.ts'
import { count, formAttempts, type Attempt } from '../limits/attempt.ts'
import type { NewMail } from '../outbox/mail.ts'
import { callbackPage, toStaff } from '../callbacks/mails.ts'
import { freshPlan } from '../plan/plan.ts'
import { deliverNow } from '../outbox/deliver.ts'
import { tooMany } from '../limits/too-many.ts'
import { now } from '../platform/clock.ts'
import { bareAnswer, languageAsked, orFault, readPost, seeOther } from '../platform/http.ts'
import { errorName, log } from '../platform/log.ts'

type Outcome = ProblemCode | 'fault' | readonly NewMail[]
type Change = (callback: OpenCallback, fields: Fields, at: Temporal.Instant) => Promise<Outcome>

/** `POST /api/callback-change`: a resident takes their callback back, or gives another time. Twice is as once. */
export default (request: Request, context: Context): Promise<Response> =>
  orFault(async () => {
    const posted = await readPost(request, ['k', 'action', 'when'])
    if ('answer' in posted) return posted.answer
    const language = languageAsked(request)
    const token = lastOf(posted.fields, 'k')
    const action = lastOf(posted.fields, 'action')
    if (!isAction(action)) return bareAnswer(400, language)
    const outcome = await change(token, action, posted.fields, context.ip)
    if (outcome === 'unknown') return bareAnswer(404, language)
    if (typeof outcome === 'object' && 'tooMany' in outcome)
      return await tooMany(outcome.tooMany, now(), language)
    if (typeof outcome === 'string') {
      const query = new URLSearchParams({ k: token, nein: outcome }).toString()
      const page = action === 'time' ? '/mein-rueckruf/zeit/' : '/mein-rueckruf/'
      return seeOther(inLanguage(language, `${page}?${query}#fehler`))
    }
    if (outcome.length > 0) context.waitUntil(deliverNow(outcome.map((mail) => mail.id)))
    return seeOther(inLanguage(language, callbackPage(token)))
  }, request)

export const config: Config = {
  path: '/api/callback-change',
  rateLimit: { windowSize: 60, windowLimit: 60, aggregateBy: ['ip', 'domain'] },
}

async function change(
  token: string,
  action: keyof typeof actions,
  fields: Fields,
  visitor: string,
): Promise<Outcome | 'unknown' | { readonly tooMany: readonly Attempt[] }> {
  try {
    const callback = await callbackBehind(token)
    if (!callback) return 'unknown'
    if (callback.state !== 'open') return []
    // Each change mails staff, as each form does, and counts with them.
    const attempts = formAttempts(here, visitor, undefined, now())
    if ((await count(attempts)) === 'too-many') return { tooMany: attempts }
    return await actions[action](callback, fields, now())
  } catch (error) {
    log('fault', { error: errorName(error) })
    return 'fault'
  }
}

const withdraw: Change = async (callback, _fields, at) => {
  const { id, createdAt, personal } = callback
  const mails = toStaff({ id, createdAt, request: personal }, 'Rückruf abgesagt', () =>
    withdrawnLetter(here, personal),
  )
  if ((await withdrawCallback(id, at, mails)) === 'already') return []
  log('callback-withdrawn')
  return mails
}

const time: Change = async (callback, fields, at) => {
  const { place } = await freshPlan()
  const read = readWhen(place, fields, at)
  if ('problem' in read) return read.problem
  const { id, createdAt } = callback
  const personal: CallbackPersonal = { ...callback.personal, when: read.when }
  const mails = toStaff(
    { id, createdAt, request: personal },
    'Rückruf, neue Zeit',
    (_member, actions) => changedLetter(here, personal, createdAt, actions),
  )
  if ((await changeCallback(callback, personal, at, mails)) === 'other') return []
  log('callback-changed')
  return mails
}

const actions = { withdraw, time } as const
const isAction = (action: string): action is keyof typeof actions => Object.hasOwn(actions, action)
