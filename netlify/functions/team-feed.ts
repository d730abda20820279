import type { Config } from '@netlify/functions'

import { now } from '../platform/clock.ts'
import { seeOther } from '../platform/http.ts'
import { newToken } from '../platform/seal.ts'
import { recordChange } from '../staff/acting.ts'
import { feedCookie, withCookie } from '../staff/cookie.ts'
import { renewFeed, sealFeed } from '../staff/feed.ts'
import { staffForm } from '../submissions/staff.ts'

/**
 * `POST /api/team/feed`: a new secret calendar address; the old one ends. Only its hash is kept, so it is shown once: it goes
 * to the page in a cookie that the page takes away, and stands in no address.
 */
export default staffForm(['action'], async ({ member }) => {
  const token = newToken()
  await renewFeed(member, token)
  await recordChange(member)
  return withCookie(seeOther('/team/kalender/'), feedCookie(sealFeed(member, token, now())))
})

export const config: Config = { path: '/api/team/feed' }
