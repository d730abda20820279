import type { Temporal } from 'temporal-polyfill'

import { instantOf, statement } from '../platform/database.ts'
import { type DueMail, firstLease, type NewMail } from './mail.ts'
import { postMails } from './post.ts'

// Taking a mail is planning its next attempt: after 30 seconds, then twice as long each time, at most an hour. So a
// deliverer that dies at any point loses nothing, and two deliverers never have the same mail.
// What tells of a matter that has changed since is not sent: the newer mail says how it is now.
const takeDue = `
  with stale as (
    delete from mail
    where state = 'waiting' and version is not null
      and version < (select booking.sequence from booking where booking.id = mail.booking_id
                     union all select callback.version from callback where callback.id = mail.callback_id)
    returning id
  ), due as materialized (
    select id from mail
    where state = 'waiting' and next_attempt_at <= :now::timestamptz
      and (:ids::jsonb is null or :ids::jsonb ? id::text)
      and not exists (select from stale where stale.id = mail.id)
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

/** SQL, two steps: the page of a matter says whether the last mail to its resident did not arrive. `of` has its rows. */
const noteFailure = (of: string, failed: boolean): string => `
  of_booking as (
    update booking set mail_failed = ${failed} from ${of}
    where booking.id = ${of}.booking_id and ${of}.kind = 'resident' and booking.mail_failed <> ${failed}
  ), of_callback as (
    update callback set mail_failed = ${failed} from ${of}
    where callback.id = ${of}.callback_id and ${of}.kind = 'resident' and callback.mail_failed <> ${failed}
  )`

const sent = `
  with gone as (
    update mail set state = 'sent', content = null where id = :id::uuid and state = 'waiting'
    returning booking_id, callback_id, kind
  ), ${noteFailure('gone', false)}
  select from gone`

/** A mail has left: its content goes now. */
export async function markSent(id: string): Promise<void> {
  await statement(sent, { id })
}

/** A mail waits because of its recipient: that is no outage. It is tried again all the same. */
export async function markDeferred(id: string): Promise<void> {
  await statement(
    `update mail set deferred = true where id = :id::uuid and state = 'waiting' and not deferred`,
    { id },
  )
}

const giveUp = `
  with gone as (
    update mail set state = :as, content = case when kind = 'staff' and :keeps::boolean then content end
    where id = :id::uuid and state = 'waiting'
    returning booking_id, callback_id, kind
  ), ${noteFailure('gone', true)}
  ${postMails({ from: 'gone', booking: 'gone.booking_id', callback: 'gone.callback_id' })}
  returning id`

/** How a mail that does not leave ends: refused for good, or tried for too long. */
type End = {
  readonly as: 'given-up' | 'refused'
  /** Whether one to staff keeps its content, so that it can be sent after all. */
  readonly keeps: boolean
}

/**
 * A mail will not leave: these mails tell staff, and its content goes. One to staff keeps its own, for staff must not
 * miss it for good: it can be set to `waiting` again (docs/operate.md), and goes with its matter. Answers how many do.
 */
export async function giveUpMail(
  id: string,
  { as, keeps }: End,
  now: Temporal.Instant,
  mails: readonly NewMail[],
): Promise<number> {
  return (await statement(giveUp, { id, as, keeps, now, mails })).length
}
