import { randomUUID } from 'node:crypto'

import type { Temporal } from 'temporal-polyfill'

import type { Member } from '../../src/domain/staff/member.ts'
import type { Use } from '../../src/domain/staff/use.ts'
import { statement } from '../platform/database.ts'
import { ifReadable } from '../platform/kept.ts'
import { fingerprint, open, seal } from '../platform/seal.ts'

const purpose = (id: string): string => `staff-use:${id}`

/** The same for one person, kind and hour. The hours of Berlin begin with those of UTC, and none of these comes twice. */
function markOf({ address }: Member, use: Use, now: Temporal.Instant): string {
  const hour = now.round({ smallestUnit: 'hour', roundingMode: 'floor' })
  return fingerprint('staff-use', [address.toLowerCase(), use, hour.toString()].join('\n'))
}

const record = `
  insert into staff_use as known (id, staff, action, at, mark, last_at)
  values (:id::uuid, :staff, :use, :now::timestamptz, :mark, :now::timestamptz)
  on conflict (mark) do update
  set times = known.times + 1, last_at = greatest(known.last_at, excluded.last_at)`

/** Keeps that somebody did something of a kind: who, when, what, and not about whom. One row an hour, with how often. */
export async function recordUse(member: Member, use: Use, now: Temporal.Instant): Promise<void> {
  const id = randomUUID()
  const staff = seal(purpose(id), member.address)
  await statement(record, { id, staff, use, now, mark: markOf(member, use, now) })
}

/** The address of who did it; one whose key is gone hides only its name. */
export function addressIn(id: string, sealed: string): string | undefined {
  const address = ifReadable(() => open(purpose(id), sealed))
  return typeof address === 'string' ? address : undefined
}
