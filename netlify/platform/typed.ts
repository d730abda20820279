import type { Temporal } from 'temporal-polyfill'
import type * as z from 'zod'

import { retention } from '../../src/domain/person/retention.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import { openUntil, sealUntil } from './sealed-until.ts'

/**
 * What somebody of staff typed into a form of this name, on its way to the page that shows it: it may be wrong, and is in no
 * address in the clear. Good for ten minutes, and for nobody but who typed it.
 */
export function typedIn<Typed>(form: string, schema: z.ZodType<Typed>) {
  const purposeOf = ({ address }: Member): string => `${form} ${address.toLowerCase()}`
  return {
    seal: (member: Member, typed: Typed, now: Temporal.Instant): string =>
      sealUntil(purposeOf(member), typed, now.add({ minutes: retention.draftMinutes })),
    /** `undefined` for what is too old, changed, somebody else's, or none. */
    open: (member: Member, sealed: string | null, now: Temporal.Instant): Typed | undefined =>
      openUntil(purposeOf(member), schema, sealed, now),
  }
}
