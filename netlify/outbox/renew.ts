import type { Temporal } from 'temporal-polyfill'

import { statement } from '../platform/database.ts'
import type { NewMail } from './mail.ts'

// Only of mails that wait and are due: one that is being sent at this moment is not.
const isDue = `state = 'waiting' and next_attempt_at <= :now::timestamptz`

/** Which of these mails wait and are due. */
export async function dueOf(
  ids: readonly string[],
  now: Temporal.Instant,
): Promise<readonly string[]> {
  const rows = await statement<{ readonly id: string }>(
    `select id from mail where id in (select jsonb_array_elements_text(:ids::jsonb)::uuid) and ${isDue}`,
    { ids, now },
  )
  return rows.map(({ id }) => id)
}

/** Gives mails that wait and are due another content. */
export async function renewWaiting(
  mails: readonly NewMail[],
  now: Temporal.Instant,
): Promise<void> {
  await statement(
    `update mail set content = fresh.content
     from jsonb_to_recordset(:mails::jsonb) as fresh (id uuid, content text)
     where mail.id = fresh.id and ${isDue}`,
    { mails, now },
  )
}

/** Takes mails out of the outbox that wait and are due, and need not leave any more. */
export async function dropWaiting(ids: readonly string[], now: Temporal.Instant): Promise<void> {
  await statement(
    `delete from mail where id in (select jsonb_array_elements_text(:ids::jsonb)::uuid) and ${isDue}`,
    { ids, now },
  )
}
