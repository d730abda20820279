import type { Config } from '@netlify/functions'
import { securityHeaders } from '../../src/metadata/headers.ts'
import { longestWaitSeconds, outboxAt } from '../outbox/health.ts'
import { now } from '../platform/clock.ts'
import { errorName, log } from '../platform/log.ts'

const answer = (ok: boolean, more: object): Response =>
  Response.json(
    { ok, ...more },
    { status: ok ? 200 : 503, headers: { ...securityHeaders, 'Cache-Control': 'no-store' } },
  )

/** `GET /api/health`: whether the database answers and mail leaves. Without a person's data. */
export default async (): Promise<Response> => {
  try {
    const { nobodyTold, ...mail } = await outboxAt(now())
    const ok = mail.oldestWaitingSeconds <= longestWaitSeconds && mail.givenUp === 0 && !nobodyTold
    return answer(ok, { database: true, mail })
  } catch (error) {
    log('fault', { error: errorName(error) })
    return answer(false, { database: false })
  }
}

export const config: Config = { path: '/api/health' }
