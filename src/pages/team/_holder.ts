import type { Holder } from '../../domain/callback/staff-actions.ts'
import { memberWith, type Member } from '../../../netlify/staff/team.ts'

/** Who has a callback, as this one of staff sees it. `takenBy` is a key. */
export function holderFor(member: Member, takenBy: string | undefined): Holder {
  if (takenBy === undefined) return 'nobody'
  return memberWith(takenBy)?.address === member.address ? 'me' : 'other'
}
