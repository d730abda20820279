import type { Temporal } from 'temporal-polyfill'

import { forgetBefore } from '../../src/domain/person/retention.ts'
import { callbackKind, monthOf } from '../figures/tally.ts'
import { statement } from '../platform/database.ts'
import { errorName, log } from '../platform/log.ts'

/** So many rows go in one statement, so that none takes as long as statements may, however much a flood left. */
const portion = 500

// A matter stays until its mails are sent or given up: "please do not call any more" must reach staff first.
const isTold = (matter: 'booking' | 'callback'): string => `not exists (
    select from mail where mail.${matter}_id = ${matter}.id and mail.state = 'waiting'
      and mail.created_at > :hopeless::timestamptz
  )`

/** `first`: the column in whose order they go, so that an index leads to them. */
type Counted = { readonly isOver: string; readonly first: string; readonly outcome: string }

const countedAs = { booking: `'booking'`, callback: callbackKind } as const

// What goes is counted as it goes, by the month in which it came. Mails go with what they tell of.
const forgetCounted = (
  matter: 'booking' | 'callback',
  { isOver, first, outcome }: Counted,
): string => `
  with past as (
    select id from ${matter} where (${isOver}) and ${isTold(matter)}
    order by ${first} limit ${portion} for update skip locked
  ), gone as (
    delete from ${matter} using past where ${matter}.id = past.id
    returning ${matter}.created_at, ${countedAs[matter]} as kind, ${outcome} as outcome
  ), counted as (
    insert into tally as known (month, kind, outcome, number)
    select ${monthOf('created_at')}, kind, outcome, count(*)
    from gone group by 1, 2, 3 order by 1, 2, 3
    on conflict (month, kind, outcome) do update set number = known.number + excluded.number
  )
  select count(*)::integer as number from gone`

const forgetUncounted = (table: string, isOver: string, order = ''): string => `
  with gone as (
    delete from ${table} where ctid = any(array(select ctid from ${table} where ${isOver} ${order} limit ${portion}))
    returning 1
  )
  select count(*)::integer as number from gone`

type Times = ReturnType<typeof forgetBefore> & { readonly now: Temporal.Instant }
type Rule = { readonly sql: string; readonly times: readonly (keyof Times)[] }

const rule = (sql: string, ...times: readonly (keyof Times)[]): Rule => ({ sql, times })

const ofBookings = `case booking.state when 'booked' then 'kept' else 'cancelled-by-' || booking.cancelled_by end`
const ofCallbacks = `case callback.state when 'open' then 'expired' else callback.state end`

// Each reason to forget a callback for itself: an "or" over several columns has no index.
const matters: readonly Rule[] = [
  rule(
    forgetCounted('booking', {
      isOver: 'starts_at < :bookings::timestamptz',
      first: 'starts_at',
      outcome: ofBookings,
    }),
    'bookings',
    'hopeless',
  ),
  rule(
    forgetCounted('callback', {
      isOver: 'created_at < :callbacks::timestamptz',
      first: 'created_at',
      outcome: ofCallbacks,
    }),
    'callbacks',
    'hopeless',
  ),
  rule(
    forgetCounted('callback', {
      isOver: `state in ('done', 'not-reached')`,
      first: 'created_at',
      outcome: ofCallbacks,
    }),
    'hopeless',
  ),
  rule(
    forgetCounted('callback', {
      isOver: `state = 'withdrawn' and ended_at < :withdrawn::timestamptz`,
      first: 'ended_at',
      outcome: ofCallbacks,
    }),
    'withdrawn',
    'hopeless',
  ),
]

const leftMails = `(state <> 'waiting' and kind <> 'staff' or state = 'sent') and created_at < :mails::timestamptz`
const leftNotices = `kind = 'notice' and state <> 'sent' and created_at < :callbacks::timestamptz`

const today = `(:now::timestamptz at time zone 'Europe/Berlin')::date`

const others: readonly Rule[] = [
  rule(forgetUncounted('mail', leftMails, 'order by created_at'), 'mails'),
  rule(forgetUncounted('mail', leftNotices, 'order by created_at'), 'callbacks'),
  rule(forgetUncounted('attempt', 'until <= :now::timestamptz'), 'now'),
  rule(forgetUncounted('online_share', 'sprechstunde < :sprechstunden'), 'sprechstunden'),
  rule(forgetUncounted('closure', 'to_date < :bookings::timestamptz::date'), 'bookings'),
  rule(forgetUncounted('absence', 'until_date < :uses::timestamptz::date'), 'uses'),
  rule(forgetUncounted('day_hours', 'on_date < :bookings::timestamptz::date'), 'bookings'),
  rule(forgetUncounted('notice', `until_date < ${today}`), 'now'),
  rule(forgetUncounted('gathering', `on_date < ${today}`), 'now'),
  rule(forgetUncounted('staff_login', 'until <= :now::timestamptz'), 'now'),
  rule(forgetUncounted('staff_session', 'until <= :now::timestamptz'), 'now'),
  rule(forgetUncounted('staff_use', 'at < :uses::timestamptz'), 'uses'),
]

/** In portions, until nothing is left that is over. Answers how many rows went. */
async function follow({ sql, times }: Rule, all: Times): Promise<number> {
  const values = Object.fromEntries(times.map((name) => [name, all[name]]))
  let total = 0
  for (;;) {
    const [row] = await statement<{ readonly number: number }>(sql, values)
    const number = row?.number ?? 0
    total += number
    if (number < portion) return total
  }
}

type Followed = { readonly total: number; readonly faults: readonly unknown[] }

/** One rule that fails does not keep the others from forgetting what is theirs. */
async function followAll(rules: readonly Rule[], all: Times): Promise<Followed> {
  let total = 0
  const faults: unknown[] = []
  for (const one of rules) {
    try {
      total += await follow(one, all)
    } catch (error) {
      log('fault', { error: errorName(error) })
      faults.push(error)
    }
  }
  return { total, faults }
}

/**
 * Forgets everything whose last day is over, and keeps how many bookings and callbacks there were. Answers how many that
 * is. What is stopped on the way goes on the next night: each portion stands for itself. Throws where a rule failed, once the others
 * are done: then something is kept for longer than was promised, and somebody is to know.
 */
export async function forgetExpired(now: Temporal.Instant): Promise<number> {
  const all = { ...forgetBefore(now), now }
  const forgotten = await followAll(matters, all)
  const { faults } = await followAll(others, all)
  const went = [...forgotten.faults, ...faults]
  if (went.length > 0) throw went[0]
  return forgotten.total
}
