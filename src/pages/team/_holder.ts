import { isKeyOf } from '../../../netlify/staff/read.ts'
import type { Holder } from '../../domain/callback/staff-actions.ts'
import type { Member } from '../../domain/staff/member.ts'

/** Who has a callback, as this one of staff sees it. `takenBy` is a key. */
export function holderFor(member: Member, takenBy: string | undefined): Holder {
  if (takenBy === undefined) return 'nobody'
  return isKeyOf(member, takenBy) ? 'me' : 'other'
}
