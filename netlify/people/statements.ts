import type { Temporal } from 'temporal-polyfill'

import type { ShownOfPerson } from '../../src/domain/plan/people.ts'
import type { NewMail } from '../outbox/mail.ts'
import { postMails } from '../outbox/post.ts'
import { statement } from '../platform/database.ts'

/** On which version of the plan a change was decided, when it is made, and the mails that tell of it. */
export type Change = {
  readonly version: number
  readonly now: Temporal.Instant
  readonly mails: readonly NewMail[]
}

/** `decide-again`: somebody changed the plan meanwhile, and nothing was done. */
export type Changed = 'changed' | 'decide-again'

// Each is decided on the plan as it was read: of two changes at once the second is decided again, on what the first one made.
// So no mailbox is given to two people, though the database cannot compare what lies sealed in it.
const plan = `plan as (
    update schedule set version = version + 1 where version = :version::integer returning version
  )`

const make = async (sql: string, values: Parameters<typeof statement>[1]): Promise<Changed> =>
  (await statement(sql, values)).length > 0 ? 'changed' : 'decide-again'

/** A new account: whose, its sealed address, who asked for it, and whose place it takes. */
export type NewAccount = {
  readonly id: string
  readonly adviser: string | undefined
  readonly address: string
  readonly askedBy: string | undefined
  readonly replaces: string | undefined
}

/** A new adviser as the plan keeps them. */
export type NewPerson = {
  readonly adviser: string
  readonly shown: ShownOfPerson
  readonly from: string
}

const addPersonNow = `
  with ${plan}, person_made as (
    insert into person (id, shown, from_date, created_at)
    select :adviser, :shown::jsonb, :from::date, :now::timestamptz from plan
    on conflict do nothing
    returning id
  ), made as (
    insert into account (id, adviser, address, created_at, asked_by)
    select :id::uuid, person_made.id, :address, :now::timestamptz, :askedBy::uuid from person_made
    returning id
  ), posted as (${postMails({ from: 'made' })}
  )
  select id from made`

/** A new adviser, with an account that waits to be confirmed. */
export const addPerson = (
  { adviser, shown, from }: NewPerson,
  { id, address, askedBy }: NewAccount,
  change: Change,
): Promise<Changed> => make(addPersonNow, { adviser, shown, from, id, address, askedBy, ...change })

// One that waits for the same place goes: the newest address is meant.
const addAccountNow = `
  with ${plan}, gone as (
    update account set ended_at = :now::timestamptz from plan
    where replaces = :replaces::uuid and confirmed_at is null and ended_at is null
  ), made as (
    insert into account (id, adviser, address, created_at, confirmed_at, sees_from, asked_by, replaces)
    select :id::uuid, :adviser, :address, :now::timestamptz, case when :counts::boolean then :now::timestamptz end,
           case when :counts::boolean then :now::timestamptz end, :askedBy::uuid, :replaces::uuid
    from plan
    returning id
  ), posted as (${postMails({ from: 'made' })}
  )
  select id from made`

/** A new account; `counts`: at once, without being confirmed, as only the way back in does it. */
export const addAccount = (account: NewAccount, change: Change, counts = false): Promise<Changed> =>
  make(addAccountNow, { ...account, ...change, counts })

const changeShownNow = `
  with ${plan}, changed as (
    update person set shown = :shown::jsonb from plan where id = :adviser returning id
  ), posted as (${postMails({ from: 'changed' })}
  )
  select id from changed`

/** Changes what residents read of an adviser. */
export const changeShown = (
  { adviser, shown }: Omit<NewPerson, 'from'>,
  change: Change,
): Promise<Changed> => make(changeShownNow, { adviser, shown, ...change })

// Whoever was still to come and does not was there on no day: the first one goes back with the last.
const leaveNow = `
  with ${plan}, gone as (
    update person set until_date = :until::date, from_date = least(from_date, :until::date) from plan
    where id = :adviser
    returning id
  ), ended as (
    update account set ended_at = :now::timestamptz from gone
    where account.adviser = gone.id and ended_at is null and :atOnce::boolean
  ), posted as (${postMails({ from: 'gone' })}
  )
  select id from gone`

/** Somebody's last day. `atOnce`: their accounts end now. */
export type Leaving = {
  readonly adviser: string
  readonly until: string
  readonly atOnce: boolean
}

/** Sets the last day of an adviser, included; their accounts end with it. */
export const setLastDay = (leaving: Leaving, change: Change): Promise<Changed> =>
  make(leaveNow, { ...leaving, ...change })

const endAccountNow = `
  with ${plan}, gone as (
    update account
    set until_date = case when :atOnce::boolean then until_date else :until::date end,
        ended_at = case when :atOnce::boolean then :now::timestamptz end
    from plan where id = :id::uuid and ended_at is null
    returning id
  ), posted as (${postMails({ from: 'gone' })}
  )
  select id from gone`

/** Sets the last day of an account of the office, or ends an account at once, also one that waits to be confirmed. */
export const endAccount = (
  id: string,
  { until, atOnce }: Omit<Leaving, 'adviser'>,
  change: Change,
): Promise<Changed> => make(endAccountNow, { id, until, atOnce, ...change })

const stayNow = `
  with ${plan}, back as (
    update person set until_date = null from plan where id = :adviser returning id
  ), posted as (${postMails({ from: 'back' })}
  )
  select id from back`

/** Takes a last day back that is still to come. */
export const clearLastDay = (adviser: string, change: Change): Promise<Changed> =>
  make(stayNow, { adviser, ...change })

// Whoever asked for their own new address, or confirms it with the old one, goes on seeing what they saw. Whoever else is new sees what comes in from now on.
const confirmNow = `
  with ${plan}, made as (
    update account set confirmed_at = :now::timestamptz,
      sees_from = case when asked_by = replaces or replaces = :by::uuid
        then (select earlier.sees_from from account as earlier where earlier.id = account.replaces)
        else :now::timestamptz end
    from plan where id = :id::uuid and confirmed_at is null and ended_at is null
    returning id, replaces
  ), replaced as (
    update account set ended_at = :now::timestamptz from made
    where account.id = made.replaces and account.ended_at is null
  ), posted as (${postMails({ from: 'made' })}
  )
  select id from made`

/** An account counts from now on, confirmed by another one, and the one whose place it takes no more. */
export const confirmAccount = (id: string, by: string, change: Change): Promise<Changed> =>
  make(confirmNow, { id, by, ...change })
