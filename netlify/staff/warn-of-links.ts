import type { Temporal } from 'temporal-polyfill'

import type { Member } from '../../src/domain/staff/member.ts'
import { manyLinksLetter } from '../../src/letters/notice.ts'
import { here } from '../../src/site/here.ts'
import { count } from '../limits/attempt.ts'
import { unusualLogins } from '../limits/login.ts'
import { alarmStaff } from '../outbox/alarm.ts'
import { errorName, log } from '../platform/log.ts'

/**
 * Counts that a link to sign in was asked for, and tells all of staff once where that is unusually often for one address: it
 * keeps nobody out. Called when the answer has left; never throws.
 */
export async function warnOfLinks({ address }: Member, now: Temporal.Instant): Promise<void> {
  try {
    const attempt = unusualLogins(here, address.toLowerCase(), now)
    if ((await count([attempt])) === 'counted') return
    log('many-links')
    const letter = manyLinksLetter(address, here.limits.linksUnusual.most)
    await alarmStaff(`many-links ${attempt.fingerprint}`, letter, now)
  } catch (error) {
    log('fault', { error: errorName(error) })
  }
}
