import type { Temporal } from 'temporal-polyfill'

import { heldSince } from '../../src/domain/booking/change.ts'
import { statement } from '../platform/database.ts'

const release = `
  with released as (
    update booking set holds_share = false
    where state = 'cancelled' and holds_share and cancelled_at <= :heldSince::timestamptz
    returning sprechstunde
  ), counted as (
    select sprechstunde, count(*)::integer as number from released group by sprechstunde order by sprechstunde
  )
  update online_share as share set taken = share.taken - counted.number
  from counted where share.sprechstunde = counted.sprechstunde
  returning share.sprechstunde`

/** Gives back the online share of cancelled bookings whose slot is held no longer. */
export async function releaseShares(now: Temporal.Instant): Promise<void> {
  await statement(release, { heldSince: heldSince(now) })
}
