import { Temporal } from 'temporal-polyfill'
import type { BookingRequest } from '../../src/domain/booking/schema.ts'
import type { Taken } from '../../src/domain/sprechstunde/slots.ts'
import type { Lang } from '../../src/domain/person/choices.ts'
import { heldSince } from '../../src/domain/booking/change.ts'
import { brokeConstraint, statement } from '../platform/database.ts'
import { fingerprints, hashOf, open } from '../platform/seal.ts'
import { countAttempts, isTooOften, type Attempt } from '../limits/attempt.ts'
import { postMailsTaken, type NewMail } from '../outbox/mail.ts'
import { onVersion } from '../plan/schedule.ts'

/** What is kept sealed of a booking: what the resident said, and what their page needs. */
export type BookingPersonal = Omit<BookingRequest, 'slot'> &
  Lang & {
    readonly token: string
    readonly code: string
  }

/** A booking as it is, opened. */
export type Booking = {
  readonly id: string
  readonly state: 'booked' | 'cancelled'
  readonly adviser: string
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
  readonly sprechstunde: string
  readonly sequence: number
  /** While it is cancelled. */
  readonly cancelledAt: Temporal.Instant | undefined
  readonly cancelledBy: 'resident' | 'staff' | undefined
  /** Whether it takes a place of the online share: what staff entered does not. */
  readonly holdsShare: boolean
  readonly createdAt: Temporal.Instant
  readonly changedAt: Temporal.Instant
  /** Staff called it off, and somebody has to phone. */
  readonly toPhone: boolean
  readonly personal: BookingPersonal
}

/** A booking that somebody asks for, sealed and ready. */
export type NewBooking = {
  readonly id: string
  readonly requestId: string
  readonly tokenHash: string
  readonly codeFingerprint: string
  readonly phoneFingerprint: string | null
  readonly emailFingerprint: string | null
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
  readonly mails: readonly NewMail[]
  readonly attempts: readonly Attempt[]
  /** How many bookings one phone number or mail address may have open. */
  readonly mostOpen: number
}

/** What a booking is sealed for. */
export const bookingPurpose = (id: string): string => `booking:${id}`

/**
 * SQL: whether a booking has, or still holds, a part of the time from `:start` to `:end` of `:adviser`. Slots of
 * cancellations after `:heldSince` are held.
 */
export const occupies = (booking: string): string => `(
      ${booking}.adviser = :adviser and ${booking}.starts_at < :end::timestamptz
      and ${booking}.ends_at > :start::timestamptz
      and (${booking}.state = 'booked' or ${booking}.cancelled_by = 'resident' and ${booking}.cancelled_at > :heldSince::timestamptz)
    )`

const nextSeat = (kind: 'phone' | 'email'): string =>
  `(select coalesce(max(${kind}_seat), -1) + 1 from booking where ${kind}_fingerprint = :${kind}Fingerprint)`

// The slot, the online share, the counters and the mails go in together or not at all. Postgres decides who is first:
// the unique indexes of "booking" let one insert through, and everything else hangs on what that insert returns. A seat is
// the number of a person's booking: of two forms that both count one too few, only one gets it.
const claim = `
  with claimed as (
    insert into booking (id, request_id, token_hash, code_fingerprint, phone_fingerprint, email_fingerprint,
                         adviser, starts_at, ends_at, sprechstunde, personal, remind_at, created_at,
                         phone_seat, email_seat, online, holds_share,
                         changed_at)
    select :id::uuid, :requestId::uuid, :tokenHash, :codeFingerprint, :phoneFingerprint, :emailFingerprint,
           :adviser, :start::timestamptz, :end::timestamptz, :sprechstunde, :personal, :remindAt::timestamptz, :now::timestamptz,
           ${nextSeat('phone')}, ${nextSeat('email')}, :onlineSlots::integer is not null, :onlineSlots::integer is not null,
           :now::timestamptz
    from ${onVersion}
    where not exists (select from booking as other where ${occupies('other')})
      and (
        select count(*) from booking as own
        where own.state = 'booked' and own.starts_at > :now::timestamptz
          and (own.phone_fingerprint = :phoneFingerprint or own.email_fingerprint = :emailFingerprint)
      ) < :mostOpen::integer
    on conflict do nothing
    returning id
  ), shared as (
    insert into online_share as share (sprechstunde, taken, share)
    select :sprechstunde, 1, :onlineSlots::integer from claimed where :onlineSlots::integer is not null
    on conflict (sprechstunde) do update set taken = share.taken + 1, share = excluded.share
    returning 1
  ), counted as (${countAttempts('claimed')}
  ), posted as (${postMailsTaken({ from: 'claimed', booking: 'claimed.id' })}
  )
  select id from claimed`

/**
 * Takes a slot for a resident, in one statement: the booking, its place in the online share, its mails, the counters.
 * `lost`: somebody has the slot, this form came before, this person has enough open, or staff changed the schedule. `share-used-up`: the rest of this
 * Sprechstunde is for people who just come. `too-many`: a limit is reached. Nothing is kept then.
 */
