import type { Temporal } from 'temporal-polyfill'

import type { OpenCallback } from '../../src/domain/callback/callback.ts'
import { addCounts, type CountedEvent } from '../figures/tally.ts'
import type { NewMail } from '../outbox/mail.ts'
import { postMails, replaceMails } from '../outbox/post.ts'
import { statement } from '../platform/database.ts'

// What staff do with a callback. Each is made to it as the page showed it, so that a second press, or the colleague's at
// the same moment, changes nothing and sends nothing.

/** When it is done, and what goes into the same statement: the mails that tell of it, and what is counted. */
type With = { readonly now: Temporal.Instant; readonly mails: readonly NewMail[] }
type Counted = With & { readonly counts: readonly CountedEvent[] }

const take = `
  with taken as (
    update callback set taken_by = :to
    where id = :id::uuid and state = 'open' and taken_by is not distinct from :from
    returning id, version
  ), posted as (${postMails({ from: 'taken', callback: 'taken.id', version: 'taken.version' })}
  )
  select id from taken`

/** Who had a callback when somebody looked at it, and who has it then, by their keys; `undefined`: nobody. */
type Handing = { readonly from: string | undefined; readonly to: string | undefined }

/** Somebody takes a callback, from nobody or from whoever had it when they looked, or gives it back. */
export async function takeCallback(
  id: string,
  { from, to }: Handing,
  { now, mails }: With,
): Promise<'changed' | 'other'> {
  const rows = await statement(take, { id, from, to, now, mails })
  return rows.length > 0 ? 'changed' : 'other'
}

const hand = `
  with handed as (
    update callback
    set taken_by = :to, handed_to = :adviser, handed_at = :now::timestamptz, ask_at = null, version = version + 1
    where id = :id::uuid and state = 'open' and taken_by is not distinct from :from
    returning id, version
  ), ${replaceMails({ from: 'handed', callback: 'handed.id', version: 'handed.version', replaced: 'staff' })}
  select id from handed`

/** A callback goes from whoever had it to another adviser, who has it then. */
export async function handCallback(
  id: string,
  { from, to, adviser }: Handing & { readonly adviser: string },
  { now, mails }: With,
): Promise<'changed' | 'other'> {
  const rows = await statement(hand, { id, from, to, adviser, now, mails })
  return rows.length > 0 ? 'changed' : 'other'
}

const missed = `
  with tried as (
    update callback
    set tries = tries + 1, ask_at = :askAt::timestamptz, taken_by = coalesce(nullif(taken_by, :absent), :by),
        contacted_at = coalesce(contacted_at, :now::timestamptz)
    where id = :id::uuid and state = 'open' and tries = :tries::integer
    returning id, version
  ), counted as (${addCounts('tried')}
  ), posted as (${postMails({ from: 'tried', callback: 'tried.id', version: 'tried.version' })}
  )
  select id from tried`

/** Who does something, by their key, and who had it and is away: what that one had taken is theirs then. */
export type Doing = { readonly by: string; readonly absent: string | undefined }

/** Somebody tried in vain. Staff are asked again at `askAt`; without it that was the last time. */
export async function missCallback(
  { id, tries }: Pick<OpenCallback, 'id' | 'tries'>,
  doing: Doing,
  askAt: Temporal.Instant | undefined,
  { now, mails, counts }: Counted,
): Promise<'changed' | 'other'> {
  const rows = await statement(missed, { id, tries, ...doing, askAt, now, mails, counts })
  return rows.length > 0 ? 'changed' : 'other'
}

const finish = `
  with finished as (
    update callback
    set state = :outcome, ended_at = :now::timestamptz, personal = null, ask_at = null, taken_by = coalesce(nullif(taken_by, :absent), :by),
        version = version + 1
    where id = :id::uuid and state = 'open'
    returning id, version
  ), counted as (${addCounts('finished')}
  ), ${replaceMails({ from: 'finished', callback: 'finished.id', version: 'finished.version' })}
  select id from finished`

/** A callback is over: the person's data goes now. `not-reached`: after the last try. */
export async function finishCallback(
  id: string,
  outcome: 'done' | 'not-reached',
  doing: Doing,
  { now, mails, counts }: Counted,
): Promise<'changed' | 'other'> {
  const rows = await statement(finish, { id, outcome, ...doing, now, mails, counts })
  return rows.length > 0 ? 'changed' : 'other'
}

const asked = `
  with due as (
    update callback set ask_at = null
    where id = :id::uuid and state = 'open' and ask_at = :askAt::timestamptz
    returning id, version
  ), posted as (${postMails({ from: 'due', callback: 'due.id', version: 'due.version' })}
  )
  select id from due`

/** Staff are asked to try again, once. */
export async function askAgain(
  { id, askAt }: Pick<OpenCallback, 'id' | 'askAt'>,
  { now, mails }: With,
): Promise<'changed' | 'other'> {
  const rows = await statement(asked, { id, askAt, now, mails })
  return rows.length > 0 ? 'changed' : 'other'
}

/** Nobody is asked before this instant: whom the resident picked is away, and the resident waits. */
export async function askLater(
  { id, askAt }: Pick<OpenCallback, 'id' | 'askAt'>,
  later: Temporal.Instant,
): Promise<void> {
  await statement(
    `update callback set ask_at = :later::timestamptz
     where id = :id::uuid and state = 'open' and ask_at = :askAt::timestamptz`,
    { id, askAt, later },
  )
}
