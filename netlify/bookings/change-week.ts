import type { Temporal } from 'temporal-polyfill'

import { replaceMails } from '../outbox/post.ts'
import { checkedValues, onChecked } from '../plan/checked.ts'
import { weekSteps, weekValues } from '../plan/week.ts'
import { statement } from '../platform/database.ts'
import {
  cancellationRows,
  type StaffCancellation,
  staffCancellationSteps,
} from './cancel-by-staff.ts'
import { type Elsewhere, elsewhereRows } from './elsewhere.ts'
import type { LookedAtWeek } from './look-at-week.ts'

// A share is changed once in a statement, so what goes and what comes under other hours is added up for each Sprechstunde.
const countAnew = `
  renamed as (
    update booking
    set sprechstunde = one.sprechstunde, location = one.location,
        sequence = booking.sequence + case when one.moves then 1 else 0 end,
        changed_at = case when one.moves then :now::timestamptz else booking.changed_at end,
        to_phone = booking.to_phone or told.to_phone is true
    from checked, jsonb_to_recordset(:renamed::jsonb)
           as one (id uuid, sequence integer, sprechstunde text, share integer, location text, moves boolean)
         left join jsonb_to_recordset(:told::jsonb) as told (id uuid, to_phone boolean) on told.id = one.id,
         booking as old
    where booking.id = one.id and old.id = one.id and booking.sequence = one.sequence
    returning booking.id, old.sprechstunde as before, booking.sprechstunde, booking.holds_share, one.share, one.moves,
              booking.state, one.sequence as read
  ), net as materialized (
    select sprechstunde, sum(by)::integer as by, max(share) as share
    from (
      select sprechstunde, -1 as by, null::integer as share from before where holds_share
      union all select before, -1, null from renamed where holds_share
      union all select sprechstunde, 1, share from renamed where holds_share
    ) as one
    group by sprechstunde
  ), freed as (
    update online_share as share set taken = share.taken + net.by
    from net where net.by < 0 and share.sprechstunde = net.sprechstunde
  ), shared as (
    insert into online_share as share (sprechstunde, taken, share)
    select sprechstunde, by, greatest(by, share) from net where by > 0 order by sprechstunde
    on conflict (sprechstunde) do update
    set taken = share.taken + excluded.taken, share = greatest(share.taken + excluded.taken, share.share)
  )`

// A mail is dropped only where another one goes in its place. One that waits about a booking that was cancelled, or has begun, still
// tells of it as it is: its version goes one on with the booking's sequence, or it would count as stale.
const mailsThatStay = `
  moved as materialized (
    select renamed.id from renamed join jsonb_to_recordset(:told::jsonb) as one (id uuid) on one.id = renamed.id
    where renamed.moves and renamed.state = 'booked'
  ), stay as (
    update mail set version = mail.version + 1 from renamed
    where mail.booking_id = renamed.id and renamed.moves and mail.state <> 'sent' and mail.version = renamed.read
      and not exists (select from moved where moved.id = renamed.id)
  )`

const change = `
  with ${onChecked}, ${weekSteps}, ${staffCancellationSteps('checked', countAnew)}, ${mailsThatStay}, ${replaceMails(
    {
      prefix: 'told_',
      changed: 'moved',
      from: 'jsonb_to_recordset(:told::jsonb) as one (id uuid, mails jsonb) join moved on moved.id = one.id',
      booking: 'moved.id',
      mails: 'one.mails',
    },
  )}
  select checked.version, (select array_agg(gone.id::text) from gone) as gone from checked`

/** What goes with a change, in its statement: what it calls off, and what is somewhere else by it. */
type Along = {
  readonly cancellations: readonly StaffCancellation[]
  readonly told: readonly Elsewhere[]
}

/**
 * Changes the hours of every week and calls off what falls out by it, in one statement. Answers how many bookings it called off;
 * `decide-again`: somebody changed the plan or booked from its first day on meanwhile, and nothing is changed.
 */
export async function changeWeek(
  looked: LookedAtWeek,
  id: string,
  { cancellations, told }: Along,
  now: Temporal.Instant,
): Promise<number | 'decide-again'> {
  const [row] = await statement<{ readonly gone: readonly string[] | null }>(change, {
    ...weekValues(looked.change, id, looked.before),
    ...checkedValues(looked.checked),
    renamed: looked.renamed,
    cancellations: cancellationRows(cancellations),
    told: elsewhereRows(told),
    now,
  })
  return row ? (row.gone?.length ?? 0) : 'decide-again'
}
