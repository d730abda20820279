import type { Temporal } from 'temporal-polyfill'

import { answersAgain } from '../../src/domain/callback/again.ts'
import type { CallbackRequest } from '../../src/domain/callback/schema.ts'
import { isSamePerson } from '../../src/domain/person/same-person.ts'
import type { Planned } from '../../src/domain/plan/changes.ts'
import { moreCarefulLetter } from '../../src/letters/callback.ts'
import type { NewMail } from '../outbox/mail.ts'
import { placeKnown } from '../plan/plan.ts'
import { log } from '../platform/log.ts'
import { changeAnswers } from './change.ts'
import { told, toStaff } from './mails.ts'
import { callbackOfRequest } from './read.ts'

/** Whoever changes a callback at the same moment wins; then it is read and made more careful once more. */
const tries = 3

/** The callback that stands; empty where it is over. */
type SentAgain = {
  readonly token: string
  /** Some answers were others the first time, and those stand. */
  readonly differs: boolean
  readonly corrections?: readonly NewMail[]
}

/** A form that the same person sent before: its answers stand, but for those that are more careful now. */
export async function sentAgain(
  place: Planned,
  requestId: string,
  request: CallbackRequest,
  at: Temporal.Instant,
): Promise<SentAgain | undefined> {
  for (let tried = 0; tried < tries; tried += 1) {
    const callback = await callbackOfRequest(requestId)
    if (!callback) return undefined
    if (callback.state !== 'open') return { token: '', differs: false }
    if (!isSamePerson(callback.personal, request)) return undefined
    const { personal, careful, differs } = answersAgain(place, callback.personal, request)
    const { createdAt } = callback
    if (!careful) return { token: personal.token, differs }
    const corrections = toStaff(
      told(callback, personal),
      'Rückruf, neue Angaben',
      (_member, actions) => moreCarefulLetter(placeKnown(), personal, createdAt, actions),
    )
    if ((await changeAnswers(callback, personal, at, corrections)) === 'other') continue
    log('callback-changed')
    return { token: personal.token, differs, corrections }
  }
  throw new Error('A callback was changed by others three times in a row')
}
