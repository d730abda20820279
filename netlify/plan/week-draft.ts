import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

import { retention } from '../../src/domain/person/retention.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import type { Fields } from '../../src/domain/submission/fields.ts'
import { openUntil, sealUntil } from '../platform/sealed-until.ts'

const schema = z.record(z.string(), z.array(z.string()))
const purposeOf = ({ address }: Member): string => `week ${address.toLowerCase()}`

/** Hours as somebody typed them, for the address of the page that shows them, for ten minutes, and for nobody but them. */
export const sealWeek = (member: Member, fields: Fields, now: Temporal.Instant): string =>
  sealUntil(purposeOf(member), fields, now.add({ minutes: retention.draftMinutes }))

/** What this person typed; `undefined` for what is too old, changed, somebody else's, or none. */
export const openWeek = (
  member: Member,
  sealed: string | null,
  now: Temporal.Instant,
): Fields | undefined => openUntil(purposeOf(member), schema, sealed, now)
