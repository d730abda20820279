import type { Temporal } from 'temporal-polyfill'
import { instantOf, statement } from '../platform/database.ts'
import { firstLease, type DueMail, type NewMail } from './mail.ts'
import { postMails } from './post.ts'

// Taking a mail is planning its next attempt: after 30 seconds, then twice as long each time, at most an hour. So a
// deliverer that dies at any point loses nothing, and two deliverers never have the same mail.
const takeDue = `
  with due as materialized (
    select id from mail
    where state = 'waiting' and next_attempt_at <= :now::timestamptz
      and (:ids::jsonb is null or :ids::jsonb ? id::text)
    order by next_attempt_at
    limit :limit::integer
    for update skip locked
  )
  update mail
  set attempts = attempts + 1,
      next_attempt_at = :now::timestamptz + least(${firstLease} * power(2, least(attempts, 7)), interval '1 hour')
  from due where mail.id = due.id
  returning mail.id, kind, content, created_at`

type Row = NewMail & { readonly created_at: Date }

/** Takes the mails that are due, or of these ids only, so that no other deliverer has them. */
export async function takeDueMail(
  now: Temporal.Instant,
  limit: number,
  ids?: readonly string[],
): Promise<readonly DueMail[]> {
  const rows = await statement<Row>(takeDue, { now, ids, limit })
  return rows.map(({ created_at, ...mail }) => ({ ...mail, createdAt: instantOf(created_at) }))
}

/** A mail has left: its content goes now. */
export async function markSent(id: string): Promise<void> {
  await statement(
    `update mail set state = 'sent', content = null where id = :id::uuid and state = 'waiting'`,
    { id },
  )
}

const giveUp = `
  with gone as (
    update mail set state = 'given-up', content = case when kind = 'staff' then content end
    where id = :id::uuid and state = 'waiting'
    returning booking_id, callback_id
  )
  ${postMails({ from: 'gone', booking: 'gone.booking_id', callback: 'gone.callback_id' })}
  returning id`

/**
 * A mail will not leave: these mails tell staff, and its content goes. One to staff keeps its own, for staff must not
 * miss it for good: it can be set to `waiting` again (docs/operate.md), and goes with its matter. Answers how many do.
 */
export async function giveUpMail(
  id: string,
  now: Temporal.Instant,
  mails: readonly NewMail[],
): Promise<number> {
  return (await statement(giveUp, { id, now, mails })).length
}
