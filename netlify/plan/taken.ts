import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'

import { heldSince, undoUntil } from '../../src/domain/booking/change.ts'
import type { TakenTime } from '../../src/domain/sprechstunde/slots.ts'
import { isBefore } from '../../src/domain/time/zone.ts'
import { instantOf, statement } from '../platform/database.ts'

/** Whether staff cancelled a booking together with others, and this can still be taken back: after `:heldSince`. */
const canComeBack = (booking: string): string =>
  `(${booking}.cancelled_by = 'staff' and ${booking}.called_off_with is not null and ${booking}.holds_share)`

/** Whether a booking has its slot, or still holds it: cancelled after `:heldSince`, in a way that can be taken back. */
export const hasSlot = (booking: string): string =>
  `(${booking}.state = 'booked' or ${booking}.cancelled_at > :heldSince::timestamptz
     and (${booking}.cancelled_by = 'resident' or ${canComeBack(booking)}))`

/** A time that is taken, as it is shown: nothing of whose it is. A cancelled one is held until an instant, and free from then on. */
const shownTime = z.object({
  adviser: z.string(),
  start: z.string(),
  end: z.string(),
  offline: z.boolean(),
  heldUntil: z.string().optional(),
})
export const shownTimes = z.array(shownTime)
type ShownTime = z.output<typeof shownTime>

type Row = {
  readonly adviser: string
  readonly starts_at: Date
  readonly ends_at: Date
  readonly holds_share: boolean
  readonly cancelled_at: Date | null
}

function shownTimeOf(row: Row): ShownTime {
  const held = row.cancelled_at && undoUntil(instantOf(row.cancelled_at)).toString()
  return {
    adviser: row.adviser,
    start: instantOf(row.starts_at).toString(),
    end: instantOf(row.ends_at).toString(),
    offline: !row.holds_share,
    ...(held && { heldUntil: held }),
  }
}

/** The times taken or held from one instant to another, as they are shown. */
export async function shownBetween(
  from: Temporal.Instant,
  to: Temporal.Instant,
  now: Temporal.Instant,
): Promise<readonly ShownTime[]> {
  const rows = await statement<Row>(
    `select adviser, starts_at, ends_at, holds_share, cancelled_at from booking
     where starts_at >= :from::timestamptz and starts_at < :to::timestamptz and ${hasSlot('booking')}
     order by starts_at, adviser`,
    { from, to, heldSince: heldSince(now) },
  )
  return rows.map(shownTimeOf)
}

/** Of these, the times that are taken at an instant, for showing what is free. */
export const takenAt = (times: readonly ShownTime[], now: Temporal.Instant): readonly TakenTime[] =>
  times
    .filter(({ heldUntil }) => !heldUntil || isBefore(now, Temporal.Instant.from(heldUntil)))
    .map(({ adviser, start, end, offline }) => ({
      adviser,
      start: Temporal.Instant.from(start),
      end: Temporal.Instant.from(end),
      offline,
    }))

/** The times taken or held from one instant to another. */
export const takenBetween = async (
  from: Temporal.Instant,
  to: Temporal.Instant,
  now: Temporal.Instant,
): Promise<readonly TakenTime[]> => takenAt(await shownBetween(from, to, now), now)
