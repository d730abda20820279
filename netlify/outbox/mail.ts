import { Temporal } from 'temporal-polyfill'
import { statement } from '../platform/database.ts'

/** To whom a mail goes: a resident, staff, or staff about a mail that could not be delivered. */
export type MailKind = 'resident' | 'staff' | 'notice'

/** A mail ready for the outbox; its content is sealed. */
export type NewMail = { readonly id: string; readonly kind: MailKind; readonly content: string }

/** A mail taken from the outbox to be sent now. */
export type DueMail = NewMail & { readonly createdAt: Temporal.Instant }

/** What a mail is sealed for. */
export const mailPurpose = (id: string): string => `mail:${id}`

/** Until when a mail that somebody is sending is theirs: SMTP has an end before that. */
const firstLease = "interval '30 seconds'"

/** For each row of what a mail is posted, and the matter it tells of: names of SQL. */
type Post = { readonly from: string; readonly booking?: string; readonly callback?: string }

const post = (sql: Post, attempts: number, nextAttempt: string): string => `
    insert into mail (id, booking_id, callback_id, kind, content, attempts, next_attempt_at, created_at)
    select letter.id, ${sql.booking ?? 'null'}, ${sql.callback ?? 'null'}, letter.kind, letter.content,
           ${attempts}, ${nextAttempt}, :now::timestamptz
    from ${sql.from}, jsonb_to_recordset(:mails::jsonb) as letter (id uuid, kind text, content text)
    on conflict do nothing`

/** SQL that puts mails (`:mails`) into the outbox for each row of `from`, due `:now`. */
export const postMails = (sql: Post): string => post(sql, 0, ':now::timestamptz')

/**
 * The same, already taken by whoever puts them in: they go to `deliverFresh` at once. If that dies, `deliver-mail` has them
 * when the lease is over.
 */
export const postMailsTaken = (sql: Post): string =>
  post(sql, 1, `:now::timestamptz + ${firstLease}`)

/**
 * The same in the place of mails that these replace (rows of `after`, with `attempts` and `next_attempt_at`). One of those
 * may be on its way at this moment: these wait until it has arrived, so that the last word is the last.
 */
export const postMailsAfter = (sql: Post & { readonly after: string }): string =>
  post(
    sql,
    0,
    `greatest(:now::timestamptz, (select max(next_attempt_at) from ${sql.after} where attempts > 0))`,
  )

// Taking a mail is planning its next attempt: after 30 seconds, then twice as long each time, at most an hour. So a
// deliverer that dies at any point loses nothing, and two deliverers never have the same mail.
const claimDue = `
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
  const rows = await statement<Row>(claimDue, { now, ids, limit })
  return rows.map(({ created_at, ...mail }) => ({
    ...mail,
    createdAt: Temporal.Instant.fromEpochMilliseconds(created_at.getTime()),
  }))
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
