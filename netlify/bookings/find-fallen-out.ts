import type { Booking } from '../../src/domain/booking/booking.ts'
import { whyFallen } from '../../src/domain/booking/fallen-out.ts'
import { freshPlan } from '../plan/plan.ts'
import { now } from '../platform/clock.ts'
import { errorName, log } from '../platform/log.ts'
import { cancelByStaff } from './cancel-by-staff.ts'
import { fallenOutMails } from './fallen-mails.ts'
import { keepFallenOut, untold } from './fallen-out.ts'
import { makeStaffCancellations } from './make-staff-cancellations.ts'
import { bookingsFallenOut } from './read.ts'

/**
 * Finds the booked times at which nobody is there any more, by the whole plan. Whoever came in while staff closed a day, or entered that somebody is away, is told
 * as the others were: that was decided. Every other one is for staff to decide, who get one mail that names all new ones.
 * Never throws: mail must leave all the same.
 */
export async function findFallenOut(): Promise<void> {
  try {
    const at = now()
    const { place, version } = await freshPlan()
    const { readable, unreadable } = await bookingsFallenOut(place, at)
    const isDecided = (booking: Booking) =>
      ['closed-by-staff', 'away'].includes(whyFallen(place, booking))
    const decided = readable.filter(isDecided)
    if (decided.length > 0) {
      const gone = await cancelByStaff(
        await makeStaffCancellations(decided, 'dem Team', place, at),
        at,
      )
      log('booking-cancelled-by-staff', { count: gone.length })
    }
    const open = readable.filter((booking) => !isDecided(booking))
    const cases = [...open, ...unreadable]
    const fresh = cases.length > 0 ? await untold(cases) : new Set<string>()
    const mails = fallenOutMails(place, {
      readable: open.filter(({ id }) => fresh.has(id)),
      unreadable: unreadable.filter(({ id }) => fresh.has(id)),
    })
    const found = await keepFallenOut({ cases, scheduleVersion: version, mails }, at)
    if (found > 0) log('booking-fallen-out', { count: found })
  } catch (error) {
    log('fault', { error: errorName(error) })
  }
}
