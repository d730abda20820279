import type { Temporal } from 'temporal-polyfill'
import * as z from 'zod'

import { matters, type Member } from '../../src/domain/staff/member.ts'
import { openUntil, sealUntil } from '../platform/sealed-until.ts'

/** What somebody of staff has just entered for a caller. */
export type Entered = z.infer<typeof schema>
const schema = z.strictObject({ kind: z.enum(matters), id: z.uuid() })

/** So long the page reads it out: a call is over by then. */
const readOut = { minutes: 15 }
const purposeOf = ({ address }: Member): string => `entered ${address.toLowerCase()}`

/** It, for the address of the page that reads it out, and for nobody but who entered it. */
export const sealEntered = (member: Member, entered: Entered, now: Temporal.Instant): string =>
  sealUntil(purposeOf(member), entered, now.add(readOut))

/** What this person has just entered; `undefined` for what somebody else did, what is too old, or none. */
export const openEntered = (
  member: Member,
  sealed: string | null,
  now: Temporal.Instant,
): Entered | undefined => openUntil(purposeOf(member), schema, sealed, now)
