import type { Temporal } from 'temporal-polyfill'
import type { Booking } from '../../src/domain/booking/booking.ts'
import { heldSince } from '../../src/domain/booking/change.ts'
import { countAttempts, isTooOften, type Attempt } from '../limits/attempt.ts'
import type { NewMail } from '../outbox/mail.ts'
import { postMailsTaken } from '../outbox/post.ts'
import { brokeConstraint, statement } from '../platform/database.ts'
import { onVersion } from '../plan/version.ts'
import { hasEnoughOpen, occupies } from './conditions.ts'
import { bookingIn, columns, type Row } from './row.ts'

/** A booking that somebody asks for, sealed and ready. */
export type NewBooking = {
  readonly id: string
  readonly requestId: string
  readonly tokenHash: string
  readonly codeFingerprint: string
  readonly phoneFingerprint: string | undefined
  readonly emailFingerprint: string | undefined
  readonly adviser: string
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
  readonly sprechstunde: string
  /** How many of its Sprechstunde go online; `undefined` where staff enter it, who need no share. */
  readonly onlineSlots: number | undefined
  /** The version of the schedule on which this slot was decided. */
  readonly scheduleVersion: number
  readonly personal: string
  readonly remindAt: Temporal.Instant | undefined
  readonly createdAt: Temporal.Instant
  /** The mark of the network that it comes from; `undefined` where staff enter it. */
  readonly networkMark: string | undefined
  readonly mails: readonly NewMail[]
  readonly attempts: readonly Attempt[]
  /** How many bookings one phone number or mail address may have open. */
  readonly mostOpen: number
}

const nextSeat = (kind: 'phone' | 'email'): string =>
  `(select coalesce(max(${kind}_seat), -1) + 1 from booking where ${kind}_fingerprint = :${kind}Fingerprint)`

const isOnline = ':onlineSlots::integer is not null'

// The slot, the online share, the counters and the mails go in together or not at all. Postgres decides who is first:
// the unique indexes of "booking" let one insert through, and everything else hangs on what that insert returns. A seat is
// the number of a person's booking: of two forms that both count one too few, only one gets it.
const claim = `
  with claimed as (
    insert into booking (id, request_id, token_hash, code_fingerprint, phone_fingerprint, email_fingerprint,
                         adviser, starts_at, ends_at, sprechstunde, personal, remind_at, created_at, changed_at,
                         phone_seat, email_seat, online, holds_share, network_mark)
    select :id::uuid, :requestId::uuid, :tokenHash, :codeFingerprint, :phoneFingerprint, :emailFingerprint,
           :adviser, :start::timestamptz, :end::timestamptz, :sprechstunde, :personal, :remindAt::timestamptz,
           :now::timestamptz, :now::timestamptz, ${nextSeat('phone')}, ${nextSeat('email')}, ${isOnline}, ${isOnline},
           :networkMark
    from ${onVersion}
    where not exists (select from booking as other where ${occupies('other')})
      and not ${hasEnoughOpen(':phoneFingerprint', ':emailFingerprint')}
    on conflict do nothing
    returning id
  ), shared as (
    insert into online_share as share (sprechstunde, taken, share)
    select :sprechstunde, 1, :onlineSlots::integer from claimed where ${isOnline}
    on conflict (sprechstunde) do update set taken = share.taken + 1, share = excluded.share
    returning 1
  ), counted as (${countAttempts('claimed')}
  ), posted as (${postMailsTaken({ from: 'claimed', booking: 'claimed.id' })}
  )
  select id from claimed`

/**
 * Takes a slot, in one statement: the booking, its place in the online share, its mails, the counters. `lost`: see
 * `whyLost`. `share-used-up`: the rest of this Sprechstunde is for people who just come. `too-many`: a limit is reached.
 * Nothing is kept then.
 */
export async function claimSlot(
  booking: NewBooking,
): Promise<'claimed' | 'lost' | 'share-used-up' | 'too-many'> {
  const { id, requestId, adviser, start, end, sprechstunde, onlineSlots, personal } = booking
  const { tokenHash, codeFingerprint, phoneFingerprint, emailFingerprint } = booking
  const {
    scheduleVersion,
    remindAt,
    createdAt: now,
    mails,
    attempts,
    mostOpen,
    networkMark,
  } = booking
  try {
    const rows = await statement(claim, {
      id,
      requestId,
      tokenHash,
      codeFingerprint,
      phoneFingerprint,
      emailFingerprint,
      adviser,
      start,
      end,
      sprechstunde,
      onlineSlots,
      scheduleVersion,
      personal,
      remindAt,
      now,
      heldSince: heldSince(now),
      mails,
      attempts,
      mostOpen,
      networkMark,
    })
    return rows.length > 0 ? 'claimed' : 'lost'
  } catch (error) {
    if (brokeConstraint(error, 'online_share_holds')) return 'share-used-up'
    if (isTooOften(error)) return 'too-many'
    throw error
  }
}

const reasons = `
  select ${columns}, request_id = :requestId::uuid as came_before, ${occupies('booking')} as has_the_time
  from booking
  where request_id = :requestId::uuid or ${occupies('booking')}
     or ${hasEnoughOpen(':phoneFingerprint', ':emailFingerprint')}
  order by came_before desc, has_the_time desc limit 1`

type Reason = Row & { readonly came_before: boolean; readonly has_the_time: boolean }

/**
 * Why a claim was lost, the first that holds. `earlier`: this form came before and made that booking. `slot-taken`:
 * somebody has the time or holds it. `too-many-open`: this person has enough open. `decide-again`: none of these any more.
 * The code was drawn before, the time was given back, or staff changed the schedule; a fresh claim may win.
 */
export async function whyLost(
  booking: NewBooking,
): Promise<
  | { readonly why: 'earlier'; readonly earlier: Booking }
  | { readonly why: 'slot-taken' | 'too-many-open' | 'decide-again' }
> {
  const { requestId, adviser, start, end, createdAt: now } = booking
  const { phoneFingerprint, emailFingerprint, mostOpen } = booking
  const [row] = await statement<Reason>(reasons, {
    requestId,
    adviser,
    start,
    end,
    now,
    heldSince: heldSince(now),
    phoneFingerprint,
    emailFingerprint,
    mostOpen,
  })
  if (!row) return { why: 'decide-again' }
  if (row.came_before) return { why: 'earlier', earlier: bookingIn(row) }
  return { why: row.has_the_time ? 'slot-taken' : 'too-many-open' }
}
