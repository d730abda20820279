import { setTimeout as after } from 'node:timers/promises'

import { Temporal } from 'temporal-polyfill'

import { readBlob, writeBlob } from '../platform/blobs.ts'
import { errorName, log } from '../platform/log.ts'

/** The schedules, and after how long without a run that went well each is a matter for a person: some turns of it, or a long weekend. */
const longest = {
  'deliver-mail': { minutes: 15 },
  remind: { hours: 1 },
  'delete-expired': { hours: 26 },
  'daily-digest': { hours: 76 },
} as const satisfies Readonly<Record<string, Temporal.DurationLike>>

export type Schedule = keyof typeof longest
const schedules = ['deliver-mail', 'remind', 'delete-expired', 'daily-digest'] as const

// They lie outside of the database, so that what is wrong with it is known all the same.
const textOf = (schedule: Schedule) => `look-${schedule}`

/** A store that does not take it at once may a moment later; some of these run once a day. */
const mostTries = 3
const pauseMilliseconds = 500

/** Keeps that a schedule has done its work. Never throws: it has. */
export async function looked(schedule: Schedule, at: Temporal.Instant): Promise<void> {
  for (let tried = 1; tried <= mostTries; tried += 1)
    try {
      return await writeBlob(textOf(schedule), at.toString())
    } catch (error) {
      if (tried === mostTries) log('fault', { error: errorName(error) })
      else await after(tried * pauseMilliseconds)
    }
}

/** One that never ran counts as having run now: from then on it is waited for. */
export async function expectAll(now: Temporal.Instant): Promise<void> {
  for (const schedule of schedules)
    if ((await readBlob(textOf(schedule))) === undefined) await looked(schedule, now)
}

/** The schedules that have not run for too long. */
export async function lateSchedules(now: Temporal.Instant): Promise<readonly Schedule[]> {
  const late = await Promise.all(
    schedules.map(async (schedule) => {
      const at = await readBlob(textOf(schedule))
      const isLate =
        at !== undefined &&
        Temporal.Instant.compare(Temporal.Instant.from(at).add(longest[schedule]), now) < 0
      return isLate ? [schedule] : []
    }),
  )
  return late.flat()
}
