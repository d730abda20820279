import { randomUUID } from 'node:crypto'
import type { Temporal } from 'temporal-polyfill'
import type { Member } from '../../src/domain/staff/member.ts'
import type { Use } from '../../src/domain/staff/use.ts'
import { statement } from '../platform/database.ts'
import { ifReadable } from '../platform/kept.ts'
import { open, seal } from '../platform/seal.ts'

const purpose = (id: string): string => `staff-use:${id}`

/** Keeps that somebody did something of a kind: who, when, what, and not about whom. */
export async function recordUse(
  { address }: Member,
  action: Use,
  now: Temporal.Instant,
): Promise<void> {
  const id = randomUUID()
  await statement(
    'insert into staff_use (id, staff, action, at) values (:id::uuid, :staff, :action, :now)',
    { id, staff: seal(purpose(id), address), action, now },
  )
}

/** The address of who did it; one whose key is gone hides only its name. */
export function addressIn(id: string, sealed: string): string | undefined {
  const address = ifReadable(() => open(purpose(id), sealed))
  return typeof address === 'string' ? address : undefined
}
