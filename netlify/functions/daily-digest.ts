import type { Config } from '@netlify/functions'

import { isWorkingDay } from '../../src/domain/time/working-days.ts'
import { dateInBerlin, inBerlin } from '../../src/domain/time/zone.ts'
import { notNow, scheduled } from '../care/scheduled.ts'
import { tellWhatIsDue } from '../care/tell.ts'
import { sendDigests } from '../digest/send.ts'
import { freshTeam } from '../plan/team.ts'
import { now } from '../platform/clock.ts'

/** On Berlin's clocks. Cron is UTC, and a call can be missed: the first one that comes within these hours does it. */
const hours = [7, 8]

/**
 * Each working day at seven: today's list, to each of staff, where there is a booking, a Sprechstunde or an open callback. Once a week
 * before it what of the texts is too old.
 */
export default scheduled('daily-digest', async () => {
  const instant = now()
  const today = dateInBerlin(instant)
  await freshTeam()
  if (!hours.includes(inBerlin(instant).hour)) return notNow
  if (!isWorkingDay(today)) return undefined
  await tellWhatIsDue(today, instant)
  await sendDigests(instant)
  return undefined
})

export const config: Config = { schedule: '5,25,45 5-7 * * 1-5' }
