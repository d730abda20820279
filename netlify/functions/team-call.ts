import { randomUUID } from 'node:crypto'

import type { Config } from '@netlify/functions'

import { decideForStaff } from '../../src/domain/booking/entering.ts'
import { bookingFields, readBooking } from '../../src/domain/booking/schema.ts'
import { callbackFields, readCallback } from '../../src/domain/callback/schema.ts'
import type { ReaderLanguage } from '../../src/domain/person/choices.ts'
import type { AskedNumber } from '../../src/domain/person/phone/field.ts'
import { isSamePerson } from '../../src/domain/person/same-person.ts'
import type { Refusal } from '../../src/domain/submission/draft.ts'
import { type Fields, lastOf } from '../../src/domain/submission/fields.ts'
import type { Problems } from '../../src/domain/submission/problem.ts'
import { here } from '../../src/site/here.ts'
import { languageCoded } from '../../src/site/languages.ts'
import { claimSlot, whyLost } from '../bookings/claim.ts'
import { newBooking } from '../bookings/make.ts'
import { keepCallback } from '../callbacks/keep.ts'
import { newCallback } from '../callbacks/make.ts'
import { callbackOfRequest } from '../callbacks/read.ts'
import { deliverFresh } from '../outbox/deliver.ts'
import type { NewMail } from '../outbox/mail.ts'
import { freshPlan } from '../plan/plan.ts'
import { now } from '../platform/clock.ts'
import { readFormId } from '../platform/form-id.ts'
import { formAgain, seeOther } from '../platform/http.ts'
import { errorName, log } from '../platform/log.ts'
import { recordChange } from '../staff/acting.ts'
import { sealEntered } from '../staff/entered.ts'
import { staffForm } from '../submissions/staff.ts'

const page = '/team/anruf/'
const fieldNames = [...new Set(['kind', ...bookingFields, ...callbackFields])]

/** `new`: by this form, and not by the same one before. */
type Entered = {
  readonly id: string
  readonly new: boolean
  readonly mails: readonly NewMail[]
}
type Refused = {
  readonly refusal: Refusal
  readonly problems?: Problems
  readonly asked?: readonly AskedNumber[]
}
type Enter = (fields: Fields, requestId: string) => Promise<Entered | Refused>

/**
 * `POST /api/team/call`: staff enter a booking or a callback for somebody who phones. Any free slot will do, without lead
 * time, share or limits: staff know whom they speak with.
 */
export default staffForm(fieldNames, async ({ fields, member }, context) => {
  const kind = lastOf(fields, 'kind') === 'callback' ? 'callback' : 'booking'
  const requestId = readFormId(lastOf(fields, 'request_id'))?.id ?? randomUUID()
  const outcome = await enter[kind](fields, requestId).catch(fault)
  if ('refusal' in outcome) {
    const { refusal, problems = {}, asked = [] } = outcome
    return seeOther(formAgain(page, { values: fields, problems, refusal, asked }, { member }))
  }
  if (outcome.new) await recordChange(member)
  context.waitUntil(deliverFresh(outcome.mails))
  // The office enters it, and sees nothing of it after that (§ 203 StGB): not even which one it was.
  if (!member.adviser) return seeOther(`${page}?fertig=${kind}`)
  const entered = sealEntered(member, { kind, id: outcome.id }, now())
  return seeOther(`${page}?fertig=${entered}`)
})

export const config: Config = { path: '/api/team/call' }

function fault(error: unknown): Refused {
  log('fault', { error: errorName(error) })
  return { refusal: 'fault' }
}

const again = ({ id }: { readonly id: string }): Entered => ({ id, new: false, mails: [] })
/** The form comes back filled in, with an id of its own: what it stored before is another caller's, and not read out to this one. */
const anotherCaller: Refused = { refusal: 'stale-form' }

/** Whoever phones is written to in the language they speak, where the site has it. */
const inTheirs = <T extends { readonly language: string }>(request: T): T & ReaderLanguage => ({
  ...request,
  lang: languageCoded(request.language).code,
})

const enterBooking: Enter = async (fields, requestId) => {
  const read = readBooking(here, fields)
  if ('problems' in read) return { ...read, refusal: 'bad-field' }
  const { slot: id, ...request } = read.request
  const instant = now()
  const { place, version } = await freshPlan()
  const slot = decideForStaff(place, id, instant)
  if (!slot) return { refusal: 'slot-taken' }
  const booking = newBooking({
    request: inTheirs(request),
    slot,
    scheduleVersion: version,
    requestId,
    now: instant,
    attempts: [],
    by: 'staff',
  })
  const claimed = await claimSlot(booking)
  if (typeof claimed === 'object') return { id: booking.id, new: true, mails: claimed.mails }
  const lost = await whyLost(booking)
  if (lost.why !== 'earlier') return { refusal: 'slot-taken' }
  return isSamePerson(lost.earlier.personal, request) ? again(lost.earlier) : anotherCaller
}

const enterCallback: Enter = async (fields, requestId) => {
  const instant = now()
  const { place } = await freshPlan()
  if (place.advisers.length === 0) return { refusal: 'nobody-there' }
  const read = readCallback(place, fields, instant)
  if ('problems' in read) return { ...read, refusal: 'bad-field' }
  const callback = newCallback(inTheirs(read.request), requestId, instant, [])
  const kept = await keepCallback(callback)
  if (typeof kept === 'object') return { id: callback.id, new: true, mails: kept.mails }
  const earlier = await callbackOfRequest(requestId)
  if (earlier?.state !== 'open') return anotherCaller
  return isSamePerson(earlier.personal, read.request) ? again(earlier) : anotherCaller
}

const enter = { booking: enterBooking, callback: enterCallback } as const
