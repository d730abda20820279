import type { Temporal } from 'temporal-polyfill'
import { forgetBefore } from '../../src/domain/person/retention.ts'
import { monthOf } from '../figures/tally.ts'
import { statement } from '../platform/database.ts'

// What goes is counted as it goes, by the month in which it came. Mails go with what they tell of.
const forget = `
  with bookings as (
    delete from booking where starts_at < :bookings::timestamptz returning created_at, state, cancelled_by
  ), callbacks as (
    delete from callback where created_at < :callbacks::timestamptz or state <> 'open' returning created_at, state
  ), mails as (
    delete from mail
    where (state <> 'waiting' and kind <> 'staff' or state = 'sent') and created_at < :mails::timestamptz
  ), notices as (
    delete from mail where kind = 'notice' and created_at < :callbacks::timestamptz
  ), attempts as (
    delete from attempt where until <= :now::timestamptz
  ), shares as (
    delete from online_share where sprechstunde < :sprechstunden
  ), closures as (
    delete from closure where to_date < :bookings::timestamptz::date
  ), hours as (
    delete from day_hours where on_date < :bookings::timestamptz::date
  ), logins as (
    delete from staff_login where until <= :now::timestamptz
  ), sessions as (
    delete from staff_session where until <= :now::timestamptz
  ), uses as (
    delete from staff_use where at < :uses::timestamptz
  ), gone as (
    select 'booking' as kind, created_at,
           case state when 'booked' then 'kept' else 'cancelled-by-' || cancelled_by end as outcome
    from bookings
    union all
    select 'callback', created_at, case state when 'open' then 'expired' else state end from callbacks
  ), counted as (
    insert into tally as known (month, kind, outcome, number)
    select ${monthOf('created_at')}, kind, outcome, count(*)
    from gone group by 1, 2, 3 order by 1, 2, 3
    on conflict (month, kind, outcome) do update set number = known.number + excluded.number
  )
  select count(*)::integer as number from gone`

/** Forgets everything whose last day is over, and keeps how many there were. Answers how many that is. */
export async function forgetExpired(now: Temporal.Instant): Promise<number> {
  const [row] = await statement<{ readonly number: number }>(forget, { ...forgetBefore(now), now })
  return row?.number ?? 0
}
