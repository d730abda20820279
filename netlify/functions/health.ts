import type { Config } from '@netlify/functions'

import { securityHeaders } from '../../src/metadata/headers.ts'
import { troublesWith } from '../care/troubles.ts'
import { outboxAt } from '../outbox/health.ts'
import { now } from '../platform/clock.ts'
import { errorName, log } from '../platform/log.ts'

/** Nothing else: how many mails wait would tell whose address is staff's, and when a form came in. */
const answer = (ok: boolean): Response =>
  Response.json(
    { ok },
    { status: ok ? 200 : 503, headers: { ...securityHeaders, 'Cache-Control': 'no-store' } },
  )

/**
 * `GET /api/health`: whether the database answers and has what this code expects, mail leaves, and the schedules run. What is wrong
 * stands in the log (docs/operate.md).
 */
export default async (): Promise<Response> => {
  try {
    const instant = now()
    const outbox = await outboxAt(instant)
    const { nobodyTold, givenUp, oldestWaitingSeconds: seconds } = outbox
    const troubles = await troublesWith(outbox, instant)
    const ok = troubles.length === 0 && givenUp === 0 && !nobodyTold
    for (const reason of troubles) log('unhealthy', { reason, seconds })
    if (!ok) log('unhealthy', { count: givenUp, seconds })
    return answer(ok)
  } catch (error) {
    log('fault', { error: errorName(error) })
    return answer(false)
  }
}

export const config: Config = { path: '/api/health' }
