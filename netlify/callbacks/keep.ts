import type { Temporal } from 'temporal-polyfill'

import { type Attempt, countAttempts, isTooOften } from '../limits/attempt.ts'
import { countMail, mailsWithin, mayMail } from '../limits/mail-cap.ts'
import type { NewMail } from '../outbox/mail.ts'
import { postMailsTaken } from '../outbox/post.ts'
import { statement } from '../platform/database.ts'

/** A callback that somebody asks for, sealed and ready. */
export type NewCallback = {
  readonly id: string
  readonly requestId: string
  readonly tokenHash: string
  readonly personal: string
  /** Whether a professional asks: they are counted by themselves. */
  readonly professional: boolean
  readonly createdAt: Temporal.Instant
  readonly mails: readonly NewMail[]
  readonly attempts: readonly Attempt[]
}

const keep = `
  with kept as (
    insert into callback (id, request_id, token_hash, personal, professional, created_at)
    values (:id::uuid, :requestId::uuid, :tokenHash, :personal, :professional::boolean, :now::timestamptz)
    on conflict do nothing
    returning id
  ), counted as (${countAttempts('kept')}
  ), counted_mail as (${countMail('kept')}
  ), posted as (${postMailsTaken({ from: 'kept', callback: 'kept.id', mails: mailsWithin('counted_mail') })}
  )
  select ${mayMail('counted_mail')} as may_mail from kept`

/**
 * Keeps a callback, its mails and the counters, in one statement; answers which mails go. `repeated`: this form came before; `too-many`: a limit
 * is reached. Nothing new is kept then.
 */
export async function keepCallback(
  callback: NewCallback,
): Promise<{ readonly mails: readonly NewMail[] } | 'repeated' | 'too-many'> {
  const { id, requestId, tokenHash, personal, professional } = callback
  const { createdAt: now, mails, attempts } = callback
  try {
    const kept = { id, requestId, tokenHash, personal, professional }
    const values = { ...kept, now, mails, attempts }
    const [row] = await statement<{ readonly may_mail: boolean }>(keep, values)
    if (!row) return 'repeated'
    return { mails: mails.filter(({ kind }) => row.may_mail || kind !== 'resident') }
  } catch (error) {
    if (isTooOften(error)) return 'too-many'
    throw error
  }
}
