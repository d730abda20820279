import type { Member } from '../../src/domain/staff/member.ts'
import { here } from '../../src/site/here.ts'
import { env } from '../platform/env.ts'
import { fingerprint, fingerprints } from '../platform/seal.ts'

const purpose = 'staff'

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

/** Everybody but this one. */
export const othersThan = (one: Member): readonly Member[] =>
  team().filter(({ address }) => address !== one.address)

/** What the database keeps of somebody of staff. */
export const keyOf = ({ address }: Member): string => fingerprint(purpose, address.toLowerCase())

/** The same with each key that may have been used: the present one, and the previous one while it is being changed. */
export const keysOf = ({ address }: Member): readonly string[] =>
  fingerprints(purpose, address.toLowerCase())

/** Who has this key; `undefined` once their address has left `STAFF_MAIL`. */
export const memberWith = (key: string): Member | undefined =>
  team().find((member) => keysOf(member).includes(key))
