import type { Temporal } from 'temporal-polyfill'
import * as z from 'zod'

import { type Trouble, troubles } from '../../src/domain/staff/trouble.ts'
import { overLetter, troubleLetter } from '../../src/letters/trouble.ts'
import { alarmStaff } from '../outbox/alarm.ts'
import { longestWaitSeconds, outboxAt } from '../outbox/health.ts'
import { readBlob, writeBlob } from '../platform/blobs.ts'
import { lateSchedules } from './looks.ts'
import { isAllThere } from './tables.ts'

const name = 'troubles'
/** Since when each trouble is known. */
const known = z.partialRecord(z.enum(troubles), z.string())
type Known = z.output<typeof known>

async function knownTroubles(): Promise<Known> {
  const text = await readBlob(name)
  return text === undefined ? {} : (known.safeParse(JSON.parse(text)).data ?? {})
}

/** What is wrong now. Throws where the database does not answer. */
export async function troublesAt(now: Temporal.Instant): Promise<readonly Trouble[]> {
  const [late, outbox, allThere] = await Promise.all([
    lateSchedules(now),
    outboxAt(now),
    isAllThere(),
  ])
  const mailWaits = outbox.oldestWaitingSeconds > longestWaitSeconds
  return [
    ...(mailWaits ? ['mail' as const] : []),
    ...late,
    ...(allThere ? [] : ['tables' as const]),
  ]
}

/** Tells each of staff once what goes wrong, and once that it is over. Where it is mail, they learn of it when it leaves again. */
export async function tellOfTroubles(now: Temporal.Instant): Promise<void> {
  const today = await troublesAt(now)
  // Nothing ran until just now: the others get a turn first, and this one is over.
  if (today.includes('deliver-mail')) return
  const before = await knownTroubles()
  const isKnown = (trouble: Trouble) => before[trouble] !== undefined
  const fresh = today.filter((trouble) => !isKnown(trouble))
  const over = troubles.filter((trouble) => isKnown(trouble) && !today.includes(trouble))
  if (fresh.length + over.length === 0) return
  for (const trouble of fresh)
    await alarmStaff(`trouble ${trouble} ${now.toString()}`, troubleLetter(trouble), now)
  for (const trouble of over)
    await alarmStaff(`over ${trouble} ${before[trouble] ?? ''}`, overLetter(trouble), now)
  const since = today.map((trouble) => [trouble, before[trouble] ?? now.toString()] as const)
  await writeBlob(name, JSON.stringify(Object.fromEntries(since)))
}
