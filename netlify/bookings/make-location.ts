import type { Temporal } from 'temporal-polyfill'

import { isMade } from '../../src/domain/plan/location-form.ts'
import type { Fields } from '../../src/domain/submission/fields.ts'
import { replaceMails } from '../outbox/post.ts'
import { checkedValues, onChecked } from '../plan/checked.ts'
import { locationSteps, locationValues } from '../plan/location.ts'
import { freshPlan } from '../plan/plan.ts'
import { statement } from '../platform/database.ts'
import { type Elsewhere, elsewhereBy, elsewhereRows } from './elsewhere.ts'
import { lookAtLocation, type LookedAtLocation } from './look-at-location.ts'

/** A change as it was typed; the id of what it makes, and which bookings its preview showed. */
type Wanted = { readonly id: string; readonly seen: string; readonly fields: Fields }

/** `same`: this very location was made before. `others-touched`: not the bookings are touched that somebody saw. */
type Made = 'made' | 'same' | 'gone' | 'problems' | 'others-touched' | 'decide-again'

// Each booking is changed as it was read ("sequence"): its mails say the new place with the next SEQUENCE.
const change = `
  with ${onChecked}, ${locationSteps}, told as (
    update booking
    set sequence = booking.sequence + 1, changed_at = :now::timestamptz, to_phone = one.to_phone
    from made, jsonb_to_recordset(:told::jsonb) as one (id uuid, sequence integer, to_phone boolean)
    where booking.id = one.id and booking.sequence = one.sequence and booking.state = 'booked'
    returning booking.id
  ), ${replaceMails({
    changed: 'told',
    from: 'jsonb_to_recordset(:told::jsonb) as one (id uuid, mails jsonb) join told on told.id = one.id',
    booking: 'told.id',
    mails: 'one.mails',
  })}
  select id from made`

/** Changes a location and tells whom it touches, in one statement. `decide-again`: somebody booked or changed the plan meanwhile. */
async function changeLocation(
  looked: LookedAtLocation,
  id: string,
  told: readonly Elsewhere[],
  now: Temporal.Instant,
): Promise<'made' | 'decide-again'> {
  const rows = await statement(change, {
    ...locationValues(looked.change, id),
    ...checkedValues(looked.checked),
    told: elsewhereRows(told),
    now,
  })
  return rows.length > 0 ? 'made' : 'decide-again'
}

/** Makes a location, or a change of one, as it was looked at. */
export async function makeLocation(
  { id, seen, fields }: Wanted,
  now: Temporal.Instant,
): Promise<Made> {
  const { schedule } = await freshPlan()
  if (schedule.locations.some((one) => one.id === id)) return 'same'
  const looked = await lookAtLocation(fields, now)
  if (looked === 'gone') return 'gone'
  if ('problems' in looked) return 'problems'
  if (isMade(schedule.locations, looked.change)) return 'same'
  if (looked.seen !== seen) return 'others-touched'
  const { elsewhere, after } = looked
  const told = elsewhere.readable.map((booking) =>
    elsewhereBy(after, booking, booking.location, now),
  )
  return changeLocation(looked, id, told, now)
}
