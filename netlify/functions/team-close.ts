import { randomUUID } from 'node:crypto'

import type { Config } from '@netlify/functions'

import { type KnownClosure, withClosure } from '../../src/domain/plan/changes.ts'
import { closingFields, readClosing, typedClosing } from '../../src/domain/plan/closing.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import { lastOf } from '../../src/domain/submission/fields.ts'
import { isUuid } from '../../src/domain/submission/uuid.ts'
import { dateInBerlin } from '../../src/domain/time/zone.ts'
import { closeDays } from '../bookings/cancel-by-staff.ts'
import { makeStaffCancellations } from '../bookings/make-staff-cancellations.ts'
import { bookingsToCancel } from '../bookings/read.ts'
import { deliverWithLists } from '../digest/send.ts'
import { openDays } from '../plan/closures.ts'
import { freshPlan } from '../plan/plan.ts'
import { now } from '../platform/clock.ts'
import { bareAnswer, seeOther } from '../platform/http.ts'
import { log } from '../platform/log.ts'
import { recordChange } from '../staff/acting.ts'
import { nameOf } from '../staff/read.ts'
import { staffActions } from '../submissions/staff.ts'

const page = '/team/ausfall/'

/**
 * `POST /api/team/close`: `close` closes days, or a part of one, and cancels what lies there, with a mail or a phone call for each; `open`
 * opens them again. `id` is made by the form, so that a second press closes nothing twice.
 */
export default staffActions(['id', ...closingFields], {
  open: async ({ fields, member }) => {
    const id = lastOf(fields, 'id')
    if (!isUuid(id)) return bareAnswer(400)
    if ((await openDays(id)) === 'removed') {
      await recordChange(member)
      log('days-opened')
    }
    return seeOther(`${page}?tat=geoeffnet`)
  },
  close: async ({ fields, member }, context) => {
    const { place } = await freshPlan()
    const read = readClosing(place, fields, dateInBerlin(now()))
    if ('problems' in read) {
      const typed = new URLSearchParams(typedClosing(fields)).toString()
      return seeOther(`${page}?${typed}#fehler`)
    }
    const id = lastOf(fields, 'id')
    await close({ ...read.closing, id: isUuid(id) ? id : randomUUID() }, member)
    context.waitUntil(deliverWithLists())
    return seeOther(`${page}?tat=geschlossen`)
  },
})

export const config: Config = { path: '/api/team/close' }

async function close(closure: KnownClosure, member: Member): Promise<void> {
  const instant = now()
  const { place } = await freshPlan()
  const closed = withClosure(place, closure)
  const { readable } = await bookingsToCancel(place, closure, instant)
  const cancellations = await makeStaffCancellations(readable, nameOf(member), closed, instant)
  const gone = await closeDays(closure, cancellations, instant)
  if (!gone) return
  await recordChange(member)
  log('days-closed', { count: gone.length })
}
