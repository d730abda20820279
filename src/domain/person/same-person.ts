import type { PhoneNumber } from './phone/number.ts'

type Person = {
  readonly name: string
  readonly phone?: PhoneNumber | undefined
  readonly email?: string | undefined
}

/**
 * Whether two forms come from the same person. A form that is sent twice does; one that somebody else filled in on the same
 * phone, with the first one's id still in it, does not.
 */
export const isSamePerson = (one: Person, other: Person): boolean =>
  one.name === other.name && one.phone?.e164 === other.phone?.e164 && one.email === other.email
