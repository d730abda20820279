import { open, SealError } from '../../../netlify/platform/seal.ts'
import { feedPurpose, type Member } from '../../../netlify/staff/team.ts'

/** The token of a new calendar address, from the address of the page; `undefined` for one that was not sealed for this person. */
export function feedToken(member: Member, sealed: string | null): string | undefined {
  if (!sealed) return undefined
  try {
    return String(open(feedPurpose(member), sealed))
  } catch (error) {
    if (error instanceof SealError) return undefined
    throw error
  }
}
