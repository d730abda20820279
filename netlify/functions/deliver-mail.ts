import type { Config } from '@netlify/functions'
import { waitingLetter } from '../../src/letters/notice.ts'
import { callOff, straysOn } from '../bookings/call-off.ts'
import { callOffs } from '../bookings/make-call-offs.ts'
import { releaseShares } from '../bookings/release.ts'
import { emptyWithdrawn } from '../callbacks/change.ts'
import { longestWaitSeconds, outboxAt } from '../outbox/health.ts'
import { freshPlan } from '../plan/plan.ts'
import { alarmStaff } from '../outbox/alarm.ts'
import { deliverDue } from '../outbox/deliver.ts'
import { now } from '../platform/clock.ts'
import { orFault } from '../platform/http.ts'
import { log } from '../platform/log.ts'

/** A scheduled function may run for 30 seconds, and the last mails it takes may need 20 of them. */
const workingTime = { seconds: 6 }

/**
 * Every minute: sends what is due in the outbox, frees what cancellations held, and empties callbacks that are taken back
 * for good. Only the platform calls it.
 */
export default (): Promise<Response> =>
  orFault(async () => {
    await releaseShares(now())
    await emptyWithdrawn(now())
    await callOffStrays()
    await deliverDue(now().add(workingTime))
    await warnOfWaiting()
    return new Response(null, { status: 204 })
  })

export const config: Config = { schedule: '* * * * *' }

/** Who came in while a day was being closed is told as the others were. */
async function callOffStrays(): Promise<void> {
  const at = now()
  const strays = await straysOn(at)
  if (strays.length === 0) return
  const { place } = await freshPlan()
  const gone = await callOff(await callOffs(strays, 'dem Team', place, at), at)
  log('booking-called-off', { count: gone.length })
}

/** Tells staff, once a day, that mails have been waiting for over an hour. It leaves when mail leaves again. */
async function warnOfWaiting(): Promise<void> {
  const at = now()
  const { oldestWaitingSeconds } = await outboxAt(at)
  if (oldestWaitingSeconds > longestWaitSeconds)
    await alarmStaff(`mail-waiting ${at.toString().slice(0, 10)}`, waitingLetter(), at)
}
