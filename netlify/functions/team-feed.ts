import type { Config } from '@netlify/functions'
import { seeOther } from '../platform/http.ts'
import { newToken } from '../platform/seal.ts'
import { recordChange } from '../staff/acting.ts'
import { renewFeed, sealFeed } from '../staff/feed.ts'
import { staffForm } from '../submissions/staff.ts'

/** `POST /api/team/feed`: a new secret calendar address; the old one ends. It is shown once, for only its hash is kept. */
export default staffForm(['action'], async ({ member }) => {
  const token = newToken()
  await renewFeed(member, token)
  await recordChange(member)
  return seeOther(`/team/kalender/?neu=${encodeURIComponent(sealFeed(member, token))}`)
})

export const config: Config = { path: '/api/team/feed' }
