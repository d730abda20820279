import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

import { retention } from '../../src/domain/person/retention.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import { openUntil, sealUntil } from '../platform/sealed-until.ts'

/** What somebody typed into a form of the people: it may be wrong, and an address or a name is in no address in the clear. */
const schema = z.record(z.string(), z.string())
export type PeopleDraft = z.infer<typeof schema>

const purposeOf = ({ address }: Member): string => `people ${address.toLowerCase()}`

/** It, for the address of the page that shows it, for ten minutes, and for nobody but who typed it. */
export const sealPeople = (member: Member, draft: PeopleDraft, now: Temporal.Instant): string =>
  sealUntil(purposeOf(member), draft, now.add({ minutes: retention.draftMinutes }))

/** What this person typed; `undefined` for what is too old, changed, somebody else's, or none. */
export const openPeople = (
  member: Member,
  sealed: string | null,
  now: Temporal.Instant,
): PeopleDraft | undefined => openUntil(purposeOf(member), schema, sealed, now)
