import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'

import { type Trouble, troubles } from '../../src/domain/staff/trouble.ts'
import { dateInBerlin } from '../../src/domain/time/zone.ts'
import { overLetter, troubleLetter } from '../../src/letters/trouble.ts'
import { alarmStaff } from '../outbox/alarm.ts'
import { longestWaitSeconds, type Outbox, outboxAt } from '../outbox/health.ts'
import { readBlob, writeBlob } from '../platform/blobs.ts'
import { lateSchedules } from './looks.ts'
import { isAllThere } from './tables.ts'

const name = 'troubles'
/** When somebody last looked, and since when each trouble is known. */
const known = z.object({ at: z.string(), since: z.partialRecord(z.enum(troubles), z.string()) })
type Known = z.output<typeof known>

async function knownTroubles(now: Temporal.Instant): Promise<Known> {
  const text = await readBlob(name)
  const read = text === undefined ? undefined : known.safeParse(JSON.parse(text)).data
  return read ?? { at: now.toString(), since: {} }
}

/** After so long without a look nothing ran at all: the other schedules get a turn first. */
const longestSilence = { minutes: 15 }

/** What is wrong now. Throws where the database does not answer. */
export const troublesAt = async (now: Temporal.Instant): Promise<readonly Trouble[]> =>
  troublesWith(await outboxAt(now), now)

/** The same for whoever has looked at the outbox already. */
export async function troublesWith(
  outbox: Outbox,
  now: Temporal.Instant,
): Promise<readonly Trouble[]> {
  const [late, allThere] = await Promise.all([lateSchedules(now), isAllThere()])
  const mailWaits = outbox.oldestWaitingSeconds > longestWaitSeconds
  return [
    ...(mailWaits ? ['mail' as const] : []),
    ...late,
    ...(allThere ? [] : ['tables' as const]),
  ]
}

const knownOf = (since: Known['since']): readonly Trouble[] =>
  troubles.filter((trouble) => since[trouble] !== undefined)

/** Tells each of staff once what goes wrong, and once that it is over. Where it is mail, they learn of it when it leaves again. */
export async function tellOfTroubles(now: Temporal.Instant): Promise<void> {
  const { at, since: before } = await knownTroubles(now)
  const wasSilent = Temporal.Instant.compare(Temporal.Instant.from(at).add(longestSilence), now) < 0
  const today = wasSilent ? knownOf(before) : await troublesAt(now)
  const isKnown = (trouble: Trouble) => before[trouble] !== undefined
  const fresh = today.filter((trouble) => !isKnown(trouble))
  const over = troubles.filter((trouble) => isKnown(trouble) && !today.includes(trouble))
  for (const trouble of fresh)
    await alarmStaff(
      `trouble ${trouble} ${dateInBerlin(now).toString()}`,
      troubleLetter(trouble),
      now,
    )
  for (const trouble of over)
    await alarmStaff(`over ${trouble} ${before[trouble] ?? ''}`, overLetter(trouble), now)
  const since = today.map((trouble) => [trouble, before[trouble] ?? now.toString()] as const)
  await writeBlob(name, JSON.stringify({ at: now.toString(), since: Object.fromEntries(since) }))
}
