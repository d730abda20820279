import type { Config } from '@netlify/functions'

import { emptyWithdrawn } from '../callbacks/change.ts'
import { scheduled } from '../care/scheduled.ts'
import { renewAddresses } from '../plan/renew.ts'
import { now } from '../platform/clock.ts'
import { log } from '../platform/log.ts'
import { forgetExpired } from '../retention/forget.ts'

/** Every night, after midnight in Berlin in summer and in winter (cron is UTC): forgets what was promised to be forgotten, and seals addresses of accounts with the present key. */
export default scheduled(
  'delete-expired',
  () => emptyWithdrawn(now()),
  renewAddresses,
  async () => log('forgotten', { count: await forgetExpired(now()) }),
)

export const config: Config = { schedule: '15 1 * * *' }