export async function claimSlot(
  booking: NewBooking,
): Promise<'claimed' | 'lost' | 'share-used-up' | 'too-many'> {
  const { id, requestId, adviser, start, end, sprechstunde, onlineSlots, personal } = booking
  const { tokenHash, codeFingerprint, phoneFingerprint, emailFingerprint } = booking
  const { scheduleVersion, remindAt, createdAt: now, mails, attempts, mostOpen } = booking
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
    })
    return rows.length > 0 ? 'claimed' : 'lost'
  } catch (error) {
    if (brokeConstraint(error, 'online_share_holds')) return 'share-used-up'
    if (isTooOften(error)) return 'too-many'
    throw error
  }
}

/** A row of "booking" with these `columns`. */
export type Row = {
  readonly id: string
  readonly state: Booking['state']
  readonly adviser: string
  readonly starts_at: Date
  readonly ends_at: Date
  readonly sprechstunde: string
  readonly sequence: number
  readonly cancelled_at: Date | null
  readonly cancelled_by: 'resident' | 'staff' | null
  readonly holds_share: boolean
  readonly created_at: Date
  readonly changed_at: Date
  readonly to_phone: boolean
  readonly personal: string
}

const instant = (date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime())

export const fromRow = (row: Row): Booking => ({
  id: row.id,
  state: row.state,
  adviser: row.adviser,
  start: instant(row.starts_at),
  end: instant(row.ends_at),
  sprechstunde: row.sprechstunde,
  sequence: row.sequence,
  cancelledAt: row.cancelled_at ? instant(row.cancelled_at) : undefined,
  cancelledBy: row.cancelled_by ?? undefined,
  holdsShare: row.holds_share,
  createdAt: instant(row.created_at),
  changedAt: instant(row.changed_at),
  toPhone: row.to_phone,
  personal: open(bookingPurpose(row.id), row.personal) as BookingPersonal,
})

export const columns = `id, state, adviser, starts_at, ends_at, sprechstunde, sequence, cancelled_at, cancelled_by, holds_share, created_at,
   changed_at, to_phone, personal`

/** The booking behind a link's token; `undefined` for a token of none. */
export async function bookingBehind(token: string): Promise<Booking | undefined> {
  const [row] = await statement<Row>(
    `select ${columns} from booking where token_hash = :tokenHash`,
    {
      tokenHash: hashOf(token),
    },
  )
  return row && fromRow(row)
}

/** The booking that this form already made, if it did. */
export async function bookingOfRequest(requestId: string): Promise<Booking | undefined> {
  const [row] = await statement<Row>(
    `select ${columns} from booking where request_id = :requestId::uuid`,
    { requestId },
  )
  return row && fromRow(row)
}

/**
 * Why a claim was lost: this form came before (its booking), somebody else has the time or holds it (`taken`), this person
 * has enough open (`too-many-open`). `neither`: the code was drawn before, the time was given
 * back, or the schedule has changed; decide and claim again.
 */
export async function whyLost(
  booking: NewBooking,
): Promise<Booking | 'taken' | 'too-many-open' | 'neither'> {
  const { requestId, adviser, start, end, createdAt: now } = booking
  const { phoneFingerprint, emailFingerprint, mostOpen } = booking
  const [row] = await statement<Row & { readonly mine: boolean; readonly in_the_way: boolean }>(
    `select ${columns}, request_id = :requestId::uuid as mine, ${occupies('booking')} as in_the_way
     from booking
     where request_id = :requestId::uuid
        or ${occupies('booking')}
        or (
          select count(*) from booking as own
          where own.state = 'booked' and own.starts_at > :now::timestamptz
            and (own.phone_fingerprint = :phoneFingerprint or own.email_fingerprint = :emailFingerprint)
        ) >= :mostOpen::integer
     order by mine desc, in_the_way desc limit 1`,
    {
      requestId,
      adviser,
      start,
      end,
      now,
      heldSince: heldSince(now),
      phoneFingerprint,
      emailFingerprint,
      mostOpen,
    },
  )
  if (!row) return 'neither'
  if (row.mine) return fromRow(row)
  return row.in_the_way ? 'taken' : 'too-many-open'
}

/** The times taken or held from one instant to another, for showing what is free. */
export async function takenBetween(
  from: Temporal.Instant,
  to: Temporal.Instant,
  now: Temporal.Instant,
): Promise<readonly Taken[]> {
  const rows = await statement<Pick<Row, 'adviser' | 'starts_at' | 'ends_at' | 'holds_share'>>(
    `select adviser, starts_at, ends_at, holds_share from booking
     where starts_at >= :from::timestamptz and starts_at < :to::timestamptz
       and (state = 'booked' or cancelled_by = 'resident' and cancelled_at > :heldSince::timestamptz)`,
    { from, to, heldSince: heldSince(now) },
  )
  return rows.map((row) => ({
    adviser: row.adviser,
    start: instant(row.starts_at),
    end: instant(row.ends_at),
    offline: !row.holds_share,
  }))
}

/** The booking with this code, whichever key its fingerprint was made with. */
export async function bookingOfCode(code: string): Promise<Booking | undefined> {
  const [row] = await statement<Row>(
    `select ${columns} from booking where code_fingerprint in (select jsonb_array_elements_text(:fingerprints::jsonb))`,
    { fingerprints: fingerprints('code', code) },
  )
  return row && fromRow(row)
}
