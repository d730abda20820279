import { Temporal } from 'temporal-polyfill'
import type { BookingRequest } from '../../src/booking/schema.ts'
import type { Taken } from '../../src/sprechstunde/slots.ts'
import { brokeConstraint, statement } from '../platform/database.ts'
import { hashOf, open } from '../platform/seal.ts'
import type { NewMail } from './mail.ts'

/** What is kept sealed of a booking: what the resident said, and what their page needs. */
export type BookingPersonal = Omit<BookingRequest, 'slot'> & {
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
  readonly sequence: number
  readonly personal: BookingPersonal
}

/** A booking that somebody asks for, sealed and ready. */
export type NewBooking = {
  readonly id: string
  readonly requestId: string
  readonly tokenHash: string
  readonly codeFingerprint: string
  readonly adviser: string
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
  readonly sprechstunde: string
  readonly onlineSlots: number
  readonly personal: string
  readonly createdAt: Temporal.Instant
  readonly mails: readonly NewMail[]
}

/** What a booking is sealed for. */
export const bookingPurpose = (id: string): string => `booking:${id}`

// The slot, the online share and the mails go in together or not at all. Postgres decides who is first: the unique
// indexes of "booking" let one insert through, and everything else hangs on what that insert returns.
const claim = `
  with claimed as (
    insert into booking (id, request_id, token_hash, code_fingerprint, adviser, starts_at, ends_at,
                         sprechstunde, personal, created_at)
    select $1::uuid, $2::uuid, $3, $4, $5, $6::timestamptz, $7::timestamptz, $8, $9, $10::timestamptz
    where not exists (
      select from booking
      where state = 'booked' and adviser = $5 and starts_at < $7::timestamptz and ends_at > $6::timestamptz
    )
    on conflict do nothing
    returning id
  ), shared as (
    insert into online_share as share (sprechstunde, taken, share)
    select $8, 1, $11::integer from claimed
    on conflict (sprechstunde) do update set taken = share.taken + 1, share = excluded.share
  ), posted as (
    insert into mail (id, booking_id, kind, content, next_attempt_at, created_at)
    select letter.id, claimed.id, letter.kind, letter.content, $10::timestamptz, $10::timestamptz
    from claimed, jsonb_to_recordset($12::jsonb) as letter (id uuid, kind text, content text)
  )
  select id from claimed`

/**
 * Takes a slot for a resident, in one statement: the booking, its place in the online share, its mails.
 * `lost`: somebody has the slot, or this form came before. `share-used-up`: the rest of this Sprechstunde is for people
 * who just come. Nothing is kept then.
 */
export async function claimSlot(
  booking: NewBooking,
): Promise<'claimed' | 'lost' | 'share-used-up'> {
  try {
    const rows = await statement(claim, [
      booking.id,
      booking.requestId,
      booking.tokenHash,
      booking.codeFingerprint,
      booking.adviser,
      booking.start.toString(),
      booking.end.toString(),
      booking.sprechstunde,
      booking.personal,
      booking.createdAt.toString(),
      booking.onlineSlots,
      JSON.stringify(booking.mails),
    ])
    return rows.length > 0 ? 'claimed' : 'lost'
  } catch (error) {
    if (brokeConstraint(error, 'online_share_holds')) return 'share-used-up'
    throw error
  }
}

type Row = {
  readonly id: string
  readonly state: Booking['state']
  readonly adviser: string
  readonly starts_at: Date
  readonly ends_at: Date
  readonly sequence: number
  readonly personal: string
}

const instant = (date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime())

const fromRow = (row: Row): Booking => ({
  id: row.id,
  state: row.state,
  adviser: row.adviser,
  start: instant(row.starts_at),
  end: instant(row.ends_at),
  sequence: row.sequence,
  personal: open(bookingPurpose(row.id), row.personal) as BookingPersonal,
})

const columns = 'id, state, adviser, starts_at, ends_at, sequence, personal'

/** The booking behind a link's token; `undefined` for a token of none. */
export async function bookingBehind(token: string): Promise<Booking | undefined> {
  const [row] = await statement<Row>(`select ${columns} from booking where token_hash = $1`, [
    hashOf(token),
  ])
  return row && fromRow(row)
}

/** The booking that this form already made, if it did. */
export async function bookingOfRequest(requestId: string): Promise<Booking | undefined> {
  const [row] = await statement<Row>(`select ${columns} from booking where request_id = $1::uuid`, [
    requestId,
  ])
  return row && fromRow(row)
}

/**
 * Why a claim was lost: this form came before (its booking), or somebody else has the time (`taken`). `neither`: the
 * code was drawn before, or the time was given back meanwhile; claim again.
 */
export async function whyLost(booking: NewBooking): Promise<Booking | 'taken' | 'neither'> {
  const [row] = await statement<Row & { readonly mine: boolean }>(
    `select ${columns}, request_id = $1::uuid as mine from booking
     where request_id = $1::uuid
        or (state = 'booked' and adviser = $2 and starts_at < $4::timestamptz and ends_at > $3::timestamptz)
     order by mine desc limit 1`,
    [booking.requestId, booking.adviser, booking.start.toString(), booking.end.toString()],
  )
  if (!row) return 'neither'
  return row.mine ? fromRow(row) : 'taken'
}

/** The times taken from one instant to another, for showing what is free. */
export async function takenBetween(
  from: Temporal.Instant,
  to: Temporal.Instant,
): Promise<readonly Taken[]> {
  const rows = await statement<Pick<Row, 'adviser' | 'starts_at' | 'ends_at'>>(
    `select adviser, starts_at, ends_at from booking
     where state = 'booked' and starts_at >= $1::timestamptz and starts_at < $2::timestamptz`,
    [from.toString(), to.toString()],
  )
  return rows.map((row) => ({
    adviser: row.adviser,
    start: instant(row.starts_at),
    end: instant(row.ends_at),
  }))
}
