import type { Config } from '@netlify/functions'
import { renewFeed } from '../staff/store.ts'
import { orFault, seeOther } from '../platform/http.ts'
import { newToken, seal } from '../platform/seal.ts'
import { actingSignedIn, used } from '../staff/acting.ts'
import { feedPurpose, keysOf } from '../staff/team.ts'

/** `POST /api/team/feed`: a new secret calendar address; the old one ends. It is shown once, for only its hash is kept. */
export default (request: Request): Promise<Response> =>
  orFault(async () => {
    const acting = await actingSignedIn(request, ['action'])
    if ('answer' in acting) return acting.answer
    const { member } = acting
    const token = newToken()
    await used(member, 'renewed-calendar')
    await renewFeed(keysOf(member), token)
    const shown = seal(feedPurpose(member), token)
    return seeOther(`/team/kalender/?neu=${encodeURIComponent(shown)}`)
  })

export const config: Config = { path: '/api/team/feed' }
