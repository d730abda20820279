import { now } from '../platform/clock.ts'
import { orFault } from '../platform/http.ts'
import { errorName, log } from '../platform/log.ts'
import { looked, type Schedule } from './looks.ts'

type Step = () => Promise<unknown>

/** What a step answers where it was not its hour: that is no run. */
export const notNow = 'not-now'

/** A function that the platform calls by a schedule: one after the other, and that all of it was done is kept. */
export const scheduled =
  (name: Schedule, ...steps: readonly Step[]) =>
  (): Promise<Response> =>
    orFault(async () => {
      const answers = await eachOf(steps)
      if (!answers.includes(notNow)) await looked(name, now())
      return new Response(null, { status: 204 })
    })

/** What goes wrong in one step keeps no other one from being done; the first fault is thrown at the end. */
async function eachOf(steps: readonly Step[]): Promise<readonly unknown[]> {
  const answers: unknown[] = []
  const faults: unknown[] = []
  for (const step of steps)
    try {
      answers.push(await step())
    } catch (error) {
      if (faults.length > 0) log('fault', { error: errorName(error) })
      faults.push(error)
    }
  if (faults.length > 0) throw faults[0]
  return answers
}
