import { randomUUID } from 'node:crypto'

import type { Config } from '@netlify/functions'

import { weekFields } from '../../src/domain/plan/week-fields.ts'
import { decideWeek } from '../../src/domain/sprechstunde/week.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import { type Fields, lastOf, onlyFields } from '../../src/domain/submission/fields.ts'
import { isUuid } from '../../src/domain/submission/uuid.ts'
import { dateInBerlin } from '../../src/domain/time/zone.ts'
import { makeWeek } from '../bookings/make-week.ts'
import { deliverWithLists } from '../digest/send.ts'
import { decided } from '../plan/decided.ts'
import { freshPlan } from '../plan/plan.ts'
import { seedPlan } from '../plan/seed.ts'
import { confirmHours } from '../plan/week.ts'
import { sealWeek } from '../plan/week-draft.ts'
import { weekOf } from '../plan/week-plan.ts'
import { now } from '../platform/clock.ts'
import { bareAnswer, seeOther } from '../platform/http.ts'
import { log } from '../platform/log.ts'
import { recordChange } from '../staff/acting.ts'
import { nameOf } from '../staff/read.ts'
import { staffActions } from '../submissions/staff.ts'

const page = '/team/woche/'

/** The page with what somebody typed: it shows what is to be mended, or what the change does. */
const withTyped = (fields: Fields, member: Member): string =>
  `${page}?d=${sealWeek(member, onlyFields(fields, weekFields), now())}`

/**
 * `POST /api/team/week`: `preview` shows what a change of the hours of every week does and changes nothing, `set` makes it and
 * calls off what falls out, `confirm` says that hours are right. `id` is made by the preview, so that a second press makes nothing
 * twice; `seen` tells which bookings it showed: where others fall out meanwhile, it is shown again.
 */
export default staffActions(['id', 'seen', ...weekFields], {
  preview: async ({ fields, member }) => {
    const { schedule } = await freshPlan()
    const today = dateInBerlin(now())
    const { place, plan } = weekOf(schedule, today)
    const read = decideWeek(place, plan, fields, today)
    if (read === 'gone') return seeOther(`${page}?nein=gone#fehler`)
    return seeOther(`${withTyped(fields, member)}${'problems' in read ? '#fehler' : '#vorschau'}`)
  },
  set: async ({ fields, member }, context) => {
    await seedPlan(now())
    const typedId = lastOf(fields, 'id')
    const wanted = {
      id: isUuid(typedId) ? typedId : randomUUID(),
      seen: lastOf(fields, 'seen'),
      fields,
    }
    const outcome = await decided(() => makeWeek(wanted, nameOf(member), now()))
    if (outcome === 'gone') return seeOther(`${page}?nein=gone#fehler`)
    if (outcome === 'problems') return seeOther(`${withTyped(fields, member)}#fehler`)
    if (outcome === 'others-fall-out' || outcome === 'changed-meanwhile')
      return seeOther(`${withTyped(fields, member)}&nein=${outcome}#fehler`)
    if (outcome === 'made') {
      await recordChange(member)
      log('week-changed')
      context.waitUntil(deliverWithLists())
    }
    return seeOther(`${page}?tat=woche-gilt`)
  },
  confirm: async ({ fields, member }) => {
    const id = lastOf(fields, 'hours')
    if (!isUuid(id)) return bareAnswer(400)
    await seedPlan(now())
    if ((await confirmHours(id, now())) === 'confirmed') {
      await recordChange(member)
      log('week-confirmed')
    }
    return seeOther(`${page}?tat=woche-bestaetigt`)
  },
})

export const config: Config = { path: '/api/team/week' }
