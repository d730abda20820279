import type { Temporal } from 'temporal-polyfill'

import type { Member } from '../../src/domain/staff/member.ts'
import type { Fields } from '../../src/domain/submission/fields.ts'
import type { NewMail } from '../outbox/mail.ts'

/**
 * What a button of staff does with one matter. Answers the mails that tell of it, perhaps none; a refusal; `nothing` where it
 * had happened before.
 */
export type Act<Thing, Refusal extends string = never> = (
  thing: Thing,
  by: Member,
  fields: Fields,
  at: Temporal.Instant,
) => Promise<Refusal | 'nothing' | readonly NewMail[]>
