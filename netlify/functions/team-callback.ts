import type { Config } from '@netlify/functions'

import type { OpenCallback } from '../../src/domain/callback/callback.ts'
import { hand } from '../callbacks/hand.ts'
import { callbackOrBareOf } from '../callbacks/read.ts'
import { callbackActs } from '../callbacks/staff-acts.ts'
import { maySee } from '../staff/read.ts'
import { matterForm } from '../submissions/staff.ts'

/** `POST /api/team/callback`: staff take a callback, give it back, say that they did not reach somebody, finish it, or hand it over. */
export default matterForm({
  matter: 'callback',
  fields: ['from', 'tries', 'visit', 'to'],
  find: async (id) => {
    const callback = await callbackOrBareOf(id)
    if (!callback) return 'unknown'
    return callback.state === 'open' && 'personal' in callback ? callback : 'over'
  },
  maySee: (by, callback: OpenCallback) => maySee(by, callback),
  actions: { ...callbackActs, hand },
  refused: (refusal) => refusal,
})

export const config: Config = { path: '/api/team/callback' }
