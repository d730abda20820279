import type { Temporal } from 'temporal-polyfill'
import { here } from '../../src/place/here.ts'
import { tooManyLetter } from '../../src/staff/notice.ts'
import { allAreTooMany } from '../database/attempt.ts'
import { bareAnswer } from '../platform/http.ts'
import { log } from '../platform/log.ts'
import { alarmStaff } from './alarm.ts'

/** The answer where a limit is reached. Is it the one of all together, staff are told once for that hour. */
export async function tooMany(now: Temporal.Instant): Promise<Response> {
  if (await allAreTooMany(here, now)) {
    log('limit-of-all')
    const hour = now.toString().slice(0, 13)
    await alarmStaff(`limit-of-all ${hour}`, tooManyLetter(here.limits.formsOfAll.most), now)
  }
  return bareAnswer(429)
}
