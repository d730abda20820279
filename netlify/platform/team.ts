import type { Member } from '../../src/domain/staff/member.ts'
import { here } from '../../src/site/here.ts'
import { env } from './env.ts'

/**
 * Staff, as `STAFF_MAIL` names them. Where it names no adviser at all, the first address is the first adviser of the place
 * file, and so on.
 */
export function team(): readonly Member[] {
  const entries = env().STAFF_MAIL
  if (entries.some(({ adviser }) => adviser)) return entries
  return entries.map(({ address }, index) => {
    const adviser = here.advisers[index]?.id
    return adviser ? { address, adviser } : { address }
  })
}
