import { Cron } from 'croner'

import { type LocalFunction, runScheduled } from './functions.ts'

/**
 * Runs each function that has a schedule: once now, so that what was missed while no server was there is done, and then when its
 * `config` says (UTC, as on the platform), never twice at once. Answers how to end it.
 */
export function startSchedules(functions: readonly LocalFunction[]): () => void {
  const jobs = functions.flatMap((scheduled) => {
    const { schedule } = scheduled.config
    if (!schedule) return []
    const work = async () => {
      await runScheduled(scheduled).catch(() => undefined)
    }
    return [new Cron(schedule, { timezone: 'UTC', protect: true }, work)]
  })
  for (const job of jobs) void job.trigger()
  return () => jobs.forEach((job) => job.stop())
}
