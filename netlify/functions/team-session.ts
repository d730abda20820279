import type { Config } from '@netlify/functions'

import { lastOf } from '../../src/domain/submission/fields.ts'
import { freshTeam } from '../plan/team.ts'
import { now } from '../platform/clock.ts'
import { bareAnswer, orFault, readPost, seeOther } from '../platform/http.ts'
import { log } from '../platform/log.ts'
import { newToken } from '../platform/seal.ts'
import {
  endedCookie,
  sessionCookie,
  sessionHours,
  sessionToken,
  withCookie,
} from '../staff/cookie.ts'
import { signIn, signOut } from '../staff/sign-in.ts'
import { memberWith } from '../staff/team.ts'
import { recordUse } from '../staff/uses.ts'

/** `POST /api/team/session`: `in` uses a link to sign in, once; `out` ends the session. */
export default (request: Request): Promise<Response> =>
  orFault(async () => {
    const posted = await readPost(request, ['k', 'action'])
    if ('answer' in posted) return posted.answer
    const action = lastOf(posted.fields, 'action')
    if (action === 'in') return enter(lastOf(posted.fields, 'k'))
    return action === 'out' ? leave(request) : bareAnswer(400)
  })

export const config: Config = {
  path: '/api/team/session',
  rateLimit: { windowSize: 60, windowLimit: 20, aggregateBy: ['ip', 'domain'] },
}

async function enter(login: string): Promise<Response> {
  const instant = now()
  const session = { token: newToken(), until: instant.add({ hours: sessionHours }) }
  const staff = await signIn(login, session, instant)
  await freshTeam()
  const member = staff ? memberWith(staff) : undefined
  if (!member) return seeOther('/team/?nein=link#fehler')
  await recordUse(member, 'signed-in', instant)
  log('staff-signed-in')
  return withCookie(seeOther('/team/'), sessionCookie(session.token))
}

async function leave(request: Request): Promise<Response> {
  const token = sessionToken(request)
  if (token) await signOut(token)
  return withCookie(seeOther('/team/'), endedCookie)
}
