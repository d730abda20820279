import { randomUUID } from 'node:crypto'

import type { Config } from '@netlify/functions'

import { gatheringFields, readGathering } from '../../src/domain/plan/gathering-form.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import { type Fields, lastOf, onlyFields } from '../../src/domain/submission/fields.ts'
import { isUuid } from '../../src/domain/submission/uuid.ts'
import { here } from '../../src/site/here.ts'
import { removeGathering, setGathering } from '../plan/gathering.ts'
import { sealGathering } from '../plan/gathering-draft.ts'
import { knownPlan } from '../plan/plan.ts'
import { now } from '../platform/clock.ts'
import { bareAnswer, seeOther } from '../platform/http.ts'
import { log } from '../platform/log.ts'
import { recordChange } from '../staff/acting.ts'
import { staffActions } from '../submissions/staff.ts'

const page = '/team/projekte/'

/** The page with what somebody typed: it shows what is to be mended, or the gathering as it will stand. */
const withTyped = (fields: Fields, member: Member): string =>
  `${page}?d=${sealGathering(member, onlyFields(fields, gatheringFields), now())}`

async function read(fields: Fields) {
  const { place } = await knownPlan()
  return readGathering({ locations: place.locations, place: here }, fields, now())
}

/**
 * `POST /api/team/dates`: `preview` shows something for everyone as residents will read it and changes nothing, `set` publishes it,
 * `remove` takes one away at once. `id` is made by the preview, so that a second press publishes nothing twice.
 */
export default staffActions(['id', ...gatheringFields], {
  preview: async ({ fields, member }) => {
    const outcome = await read(fields)
    return seeOther(`${withTyped(fields, member)}${'problems' in outcome ? '#fehler' : ''}`)
  },
  set: async ({ fields, member }) => {
    const outcome = await read(fields)
    if ('problems' in outcome) return seeOther(`${withTyped(fields, member)}#fehler`)
    const id = lastOf(fields, 'id')
    const set = await setGathering({
      ...outcome.gathering,
      id: isUuid(id) ? id : randomUUID(),
      createdAt: now(),
    })
    if (set === 'full') return seeOther(`${withTyped(fields, member)}&nein=full#fehler`)
    if (set === 'set') {
      await recordChange(member)
      log('gathering-set')
    }
    return seeOther(`${page}?tat=projekt-steht`)
  },
  remove: async ({ fields, member }) => {
    const id = lastOf(fields, 'id')
    if (!isUuid(id)) return bareAnswer(400)
    if ((await removeGathering(id)) === 'removed') {
      await recordChange(member)
      log('gathering-removed')
    }
    return seeOther(`${page}?tat=projekt-weg`)
  },
})

export const config: Config = { path: '/api/team/dates' }
