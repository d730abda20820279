import { randomUUID } from 'node:crypto'

import type { Config } from '@netlify/functions'

import { noticeFields, readNotice } from '../../src/domain/plan/notice.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import { type Fields, lastOf } from '../../src/domain/submission/fields.ts'
import { isUuid } from '../../src/domain/submission/uuid.ts'
import { dateInBerlin } from '../../src/domain/time/zone.ts'
import { here } from '../../src/site/here.ts'
import { removeNotice, setNotice } from '../plan/notice.ts'
import { sealNotice } from '../plan/notice-draft.ts'
import { now } from '../platform/clock.ts'
import { bareAnswer, seeOther } from '../platform/http.ts'
import { log } from '../platform/log.ts'
import { recordChange } from '../staff/acting.ts'
import { staffActions } from '../submissions/staff.ts'

const page = '/team/hinweis/'

/** The page with what somebody typed: it shows what is to be mended, or the notice as it will stand. */
const withTyped = (fields: Fields, member: Member): string => {
  const [text, from, until] = [
    lastOf(fields, 'text'),
    lastOf(fields, 'from'),
    lastOf(fields, 'until'),
  ]
  return `${page}?d=${sealNotice(member, { text, from, until }, now())}`
}

const read = (fields: Fields) => readNotice(here, fields, dateInBerlin(now()))

/**
 * `POST /api/team/notice`: `preview` shows a notice and changes nothing, `set` publishes it, `remove` takes one away at once.
 * `id` is made by the preview, so that a second press publishes nothing twice; `replaced` are those that it said will go.
 */
export default staffActions(['id', 'replaced', ...noticeFields], {
  preview: ({ fields, member }) =>
    Promise.resolve(
      seeOther(`${withTyped(fields, member)}${'problems' in read(fields) ? '#fehler' : ''}`),
    ),
  set: async ({ fields, member }) => {
    const outcome = read(fields)
    if ('problems' in outcome) return seeOther(`${withTyped(fields, member)}#fehler`)
    const id = lastOf(fields, 'id')
    const notice = { ...outcome.notice, id: isUuid(id) ? id : randomUUID() }
    const replaced = (fields['replaced'] ?? []).filter(isUuid)
    const set = await setNotice(notice, replaced, now())
    if (set === 'overlap') return seeOther(`${withTyped(fields, member)}&nein=meanwhile#fehler`)
    if (set === 'set') {
      await recordChange(member)
      log('notice-set')
    }
    return seeOther(`${page}?tat=hinweis-steht`)
  },
  remove: async ({ fields, member }) => {
    const id = lastOf(fields, 'id')
    if (!isUuid(id)) return bareAnswer(400)
    if ((await removeNotice(id)) === 'removed') {
      await recordChange(member)
      log('notice-removed')
    }
    return seeOther(`${page}?tat=hinweis-weg`)
  },
})

export const config: Config = { path: '/api/team/notice' }
