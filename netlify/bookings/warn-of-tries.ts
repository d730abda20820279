import { Temporal } from 'temporal-polyfill'

import { whenWords } from '../../src/letters/booking-staff.ts'
import { codeTriedLetter } from '../../src/letters/notice.ts'
import { here } from '../../src/site/here.ts'
import { isReached } from '../limits/attempt.ts'
import type { codeAttempts } from '../limits/code.ts'
import { alarmStaff } from '../outbox/alarm.ts'
import { errorName, log } from '../platform/log.ts'
import { bookingOfCode } from './read.ts'

/**
 * Tells staff, once, that the code of a booking was tried from so many sides that it opens nothing for now. Called when the
 * answer has left; never throws.
 */
export async function warnOfTries(
  code: string | undefined,
  { ofCode }: ReturnType<typeof codeAttempts>,
  now: Temporal.Instant,
): Promise<void> {
  if (!code || !ofCode) return
  try {
    if (!(await isReached(ofCode)) || !(await bookingOfCode(code))) return
    log('limit-of-code')
    const until = whenWords(Temporal.Instant.from(ofCode.until))
    const letter = codeTriedLetter(code, here.limits.triesForCodeOfAll.most, until)
    // Whoever has a code comes to a booking: it is none of the office's.
    await alarmStaff(
      `code-tried ${ofCode.fingerprint}`,
      letter,
      now,
      ({ adviser }) => adviser !== undefined,
    )
  } catch (error) {
    log('fault', { error: errorName(error) })
  }
}
