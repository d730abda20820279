import { isAwayWith, isKeyOf } from '../../../netlify/staff/read.ts'
import type { Holder } from '../../domain/callback/staff-actions.ts'
import type { Member } from '../../domain/staff/member.ts'

/** Who has a callback, as this one of staff sees it; nobody, while whoever took it is away. `takenBy` is a key. */
export function holderFor(member: Member, takenBy: string | undefined): Holder {
  if (takenBy === undefined) return 'nobody'
  if (isKeyOf(member, takenBy)) return 'me'
  return isAwayWith(takenBy) ? 'nobody' : 'other'
}
