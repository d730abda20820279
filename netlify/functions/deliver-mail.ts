import type { Config } from '@netlify/functions'
import { waitingLetter } from '../../src/staff/notice.ts'
import { releaseShares } from '../database/booking-change.ts'
import { longestWaitSeconds, outboxAt } from '../database/health.ts'
import { alarmStaff } from '../mail/alarm.ts'
import { deliverDue } from '../mail/deliver.ts'
import { now } from '../platform/clock.ts'
import { orFault } from '../platform/http.ts'

/** A scheduled function may run for 30 seconds, and the last mails it takes may need 20 of them. */
const workingTime = { seconds: 6 }

/** Every minute: sends what is due in the outbox, and frees what cancellations held. Only the platform calls it. */
export default (): Promise<Response> =>
  orFault(async () => {
    await releaseShares(now())
    await deliverDue(now().add(workingTime))
    await warnOfWaiting()
    return new Response(null, { status: 204 })
  })

export const config: Config = { schedule: '* * * * *' }

/** Tells staff, once a day, that mails have been waiting for over an hour. It leaves when mail leaves again. */
async function warnOfWaiting(): Promise<void> {
  const at = now()
  const { oldestWaitingSeconds } = await outboxAt(at)
  if (oldestWaitingSeconds > longestWaitSeconds)
    await alarmStaff(`mail-waiting ${at.toString().slice(0, 10)}`, waitingLetter(), at)
}
