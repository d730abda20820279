import { adviserOf } from '../../src/domain/place/place.ts'
import { here } from '../../src/site/here.ts'
import { adviserWords } from '../../src/words/de/staff.ts'
import { env } from '../platform/env.ts'
import { fingerprint, fingerprints } from '../platform/seal.ts'

/** One of staff. */
export type Member = {
  readonly address: string
  /** The id of the adviser that this is; left out for somebody else of the Gemeinde. */
  readonly adviser?: string | undefined
}

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

export const addresses = (): readonly string[] => team().map(({ address }) => address)

/** What the database keeps of somebody of staff. */
export const keyOf = ({ address }: Member): string => fingerprint(purpose, address.toLowerCase())

/** The same with each key that may have been used: the present one, and the previous one while it is being changed. */
export const keysOf = ({ address }: Member): readonly string[] =>
  fingerprints(purpose, address.toLowerCase())

/** What a new calendar address is sealed for on its way to the page that shows it once. */
export const feedPurpose = (member: Member): string => `staff-feed:${keyOf(member)}`

/** Who has this key; `undefined` once their address has left `STAFF_MAIL`. */
export const memberWith = (key: string): Member | undefined =>
  team().find((member) => keysOf(member).includes(key))

/** How one of staff is called to another: a job, or the address where there is none. */
export function nameOf({ address, adviser }: Member): string {
  if (!adviser) return address
  return adviserWords(adviserOf(here, adviser))
}

/** The name of whoever has this key, in words also where they have left. */
export function nameWith(key: string): string {
  const member = memberWith(key)
  return member ? nameOf(member) : 'jemandem, der nicht mehr im Team ist'
}

/**
 * Whether somebody may see who it is about: everybody, but where a resident picked a person, only that one, and whoever is
 * to meet them. A pick of somebody who has no address leaves it to all, for else nobody could call.
 */
export function maySee(member: Member, prefer: string, meets?: string): boolean {
  const picked = team().some(({ adviser }) => adviser === prefer)
  return !picked || member.adviser === prefer || (meets !== undefined && member.adviser === meets)
}
