import type { Temporal } from 'temporal-polyfill'

import type { CallbackPersonal, OpenCallback } from '../../src/domain/callback/callback.ts'
import type { NewMail } from '../outbox/mail.ts'
import { replaceMails } from '../outbox/post.ts'
import { statement } from '../platform/database.ts'
import { ofThePicked, onlyHolders } from './change.ts'
import { sealCallback } from './row.ts'

const answer = `
  with changed as (
    update callback set personal = :personal, version = version + 1, ${ofThePicked}
    where id = :id::uuid and state = 'open' and personal = :sealed
    returning id, version
  ), answered as (
    update absence_question set answered_at = :now::timestamptz from changed
    where callback = changed.id and answered_at is null
  ), ${replaceMails({ from: 'changed', callback: 'changed.id', replaced: 'staff', version: 'changed.version' })}
  select id from changed`

/** Whether somebody else may call while whom they picked is away. `other`: it was changed, or taken back, meanwhile. */
export async function answerIfAway(
  { id, sealed }: Pick<OpenCallback, 'id' | 'sealed'>,
  to: CallbackPersonal,
  now: Temporal.Instant,
  mails: readonly NewMail[],
): Promise<'changed' | 'other'> {
  const personal = sealCallback(id, to)
  const rows = await statement(answer, { id, sealed, personal, now, mails, ...onlyHolders(to) })
  return rows.length > 0 ? 'changed' : 'other'
}
