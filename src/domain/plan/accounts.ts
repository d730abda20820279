/** What decides who may confirm an account. */
type AccountFacts = {
  readonly id: string
  /** Left out for an account of the office. */
  readonly adviser: string | undefined
  readonly isConfirmed: boolean
  /** The id of the account that asked for it. */
  readonly askedBy: string | undefined
}

/**
 * Whether one account may confirm another. An adviser's is confirmed by an adviser who did not ask for it, or, where there is no
 * other one, who did; the office's by anybody. While one account alone counts, it confirms any. Never itself.
 */
export function mayConfirm(
  by: AccountFacts,
  account: AccountFacts,
  counting: readonly AccountFacts[],
): boolean {
  if (account.isConfirmed || account.id === by.id) return false
  if (!counting.some(({ id }) => id === by.id)) return false
  if (account.adviser === undefined || counting.length === 1) return true
  if (by.adviser === undefined) return false
  const others = counting.filter(
    ({ id, adviser }) => adviser !== undefined && id !== account.askedBy,
  )
  return account.askedBy !== by.id || others.length === 0
}

/** An address as others of the team read it: `e…@amt.example`. */
export const maskedAddress = (address: string): string => {
  const at = address.lastIndexOf('@')
  return `${address.slice(0, 1)}…${address.slice(at)}`
}

// Without vowels no word comes out, and no name.
const letters = 'bcdfghjkmnpqrstvwxz'

/** Of how many random bytes an id is made. */
export const idBytes = 7

/** The id of a new adviser: it stands in addresses of slots for good, so it says nothing of anybody. */
export const idFrom = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => letters[byte % letters.length]).join('')
