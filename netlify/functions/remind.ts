import type { Config } from '@netlify/functions'
import { isClosedOn } from '../../src/sprechstunde/sprechstunde.ts'
import { dateInBerlin } from '../../src/sprechstunde/zone.ts'
import { bookingsToRemindOf, remindOf } from '../database/reminder.ts'
import { residentMailOf, toldNow } from '../intake/booking.ts'
import { freshPlan } from '../intake/plan.ts'
import { now } from '../platform/clock.ts'
import { orFault } from '../platform/http.ts'
import { log } from '../platform/log.ts'

const atOnce = 50

/** Every ten minutes: decides from the bookings as they are whom to remind. `deliver-mail` sends it. */
export default (): Promise<Response> =>
  orFault(async () => {
    const at = now()
    const { place } = await freshPlan()
    const due = await bookingsToRemindOf(at, atOnce)
    for (const booking of due) {
      // A day that was closed meanwhile: nobody is asked to come.
      if (isClosedOn(place, dateInBerlin(booking.start))) continue
      const mails = residentMailOf(toldNow(booking, at), 'reminder', booking.personal)
      if ((await remindOf(booking, mails, at)) === 'reminded') log('reminded')
    }
    return new Response(null, { status: 204 })
  })

export const config: Config = { schedule: '*/10 * * * *' }
