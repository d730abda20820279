import type { Config } from '@netlify/functions'

import { findFallenOut } from '../bookings/find-fallen-out.ts'
import { releaseShares } from '../bookings/release.ts'
import { forgetNetworks, watchCalendar } from '../bookings/watch.ts'
import { tellOfAbsences } from '../callbacks/away.ts'
import { emptyWithdrawn } from '../callbacks/change.ts'
import { expectAll } from '../care/looks.ts'
import { scheduled } from '../care/scheduled.ts'
import { tellOfTroubles } from '../care/troubles.ts'
import { renewDigests } from '../digest/send.ts'
import { deliverDue } from '../outbox/deliver.ts'
import { publish } from '../plan/snapshot.ts'
import { freshTeam } from '../plan/team.ts'
import { now } from '../platform/clock.ts'

/** A scheduled function may run for 30 seconds, and the last mails it takes may need 20 of them. */
const workingTime = { seconds: 6 }

/**
 * Every minute: frees what cancellations held, empties callbacks that are taken back for good,
 * finds booked times at which nobody is there, asks whoever picked somebody who is away, looks whether somebody fills the
 * calendar, drops the marks of networks, writes lists that wait anew, and sends what is
 * due in the outbox; then tells what goes wrong, and publishes what shared pages show. Only the platform calls it.
 */
export default scheduled(
  'deliver-mail',
  freshTeam,
  () => releaseShares(now()),
  () => emptyWithdrawn(now()),
  findFallenOut,
  () => tellOfAbsences(now()),
  watchCalendar,
  forgetNetworks,
  () => renewDigests(now()),
  () => deliverDue(now().add(workingTime)),
  () => expectAll(now()),
  () => tellOfTroubles(now()),
  publish,
)

export const config: Config = { schedule: '* * * * *' }
