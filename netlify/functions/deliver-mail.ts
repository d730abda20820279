import type { Config } from '@netlify/functions'

import { waitingLetter } from '../../src/letters/notice.ts'
import { findFallenOut } from '../bookings/find-fallen-out.ts'
import { releaseShares } from '../bookings/release.ts'
import { forgetNetworks, watchCalendar } from '../bookings/watch.ts'
import { tellOfAbsences } from '../callbacks/away.ts'
import { emptyWithdrawn } from '../callbacks/change.ts'
import { renewDigests } from '../digest/send.ts'
import { alarmStaff } from '../outbox/alarm.ts'
import { deliverDue } from '../outbox/deliver.ts'
import { longestWaitSeconds, outboxAt } from '../outbox/health.ts'
import { publish } from '../plan/snapshot.ts'
import { freshTeam } from '../plan/team.ts'
import { now } from '../platform/clock.ts'
import { orFault } from '../platform/http.ts'

/** A scheduled function may run for 30 seconds, and the last mails it takes may need 20 of them. */
const workingTime = { seconds: 6 }

/**
 * Every minute: frees what cancellations held, empties callbacks that are taken back for good,
 * finds booked times at which nobody is there, asks whoever picked somebody who is away, looks whether somebody fills the
 * calendar, drops the marks of networks, writes lists that wait anew, and sends what is
 * due in the outbox; then publishes what shared pages show. Only the platform calls it.
 */
export default (): Promise<Response> =>
  orFault(async () => {
    await freshTeam()
    await releaseShares(now())
    await emptyWithdrawn(now())
    await findFallenOut()
    await tellOfAbsences(now())
    await watchCalendar()
    await forgetNetworks()
    await renewDigests(now())
    await deliverDue(now().add(workingTime))
    await warnOfWaiting()
    // Last: where that is not there, mails still leave.
    await publish()
    return new Response(null, { status: 204 })
  })

export const config: Config = { schedule: '* * * * *' }

/** Tells staff, once a day, that mails have been waiting for over an hour. It leaves when mail leaves again. */
async function warnOfWaiting(): Promise<void> {
  const instant = now()
  const { oldestWaitingSeconds } = await outboxAt(instant)
  if (oldestWaitingSeconds > longestWaitSeconds)
    await alarmStaff(`mail-waiting ${instant.toString().slice(0, 10)}`, waitingLetter(), instant)
}
