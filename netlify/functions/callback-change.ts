import type { Config } from '@netlify/functions'
import type { CallbackPersonal, OpenCallback } from '../../src/domain/callback/callback.ts'
import { readWhen } from '../../src/domain/callback/when.ts'
import type { ProblemCode } from '../../src/domain/submission/problem.ts'
import { changedLetter, withdrawnLetter } from '../../src/letters/callback.ts'
import { here } from '../../src/site/here.ts'
import { changeCallback, withdrawCallback } from '../callbacks/change.ts'
import { callbackPage, toStaff } from '../callbacks/mails.ts'
import { callbackBehind } from '../callbacks/read.ts'
import { freshPlan } from '../plan/plan.ts'
import { log } from '../platform/log.ts'
import { changeForm, type Change } from '../submissions/change.ts'

type ChangeCallback = Change<OpenCallback, ProblemCode>

const withdraw: ChangeCallback = async (callback, _fields, at) => {
  const { id, createdAt, personal } = callback
  const mails = toStaff({ id, createdAt, request: personal }, 'Rückruf abgesagt', () =>
    withdrawnLetter(here, personal),
  )
  if ((await withdrawCallback(id, at, mails)) === 'already') return []
  log('callback-withdrawn')
  return mails
}

const time: ChangeCallback = async (callback, fields, at) => {
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
  if ((await changeCallback('time', callback, personal, at, mails)) === 'other') return []
  log('callback-changed')
  return mails
}

/** `POST /api/callback-change`: a resident takes their callback back, or gives another time. Twice is as once. */
export default changeForm({
  fields: ['when'],
  find: async (token) => {
    const callback = await callbackBehind(token)
    if (!callback) return 'unknown'
    return callback.state === 'open' ? callback : 'over'
  },
  actions: { withdraw, time },
  // A change mails staff alone.
  email: () => undefined,
  page: callbackPage,
  refusedPage: (action) => (action === 'time' ? '/mein-rueckruf/zeit/' : '/mein-rueckruf/'),
})

export const config: Config = {
  path: '/api/callback-change',
  rateLimit: { windowSize: 60, windowLimit: 60, aggregateBy: ['ip', 'domain'] },
}
