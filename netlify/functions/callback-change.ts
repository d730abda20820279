import type { Config } from '@netlify/functions'

import {
  type BareCallback,
  type CallbackPersonal,
  type OpenCallback,
  undoableUntil,
  type WithdrawnCallback,
} from '../../src/domain/callback/callback.ts'
import { readWhen } from '../../src/domain/callback/when.ts'
import { lastOf } from '../../src/domain/submission/fields.ts'
import type { ProblemCode } from '../../src/domain/submission/problem.ts'
import {
  changedLetter,
  moreCarefulLetter,
  restoredLetter,
  withdrawnLetter,
} from '../../src/letters/callback.ts'
import { standInLetter } from '../../src/letters/callback-away.ts'
import { here } from '../../src/site/here.ts'
import { changeTime, restoreCallback, withdrawCallback } from '../callbacks/change.ts'
import { answerIfAway } from '../callbacks/if-away.ts'
import { callbackPage, told, toStaff, withdrawnUnread } from '../callbacks/mails.ts'
import { callbackOrBare } from '../callbacks/read.ts'
import { formAttempts } from '../limits/attempt.ts'
import { freshPlan, placeKnown } from '../plan/plan.ts'
import { log } from '../platform/log.ts'
import { type Change, changeForm } from '../submissions/change.ts'

/** One that cannot be opened can be taken back all the same. */
type Changeable = OpenCallback | WithdrawnCallback | BareCallback
type ChangeCallback = Change<Changeable, ProblemCode | 'undo-too-late' | 'fault'>

const withdrawnMails = (callback: OpenCallback | BareCallback) => {
  if (!('personal' in callback)) return withdrawnUnread(callback.createdAt)
  const { personal } = callback
  return toStaff(told(callback, personal), 'Rückruf abgesagt', () =>
    withdrawnLetter(placeKnown(), personal),
  )
}

const withdraw: ChangeCallback = async (callback, _fields, { at }) => {
  if (callback.state === 'withdrawn') return []
  const { id } = callback
  const mails = withdrawnMails(callback)
  if ((await withdrawCallback(id, at, mails)) === 'already') return []
  log('callback-withdrawn')
  return mails
}

const undo: ChangeCallback = async (callback, _fields, { at }) => {
  if (callback.state === 'open') return []
  const { id, createdAt, personal } = callback
  if (!personal || !undoableUntil(callback, at)) return 'undo-too-late'
  const mails = toStaff(told(callback, personal), 'Rückruf gilt wieder', (_member, actions) =>
    restoredLetter(placeKnown(), personal, createdAt, actions),
  )
  // Another press at the same moment did it, or the minutes are over now: the page says which.
  if ((await restoreCallback(id, at, mails)) === 'other') return []
  log('callback-restored')
  return mails
}

const time: ChangeCallback = async (callback, fields, { at, visitor }) => {
  if (callback.state === 'withdrawn') return []
  if (!('personal' in callback)) return 'fault'
  const { place } = await freshPlan()
  const read = readWhen(place, fields, at)
  if ('problem' in read) return read.problem
  const { createdAt } = callback
  const personal: CallbackPersonal = { ...callback.personal, when: read.when }
  const mails = toStaff(told(callback, personal), 'Rückruf, neue Zeit', (_member, actions) =>
    changedLetter(placeKnown(), personal, createdAt, actions),
  )
  // A change mails staff alone.
  const attempts = formAttempts(here, visitor, at)
  const outcome = await changeTime(callback, personal, { now: at, mails, attempts })
  if (outcome === 'too-many') return { tooMany: attempts }
  if (outcome === 'other') return []
  log('callback-changed')
  return mails
}

/** Only what the resident says makes it anybody else's: without a clear yes they wait. */
const ifAway: ChangeCallback = async (callback, fields, { at }) => {
  if (callback.state === 'withdrawn') return []
  if (!('personal' in callback)) return 'fault'
  const { createdAt } = callback
  const said = lastOf(fields, 'if_away') === 'other' ? 'other' : 'wait'
  const personal: CallbackPersonal = { ...callback.personal, if_away: said }
  await freshPlan()
  const isNew = said !== callback.personal.if_away
  const letter = said === 'other' ? standInLetter : moreCarefulLetter
  const mails = isNew
    ? toStaff(told(callback, personal), 'Rückruf, neue Angaben', (_member, actions) =>
        letter(placeKnown(), personal, createdAt, actions),
      )
    : []
  if ((await answerIfAway(callback, personal, at, mails)) === 'other') return 'fault'
  log('answered-if-away')
  return mails
}

/**
 * `POST /api/callback-change`: a resident takes their callback back, undoes that, gives another time, or says whether somebody else
 * may call while whom they picked is away. Twice is as once.
 */
export default changeForm({
  kind: 'callback',
  fields: ['when', 'if_away'],
  find: async (token) => {
    const callback = await callbackOrBare(token)
    if (!callback) return 'unknown'
    return callback.state === 'open' || callback.state === 'withdrawn' ? callback : 'over'
  },
  actions: { withdraw, undo, time, 'if-away': ifAway },
  page: callbackPage,
  refusedPage: (action) => (action === 'time' ? '/mein-rueckruf/zeit/' : '/mein-rueckruf/'),
})

// No limit of the platform here: taking back is limited by nothing.
export const config: Config = { path: '/api/callback-change' }
