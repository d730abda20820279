import type { Member } from '../../src/domain/staff/member.ts'
import { statement } from '../platform/database.ts'
import { hashOf, seal } from '../platform/seal.ts'
import { keyOf, keysOf, memberWith } from './team.ts'

/** What a new calendar address is sealed for on its way to the page that shows it once. */
export const feedPurpose = (member: Member): string => `staff-feed:${keyOf(member)}`

/** A new calendar address, sealed for the page of this person alone. */
export const sealFeed = (member: Member, token: string): string => seal(feedPurpose(member), token)

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
  return row && memberWith(row.staff)
}
