import type { Temporal } from 'temporal-polyfill'

import type { Booking } from '../../src/domain/booking/booking.ts'
import { heldSince } from '../../src/domain/booking/change.ts'
import { type Attempt, countAttempts, isTooOften } from '../limits/attempt.ts'
import { countMail, mailsWithin, mayMail } from '../limits/mail-cap.ts'
import type { NewMail } from '../outbox/mail.ts'
import { postMailsTaken } from '../outbox/post.ts'
import { onVersion } from '../plan/version.ts'
import { brokeConstraint, statement } from '../platform/database.ts'
import { occupies, openOf } from './conditions.ts'
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
  /** For whom that one stands in then. */
  readonly standsFor: string | undefined
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
  readonly sprechstunde: string
  readonly location: string | undefined
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
}

const isOnline = ':onlineSlots::integer is not null'

// The slot, the online share, the counters and the mails go in together or not at all. Postgres decides who is first:
// the unique indexes of "booking" let one insert through, and everything else hangs on what that insert returns. How many
// bookings the same number has is answered for staff, and decides nothing (design.md, law 9).
const claim = `
  with claimed as (
    insert into booking (id, request_id, token_hash, code_fingerprint, phone_fingerprint, email_fingerprint,
                         adviser, starts_at, ends_at, sprechstunde, location, personal, remind_at, created_at, changed_at,
                         online, holds_share, network_mark)
    select :id::uuid, :requestId::uuid, :tokenHash, :codeFingerprint, :phoneFingerprint, :emailFingerprint,
           :adviser, :start::timestamptz, :end::timestamptz, :sprechstunde, :location, :personal, :remindAt::timestamptz,
           :now::timestamptz, :now::timestamptz, ${isOnline}, ${isOnline}, :networkMark
    from ${onVersion}
    where not exists (select from booking as other where ${occupies('other')})
    on conflict do nothing
    returning id
  ), shared as (
    insert into online_share as share (sprechstunde, taken, share)
    select :sprechstunde, 1, :onlineSlots::integer from claimed where ${isOnline}
    on conflict (sprechstunde) do update set taken = share.taken + 1, share = excluded.share
    returning 1
  ), counted as (${countAttempts('claimed')}
  ), counted_mail as (${countMail('claimed')}
  ), posted as (${postMailsTaken({ from: 'claimed', booking: 'claimed.id', mails: mailsWithin('counted_mail') })}
  )
  select ${mayMail('counted_mail')} as may_mail, ${openOf(':phoneFingerprint', ':emailFingerprint')} as others from claimed`

type Claimed = { readonly may_mail: boolean; readonly others: number }

/** A slot was taken: with which of its mails, and how many bookings the same number or address had open before it. */
type Claim = { readonly mails: readonly NewMail[]; readonly others: number }

/**
 * Takes a slot, in one statement: the booking, its place in the online share, its mails, the counters. `lost`: see
 * `whyLost`. `share-used-up`: the rest of this Sprechstunde is for people who just come. `too-many`: a limit is reached.
 * Nothing is kept then.
 */
export async function claimSlot(
  booking: NewBooking,
): Promise<Claim | 'lost' | 'share-used-up' | 'too-many'> {
  const { id, requestId, adviser, standsFor, start, end, sprechstunde, location } = booking
  const { tokenHash, codeFingerprint, phoneFingerprint, emailFingerprint } = booking
  const {
    onlineSlots,
    personal,
    scheduleVersion,
    remindAt,
    createdAt: now,
    networkMark,
    mails,
    attempts,
  } = booking
  try {
    const [row] = await statement<Claimed>(claim, {
      id,
      requestId,
      tokenHash,
      codeFingerprint,
      phoneFingerprint,
      emailFingerprint,
      adviser,
      standsFor,
      start,
      end,
      sprechstunde,
      location,
      onlineSlots,
      scheduleVersion,
      personal,
      remindAt,
      now,
      heldSince: heldSince(now),
      mails,
      attempts,
      networkMark,
    })
    return row
      ? {
          mails: mails.filter(({ kind }) => row.may_mail || kind !== 'resident'),
          others: row.others,
        }
      : 'lost'
  } catch (error) {
    if (brokeConstraint(error, 'online_share_holds')) return 'share-used-up'
    if (isTooOften(error)) return 'too-many'
    throw error
  }
}

const reasons = `
  select ${columns}, true as came_before from booking where request_id = :requestId::uuid
  union all
  (select ${columns}, false from booking where request_id <> :requestId::uuid and ${occupies('booking')} limit 1)
  order by came_before desc limit 1`

type Reason = Row & { readonly came_before: boolean }

/**
 * Why a claim was lost, the first that holds. `earlier`: this form came before and made that booking. `slot-taken`:
 * somebody has the time or holds it. `decide-again`: none of these any more.
 * The code was drawn before, the time was given back, or staff changed the schedule; a fresh claim may win.
 */
export async function whyLost(
  booking: NewBooking,
): Promise<
  | { readonly why: 'earlier'; readonly earlier: Booking }
  | { readonly why: 'slot-taken' | 'decide-again' }
> {
  const { requestId, adviser, standsFor, start, end, createdAt } = booking
  const [row] = await statement<Reason>(reasons, {
    requestId,
    adviser,
    standsFor,
    start,
    end,
    heldSince: heldSince(createdAt),
  })
  if (!row) return { why: 'decide-again' }
  if (row.came_before) return { why: 'earlier', earlier: bookingIn(row) }
  return { why: 'slot-taken' }
}
