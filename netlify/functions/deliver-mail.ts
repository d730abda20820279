import type { Config } from '@netlify/functions'
import { deliverDue } from '../mail/deliver.ts'
import { now } from '../platform/clock.ts'
import { orFault } from '../platform/http.ts'

/** A scheduled function may run for 30 seconds; the last mails it takes need some of them. */
const workingTime = { seconds: 15 }

/** Every minute: sends what is due in the outbox. Only the platform calls it. */
export default (): Promise<Response> =>
  orFault(async () => {
    await deliverDue(now().add(workingTime))
    return new Response(null, { status: 204 })
  })

export const config: Config = { schedule: '* * * * *' }
