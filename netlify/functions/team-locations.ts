import { randomUUID } from 'node:crypto'

import type { Config } from '@netlify/functions'

import { isHouse } from '../../src/domain/plan/location.ts'
import { locationFields } from '../../src/domain/plan/location-form.ts'
import { notOverOn } from '../../src/domain/plan/weekly.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import { type Fields, lastOf, onlyFields } from '../../src/domain/submission/fields.ts'
import { isUuid } from '../../src/domain/submission/uuid.ts'
import { dateInBerlin } from '../../src/domain/time/zone.ts'
import { lookAtLocation } from '../bookings/look-at-location.ts'
import { makeLocation } from '../bookings/make-location.ts'
import { deliverWithLists } from '../digest/send.ts'
import { decided } from '../plan/decided.ts'
import { confirmLocation, endLocation } from '../plan/location.ts'
import { sealLocation } from '../plan/location-draft.ts'
import { freshPlan } from '../plan/plan.ts'
import { seedPlan } from '../plan/seed.ts'
import { now } from '../platform/clock.ts'
import { seeOther } from '../platform/http.ts'
import { log } from '../platform/log.ts'
import { recordChange } from '../staff/acting.ts'
import { staffActions } from '../submissions/staff.ts'

const page = '/team/orte/'

/** The page with what somebody typed: it shows what is to be mended, or what the change does. */
const withTyped = (fields: Fields, member: Member): string =>
  `${page}?d=${sealLocation(member, onlyFields(fields, locationFields), now())}`

/** Ends one at which there are no hours any more. The house stays. */
async function end(id: string): Promise<'ended' | 'other' | 'used' | 'decide-again'> {
  const { schedule, version } = await freshPlan()
  const one = schedule.locations.find((location) => location.id === id && !location.isEnded)
  if (!one || isHouse(one)) return 'other'
  const weekly = notOverOn(schedule.weekly, dateInBerlin(now()))
  if (weekly.some(({ location }) => location === id)) return 'used'
  const ended = await endLocation(id, version, now())
  return ended === 'other' ? 'decide-again' : ended
}

/**
 * `POST /api/team/locations`: `preview` shows what a new location, or a change of one from a day on, does and changes nothing,
 * `set` makes it and tells whom it touches, `confirm` says that it is right, `end` takes it from the choice. `id` is made by
 * the preview, so that a second press makes nothing twice; `seen` tells which bookings it showed.
 */
export default staffActions(['id', 'seen', ...locationFields], {
  preview: async ({ fields, member }) => {
    const looked = await lookAtLocation(fields, now())
    if (looked === 'gone') return seeOther(`${page}?nein=gone#fehler`)
    return seeOther(`${withTyped(fields, member)}${'problems' in looked ? '#fehler' : '#vorschau'}`)
  },
  set: async ({ fields, member }, context) => {
    await seedPlan(now())
    const typedId = lastOf(fields, 'id')
    const wanted = {
      id: isUuid(typedId) ? typedId : randomUUID(),
      seen: lastOf(fields, 'seen'),
      fields,
    }
    const outcome = await decided(() => makeLocation(wanted, now()))
    if (outcome === 'gone') return seeOther(`${page}?nein=gone#fehler`)
    if (outcome === 'problems') return seeOther(`${withTyped(fields, member)}#fehler`)
    if (outcome === 'others-touched' || outcome === 'changed-meanwhile')
      return seeOther(`${withTyped(fields, member)}&nein=${outcome}#fehler`)
    if (outcome === 'made') {
      await recordChange(member)
      log('location-changed')
      context.waitUntil(deliverWithLists())
    }
    return seeOther(`${page}?tat=ort-gilt`)
  },
  confirm: async ({ fields, member }) => {
    await seedPlan(now())
    if ((await confirmLocation(lastOf(fields, 'location'), now())) === 'confirmed') {
      await recordChange(member)
      log('location-changed')
    }
    return seeOther(`${page}?tat=ort-bestaetigt`)
  },
  end: async ({ fields, member }) => {
    await seedPlan(now())
    const outcome = await decided(() => end(lastOf(fields, 'location')))
    if (outcome === 'used' || outcome === 'changed-meanwhile')
      return seeOther(`${page}?nein=${outcome}#fehler`)
    if (outcome === 'ended') {
      await recordChange(member)
      log('location-changed')
    }
    return seeOther(`${page}?tat=ort-beendet`)
  },
})

export const config: Config = { path: '/api/team/locations' }
