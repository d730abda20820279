import type { Temporal } from 'temporal-polyfill'
import { statement } from '../platform/database.ts'
import type { OpenCallback } from './keep.ts'
import { postMails, type NewMail } from '../outbox/mail.ts'
import { addCounts, type Count } from '../figures/tally.ts'

// What staff do with a callback. Each is made to it as the page showed it, so that a second press, or the colleague's at
// the same moment, changes nothing and sends nothing.

const take = `
  with taken as (
    update callback set taken_by = :by
    where id = :id::uuid and state = 'open' and taken_by is not distinct from :from
    returning id
  ), posted as (${postMails({ from: 'taken', callback: 'taken.id' })}
  )
  select id from taken`

/** Somebody takes a callback, from nobody or from whoever had it when they looked, or gives it back (`undefined`). */
export async function takeCallback(
  id: string,
  by: string | undefined,
  from: string | undefined,
  now: Temporal.Instant,
  mails: readonly NewMail[],
): Promise<'changed' | 'other'> {
  const rows = await statement(take, { id, by, from, now, mails })
  return rows.length > 0 ? 'changed' : 'other'
}

const missed = `
  with tried as (
    update callback
    set tries = tries + 1, ask_at = :askAt::timestamptz, taken_by = coalesce(taken_by, :by),
        contacted_at = coalesce(contacted_at, :now::timestamptz)
    where id = :id::uuid and state = 'open' and tries = :tries::integer
    returning id
  ), counted as (${addCounts('tried')}
  ), posted as (${postMails({ from: 'tried', callback: 'tried.id' })}
  )
  select id from tried`

/** Somebody tried in vain. Staff are asked again at `askAt`; without it that was the last time. */
export async function missCallback(
  { id, tries }: Pick<OpenCallback, 'id' | 'tries'>,
  by: string,
  askAt: Temporal.Instant | undefined,
  now: Temporal.Instant,
  counts: readonly Count[],
  mails: readonly NewMail[],
): Promise<'changed' | 'other'> {
  const rows = await statement(missed, { id, by, tries, askAt, now, counts, mails })
  return rows.length > 0 ? 'changed' : 'other'
}

const finish = `
  with finished as (
    update callback
    set state = :outcome, personal = null, ask_at = null, taken_by = coalesce(taken_by, :by)
    where id = :id::uuid and state = 'open'
    returning id
  ), dropped as (
    delete from mail using finished where mail.callback_id = finished.id and mail.state <> 'sent' and mail.kind <> 'notice'
  ), counted as (${addCounts('finished')}
  ), posted as (${postMails({ from: 'finished', callback: 'finished.id' })}
  )
  select id from finished`

/** A callback is over: the person's data goes now. `not-reached`: after the last try. */
export async function finishCallback(
  id: string,
  outcome: 'done' | 'not-reached',
  by: string,
  now: Temporal.Instant,
  counts: readonly Count[],
  mails: readonly NewMail[],
): Promise<'changed' | 'other'> {
  const rows = await statement(finish, { id, outcome, by, now, counts, mails })
  return rows.length > 0 ? 'changed' : 'other'
}

const asked = `
  with due as (
    update callback set ask_at = null where id = :id::uuid and state = 'open' and ask_at = :askAt::timestamptz returning id
  ), posted as (${postMails({ from: 'due', callback: 'due.id' })}
  )
  select id from due`

/** Staff are asked to try again, once. */
export async function askAgain(
  { id, askAt }: Pick<OpenCallback, 'id' | 'askAt'>,
  now: Temporal.Instant,
  mails: readonly NewMail[],
): Promise<'changed' | 'other'> {
  const rows = await statement(asked, { id, askAt, now, mails })
  return rows.length > 0 ? 'changed' : 'other'
}
