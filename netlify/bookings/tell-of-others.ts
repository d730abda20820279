import type { Temporal } from 'temporal-polyfill'

import type { BookingPersonal } from '../../src/domain/booking/booking.ts'
import { whenWords } from '../../src/letters/booking-staff.ts'
import { sameNumberLetter } from '../../src/letters/notice.ts'
import { here } from '../../src/site/here.ts'
import { mailOnce } from '../outbox/alarm.ts'
import { errorName, log } from '../platform/log.ts'
import { staffLink } from '../staff/link.ts'
import { bookingReaders } from '../staff/read.ts'
import type { NewBooking } from './claim.ts'

/**
 * Tells whoever may see a new booking that the same number or address has several open. The booking stands: whoever typed a
 * number must not read from an answer that it is known here (design.md, law 9). Staff can press one away. Called when the
 * answer has left; never throws.
 */
export async function tellOfOthers(
  { id, adviser, start }: Pick<NewBooking, 'id' | 'adviser' | 'start'>,
  personal: Pick<BookingPersonal, 'if_away'>,
  others: number,
  now: Temporal.Instant,
): Promise<void> {
  if (others < here.limits.openBookings) return
  try {
    for (const member of bookingReaders({ adviser, createdAt: now, personal })) {
      const letter = sameNumberLetter(whenWords(start), others, staffLink('booking', id, member))
      await mailOnce(`same-number ${id}`, member.address, letter, now)
    }
  } catch (error) {
    log('fault', { error: errorName(error) })
  }
}
