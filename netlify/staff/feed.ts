import type { Temporal } from 'temporal-polyfill'
import * as z from 'zod'

import type { Member } from '../../src/domain/staff/member.ts'
import { freshTeam } from '../plan/team.ts'
import { statement } from '../platform/database.ts'
import { hashOf } from '../platform/seal.ts'
import { openUntil, sealUntil } from '../platform/sealed-until.ts'
import { feedSeconds } from './cookie.ts'
import { keysOf, memberWith } from './team.ts'

/** What a new calendar address is sealed for on its way to the page that shows it once. */
const purposeOf = ({ address }: Member): string => `staff-feed:${address.toLowerCase()}`

/** A new calendar address, sealed for the page of this person alone, and for no longer than its cookie lives. */
export const sealFeed = (member: Member, token: string, now: Temporal.Instant): string =>
  sealUntil(purposeOf(member), token, now.add({ seconds: feedSeconds }))

/** Its token; `undefined` for one that was not sealed for this person, is too old, or none. */
export const openFeed = (
  member: Member,
  sealed: string | undefined,
  now: Temporal.Instant,
): string | undefined => openUntil(purposeOf(member), z.string(), sealed, now)

const renew = `
  with gone as (delete from staff_feed where staff in (select jsonb_array_elements_text(:earlier::jsonb)))
  insert into staff_feed (staff, token_hash) values (:staff, :tokenHash)
  on conflict (staff) do update set token_hash = excluded.token_hash`

/** Gives somebody a new calendar address; the old one ends, under whichever of their keys it stands. */
export async function renewFeed(member: Member, token: string): Promise<void> {
  const [staff = '', ...earlier] = keysOf(member)
  await statement(renew, { staff, tokenHash: hashOf(token), earlier })
}

/** Whose calendar address this is; nobody's once they have left `STAFF_MAIL`. */
export async function feedOf(token: string): Promise<Member | undefined> {
  const [row] = await statement<{ readonly staff: string }>(
    'select staff from staff_feed where token_hash = :tokenHash',
    { tokenHash: hashOf(token) },
  )
  if (!row) return undefined
  await freshTeam()
  return memberWith(row.staff)
}
