import type { Config } from '@netlify/functions'
import { seeOther } from '../platform/http.ts'
import { newToken, seal } from '../platform/seal.ts'
import { used } from '../staff/acting.ts'
import { renewFeed } from '../staff/store.ts'
import { feedPurpose, keysOf } from '../staff/team.ts'
import { staffForm } from '../submissions/staff.ts'

/** `POST /api/team/feed`: a new secret calendar address; the old one ends. It is shown once, for only its hash is kept. */
export default staffForm(['action'], async ({ member }) => {
  const token = newToken()
  await used(member, 'renewed-calendar')
  await renewFeed(keysOf(member), token)
  const shown = seal(feedPurpose(member), token)
  return seeOther(`/team/kalender/?neu=${encodeURIComponent(shown)}`)
})

export const config: Config = { path: '/api/team/feed' }
