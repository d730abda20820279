import type { Config } from '@netlify/functions'

import { emptyWithdrawn } from '../callbacks/change.ts'
import { renewAddresses } from '../plan/renew.ts'
import { now } from '../platform/clock.ts'
import { orFault } from '../platform/http.ts'
import { log } from '../platform/log.ts'
import { forgetExpired } from '../retention/forget.ts'

/** Every night, after midnight in Berlin in summer and in winter (cron is UTC): forgets what was promised to be forgotten, and seals addresses of accounts with the present key. */
export default (): Promise<Response> =>
  orFault(async () => {
    await emptyWithdrawn(now())
    await renewAddresses()
    log('forgotten', { count: await forgetExpired(now()) })
    return new Response(null, { status: 204 })
  })

export const config: Config = { schedule: '15 1 * * *' }
