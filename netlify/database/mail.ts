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

// Taking a mail is planning its next attempt: after 30 seconds, then twice as long each time, at most an hour. So a
// deliverer that dies at any point loses nothing, and two deliverers never have the same mail.
const claimDue = `
  update mail
  set attempts = attempts + 1,
      next_attempt_at = $1::timestamptz + least(interval '30 seconds' * power(2, least(attempts, 7)), interval '1 hour')
  where id in (
    select id from mail
    where state = 'waiting' and next_attempt_at <= $1::timestamptz
      and ($2::jsonb is null or $2::jsonb ? id::text)
    order by next_attempt_at
    limit $3::integer
    for update skip locked
  )
  returning id, kind, content, created_at`

type Row = NewMail & { readonly created_at: Date }

/** Takes the mails that are due, or of these ids only, so that no other deliverer has them. */
export async function takeDueMail(
  now: Temporal.Instant,
  limit: number,
  ids?: readonly string[],
): Promise<readonly DueMail[]> {
  const rows = await statement<Row>(claimDue, [
    now.toString(),
    ids ? JSON.stringify(ids) : null,
    limit,
  ])
  return rows.map(({ created_at, ...mail }) => ({
    ...mail,
    createdAt: Temporal.Instant.fromEpochMilliseconds(created_at.getTime()),
  }))
}

/** A mail has left: its content goes now. */
export async function markSent(id: string): Promise<void> {
  await statement(
    `update mail set state = 'sent', content = null where id = $1::uuid and state = 'waiting'`,
    [id],
  )
}

const giveUp = `
  with gone as (
    update mail set state = 'given-up', content = null
    where id = $1::uuid and state = 'waiting'
    returning booking_id, callback_id
  )
  insert into mail (id, booking_id, callback_id, kind, content, next_attempt_at, created_at)
  select letter.id, gone.booking_id, gone.callback_id, letter.kind, letter.content, $2::timestamptz, $2::timestamptz
  from gone, jsonb_to_recordset($3::jsonb) as letter (id uuid, kind text, content text)
  returning id`

/** A mail will never leave: its content goes, and these mails tell staff. Answers how many do. */
export async function giveUpMail(
  id: string,
  now: Temporal.Instant,
  notices: readonly NewMail[],
): Promise<number> {
  return (await statement(giveUp, [id, now.toString(), JSON.stringify(notices)])).length
}
