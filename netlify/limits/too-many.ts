import type { Temporal } from 'temporal-polyfill'

import { tooManyLetter } from '../../src/letters/notice.ts'
import { here } from '../../src/site/here.ts'
import type { SiteLanguage } from '../../src/words/languages.ts'
import { alarmStaff } from '../outbox/alarm.ts'
import { tooManyAnswer } from '../platform/http.ts'
import { log } from '../platform/log.ts'
import { allAreTooMany, type Attempt, whenAgain } from './attempt.ts'

/**
 * The answer where a limit is reached: when again, the phone number, and the way back to the form with what was typed. Is it
 * the limit of all together, staff are told once for that hour.
 */
export async function tooMany(
  attempts: readonly Attempt[],
  now: Temporal.Instant,
  language: SiteLanguage,
  back?: (until: Temporal.Instant) => string,
): Promise<Response> {
  if (await allAreTooMany(here, now)) {
    log('limit-of-all')
    const hour = now.toString().slice(0, 13)
    await alarmStaff(`limit-of-all ${hour}`, tooManyLetter(here.limits.formsOfAll.most), now)
  }
  return tooManyAnswer(await whenAgain(attempts), now, language, back)
}
