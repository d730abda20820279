import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'

import { dateInBerlin, instantAt } from '../../src/domain/time/zone.ts'
import { here } from '../../src/site/here.ts'
import { readBlob, writeBlob } from '../platform/blobs.ts'
import { now } from '../platform/clock.ts'
import { errorName, log } from '../platform/log.ts'
import { readPlanRow, type Schedule, scheduleOf } from './schedule.ts'
import { shownBetween, shownTimes } from './taken.ts'
import { membersOf } from './team.ts'

// What shared pages show is published outside of the database: the plan, the times that are taken, and no person. Pages read
// it and nothing else; the claim alone decides, in the database (design.md, "What is shown is published").

const name = 'plan'
const planWithoutAccounts = z.looseObject({ accounts: z.null() })

const snapshotText = z.object({
  /** The shape of this text. One of another shape is made anew. */
  version: z.literal(1),
  madeAt: z.string(),
  plan: planWithoutAccounts,
  /** The advisers who have an account: a booking with one of these is theirs alone to read. */
  readers: z.array(z.string()),
  taken: shownTimes,
})
type SnapshotText = z.output<typeof snapshotText>

/** What is shown, as it was at an instant. */
export type Snapshot = Pick<SnapshotText, 'readers' | 'taken'> & {
  readonly schedule: Schedule
  readonly madeAt: Temporal.Instant
}

/** All of it as the database has it now. */
async function made(): Promise<SnapshotText> {
  const at = now()
  const row = await readPlanRow()
  const schedule = scheduleOf(row)
  const readers = membersOf(schedule).flatMap(({ adviser }) => adviser ?? [])
  const end = dateInBerlin(at).add({ weeks: here.horizonWeeks, days: 2 })
  const taken = await shownBetween(at.subtract({ hours: 24 }), instantAt(end, '00:00'), at)
  const plan = { ...planRowOf(row), accounts: null }
  return { version: 1, madeAt: at.toString(), plan, readers, taken: [...taken] }
}

const planRowOf = (row: unknown): Record<string, unknown> => z.looseObject({}).parse(row)

const content = ({ plan, readers, taken }: SnapshotText): string =>
  JSON.stringify([plan, readers, taken])

/** More often than this somebody changes the plan while it is being written; the next minute writes it again. */
const mostTimes = 5

/**
 * Writes what the database has, and looks again: where something changed meanwhile, or another process wrote an older one, it
 * is written again. So the last one who writes leaves what the database had after that.
 */
async function writeUntilRight(): Promise<void> {
  let next = await made()
  for (let time = 0; time < mostTimes; time++) {
    await writeBlob(name, JSON.stringify(next))
    const after = await made()
    if (content(after) === content(next)) return
    next = after
  }
}

let running: Promise<void> | undefined
let queued: Promise<void> | undefined

/**
 * Publishes what the database has now. Never throws: what is not published now is within a minute, by `deliver-mail`. Who asks
 * while one is being written waits for one more, together with whoever else asks.
 */
export function publish(): Promise<void> {
  if (!running) return (running = publishOnce())
  return (queued ??= running.then(() => {
    queued = undefined
    return publish()
  }))
}

async function publishOnce(): Promise<void> {
  try {
    await writeUntilRight()
  } catch (error) {
    log('not-published', { error: errorName(error) })
  } finally {
    running = undefined
  }
}

/** What was published last; `undefined` where there is none that this code can read, or it cannot be asked. */
export async function published(): Promise<Snapshot | undefined> {
  try {
    const text = await readBlob(name)
    return text === undefined ? undefined : snapshotIn(text)
  } catch (error) {
    log('not-published', { error: errorName(error) })
    return undefined
  }
}

function snapshotIn(text: string): Snapshot {
  const { madeAt, plan, readers, taken } = snapshotText.parse(JSON.parse(text))
  return { schedule: scheduleOf(plan), readers, taken, madeAt: Temporal.Instant.from(madeAt) }
}
