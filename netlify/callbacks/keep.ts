import type { Temporal } from 'temporal-polyfill'
import { countAttempts, isTooOften, type Attempt } from '../limits/attempt.ts'
import type { NewMail } from '../outbox/mail.ts'
import { postMailsTaken } from '../outbox/post.ts'
import { statement } from '../platform/database.ts'

/** A callback that somebody asks for, sealed and ready. */
export type NewCallback = {
  readonly id: string
  readonly requestId: string
  readonly tokenHash: string
  readonly personal: string
  readonly createdAt: Temporal.Instant
  readonly mails: readonly NewMail[]
  readonly attempts: readonly Attempt[]
}

const keep = `
  with kept as (
    insert into callback (id, request_id, token_hash, personal, created_at)
    values (:id::uuid, :requestId::uuid, :tokenHash, :personal, :now::timestamptz)
    on conflict do nothing
    returning id
  ), counted as (${countAttempts('kept')}
  ), posted as (${postMailsTaken({ from: 'kept', callback: 'kept.id' })}
  )
  select id from kept`

/**
 * Keeps a callback, its mails and the counters, in one statement. `repeated`: this form came before; `too-many`: a limit
 * is reached. Nothing new is kept then.
 */
export async function keepCallback(
  callback: NewCallback,
): Promise<'kept' | 'repeated' | 'too-many'> {
  const { id, requestId, tokenHash, personal, createdAt: now, mails, attempts } = callback
  try {
    const values = { id, requestId, tokenHash, personal, now, mails, attempts }
    const rows = await statement(keep, values)
    return rows.length > 0 ? 'kept' : 'repeated'
  } catch (error) {
    if (isTooOften(error)) return 'too-many'
    throw error
  }
}
