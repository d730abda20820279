import type { Config } from '@netlify/functions'
import { renewFeed, sealFeed } from '../staff/feed.ts'
import { orFault, seeOther } from '../platform/http.ts'
import { newToken } from '../platform/seal.ts'
import { actingSignedIn, used } from '../staff/acting.ts'

/** `POST /api/team/feed`: a new secret calendar address; the old one ends. It is shown once, for only its hash is kept. */
export default (request: Request): Promise<Response> =>
  orFault(async () => {
    const acting = await actingSignedIn(request, ['action'])
    if ('answer' in acting) return acting.answer
    const { member } = acting
    const token = newToken()
    await used(member, 'renewed-calendar')
    await renewFeed(member, token)
    return seeOther(`/team/kalender/?neu=${encodeURIComponent(sealFeed(member, token))}`)
  })

export const config: Config = { path: '/api/team/feed' }
