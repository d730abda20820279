import type { Member } from '../../src/domain/staff/member.ts'
import { team } from '../plan/team.ts'
import { fingerprint, fingerprints } from '../platform/seal.ts'

const purpose = 'staff'

export { team }

/** Those of staff who counsel; not the office. */
export const advisersOfTeam = (): readonly Member[] => team().filter(({ adviser }) => adviser)

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
