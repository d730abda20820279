import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

import { retention } from '../../src/domain/person/retention.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import { openUntil, sealUntil } from '../platform/sealed-until.ts'

/** A notice as somebody typed it: what it says may be wrong, and is in no address in the clear. */
export type NoticeDraft = z.infer<typeof schema>
const schema = z.strictObject({ text: z.string(), from: z.string(), until: z.string() })

const purposeOf = ({ address }: Member): string => `notice ${address.toLowerCase()}`

/** It, for the address of the page that shows it, for ten minutes, and for nobody but who typed it. */
export const sealNotice = (member: Member, draft: NoticeDraft, now: Temporal.Instant): string =>
  sealUntil(purposeOf(member), draft, now.add({ minutes: retention.draftMinutes }))

/** What this person typed; `undefined` for what is too old, changed, somebody else's, or none. */
export const openNotice = (
  member: Member,
  sealed: string | null,
  now: Temporal.Instant,
): NoticeDraft | undefined => openUntil(purposeOf(member), schema, sealed, now)
