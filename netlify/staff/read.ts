import type { Temporal } from 'temporal-polyfill'

import type { Booking, BookingPersonal } from '../../src/domain/booking/booking.ts'
import { adviserOf } from '../../src/domain/place/place.ts'
import { representedOn, standInOn } from '../../src/domain/plan/absence.ts'
import { cameBefore, type Matter, type Member } from '../../src/domain/staff/member.ts'
import { isUuid } from '../../src/domain/submission/uuid.ts'
import { dateInBerlin } from '../../src/domain/time/zone.ts'
import { adviserWords, standingInFor } from '../../src/words/de/staff.ts'
import { placeKnown } from '../plan/plan.ts'
import { freshTeam } from '../plan/team.ts'
import { now } from '../platform/clock.ts'
import { instantOf, statement } from '../platform/database.ts'
import { hashOf } from '../platform/seal.ts'
import { endedFeedCookie, feedSealed, sessionToken } from './cookie.ts'
import { openFeed } from './feed.ts'
import { matterPages, readStaffToken, staffToken } from './link.ts'
import { keysOf, memberWith, team } from './team.ts'
import { addressIn, recordUse } from './uses.ts'

/** Who is signed in; nobody once the session is over or their address has left `STAFF_MAIL`. */
export async function signedIn(
  request: Request,
  now: Temporal.Instant,
): Promise<Member | undefined> {
  const token = sessionToken(request)
  if (!token) return undefined
  const [row] = await statement<{ readonly staff: string }>(
    'select staff from staff_session where token_hash = :tokenHash and until > :now::timestamptz',
    { tokenHash: hashOf(token), now },
  )
  if (!row) return undefined
  await freshTeam()
  return memberWith(row.staff)
}

/** Who looks at which matter, and what their forms send along so that the function knows it too. */
type Looking = {
  readonly member: Member
  readonly id: string
  readonly fields: { readonly k: string } | { readonly id: string }
  readonly signedIn: boolean
}

/** How the page of a matter comes by it, and whether it shows to somebody whose it is. */
type Door<Found> = {
  readonly find: (id: string) => Promise<Found | undefined>
  readonly maySee: (member: Member, found: Found) => boolean
}

/** A matter as somebody looks at it; `seen`: they see whose it is. */
type Looked<Found> = Looking & { readonly found: Found | undefined; readonly seen: boolean }

/**
 * Somebody opens the page of a matter, by the link of a mail or signed in. Who sees whose it is stands in the log of uses
 * before it is shown: the only thing that a page writes (docs/decisions/0024). `sign-in`: nobody is; `unknown`: a link of nobody.
 */
export async function lookingAt<Found>(
  matter: Matter,
  request: Request,
  now: Temporal.Instant,
  { find, maySee }: Door<Found>,
): Promise<Looked<Found> | 'sign-in' | 'unknown'> {
  const looking = await whoLooks(matter, request, now)
  if (typeof looking === 'string') return looking
  const found = await find(looking.id)
  const seen = found !== undefined && maySee(looking.member, found)
  if (seen) await recordUse(looking.member, 'opened-matter', now)
  return { ...looking, found, seen }
}

async function whoLooks(
  matter: Matter,
  request: Request,
  now: Temporal.Instant,
): Promise<Looking | 'sign-in' | 'unknown'> {
  const { searchParams } = new URL(request.url)
  const k = searchParams.get('k')
  if (k !== null) {
    await freshTeam()
    const read = readStaffToken(matter, k)
    return read ? { ...read, fields: { k }, signedIn: false } : 'unknown'
  }
  const id = searchParams.get('id') ?? ''
  const member = await signedIn(request, now)
  if (!member) return 'sign-in'
  return isUuid(id) ? { member, id, fields: { id }, signedIn: true } : 'unknown'
}

/** The page of another matter, for whoever looks at one: by the same way, a link or being signed in. */
export const pageOf = (
  matter: Matter,
  id: string,
  { member, signedIn }: Pick<Looking, 'member' | 'signedIn'>,
): string =>
  `${matterPages[matter]}?${signedIn ? `id=${id}` : `k=${staffToken(matter, id, member)}`}`

/** Of a booking, what decides who may see it. */
export type SeenBooking = Pick<Booking, 'adviser' | 'createdAt'> &
  Partial<Pick<Booking, 'handedAt' | 'start'>> & {
    readonly personal: Pick<BookingPersonal, 'if_away'>
  }

/**
 * Whether somebody may see whose booking it is. Who picks a slot picks its adviser: that one alone sees it, and the other
 * advisers where the resident said that somebody else may stand in, or where the adviser of the slot has no address, for else
 * nobody could. Who joined later: as with a callback. Who is no adviser never does (§ 203 StGB).
 */
export function maySeeBooking(member: Member, booking: SeenBooking): boolean {
  const { adviser, personal } = booking
  if (personal.if_away === 'other' && standsInFor(member, booking)) return true
  const isNew = (one: Member) => cameBefore(one, { ...booking, handedTo: adviser })
  if (isNew(member)) return false
  if (member.adviser === adviser) return true
  const isTheirs = team().some((one) => one.adviser === adviser && !isNew(one))
  return member.adviser !== undefined && (personal.if_away === 'other' || !isTheirs)
}

/** Whether somebody stands in, on the day of a booking, for its adviser: that is handing over. */
function standsInFor({ adviser }: Member, { adviser: absent, start }: SeenBooking): boolean {
  if (adviser === undefined || start === undefined) return false
  const { absences = [] } = placeKnown().changes
  return standInOn(absences, absent, dateInBerlin(start).toString()) === adviser
}

/** Who of staff may see a booking. */
export const bookingReaders = (booking: SeenBooking): readonly Member[] =>
  team().filter((member) => maySeeBooking(member, booking))

/** Whether this adviser has an address, so that a booking with them is theirs alone. */
export const readsAlone = (adviser: string): boolean =>
  team().some((member) => member.adviser === adviser)

/**
 * How one of staff is called to another: a job, or the address where there is none; on days on which they stand in for
 * somebody, with whom. `day`: today, unless said.
 */
export function nameOf({ address, adviser }: Member, day = dateInBerlin(now())): string {
  if (!adviser) return address
  const place = placeKnown()
  const represented = representedOn(place.changes.absences, adviser, day.toString())
  return standingInFor(
    adviserWords(adviserOf(place, adviser)),
    represented.map((one) => adviserWords(adviserOf(place, one))),
  )
}

/** The name of whoever has this key, in words also where they have left. */
export function nameWith(key: string): string {
  const member = memberWith(key)
  return member ? nameOf(member) : 'jemandem, der nicht mehr im Team ist'
}

/** Which adviser has this key; `undefined` for who is none, or has left. */
export const adviserWith = (key: string): string | undefined => memberWith(key)?.adviser

/** Whether a key is this person's. */
export const isKeyOf = (member: Member, key: string): boolean =>
  memberWith(key)?.address === member.address

/** A line of the log of uses: what somebody did in an hour, from when until when, how often. */
type Used = {
  /** Left out where the key with which it was sealed is gone. */
  readonly name: string | undefined
  readonly action: string
  readonly at: Temporal.Instant
  readonly lastAt: Temporal.Instant
  readonly times: number
}

type UseRow = {
  readonly id: string
  readonly staff: string
  readonly action: string
  readonly at: Date
  readonly last_at: Date
  readonly times: number
}

/** All that staff did from one instant to another, the latest first. */
export async function usesBetween(
  from: Temporal.Instant,
  to: Temporal.Instant,
): Promise<readonly Used[]> {
  const rows = await statement<UseRow>(
    `select id, staff, action, at, coalesce(last_at, at) as last_at, times from staff_use
     where at >= :from::timestamptz and at < :to::timestamptz order by at desc`,
    { from, to },
  )
  return rows.map(({ id, staff, action, at, last_at, times }) => ({
    name: nameAt(addressIn(id, staff), instantOf(at)),
    action,
    at: instantOf(at),
    lastAt: instantOf(last_at),
    times,
  }))
}

function nameAt(address: string | undefined, at: Temporal.Instant): string | undefined {
  const member = team().find((one) => one.address === address)
  return member ? nameOf(member, dateInBerlin(at)) : address
}

/** Whether somebody has a calendar address. */
export async function hasFeed(member: Member): Promise<boolean> {
  const rows = await statement(
    'select from staff_feed where staff in (select jsonb_array_elements_text(:keys::jsonb))',
    { keys: keysOf(member) },
  )
  return rows.length > 0
}

/** A new calendar address on its way to the page that shows it, and the cookie with which the page takes it away. */
export function newFeed(
  member: Member,
  request: Request,
  now: Temporal.Instant,
): { readonly token: string | undefined; readonly cookie: string } | undefined {
  const sealed = feedSealed(request)
  return sealed === undefined
    ? undefined
    : { token: openFeed(member, sealed, now), cookie: endedFeedCookie }
}

export { openEntered } from './entered.ts'
export { isAwayWith, maySee, standInAt, waitsForAbsent, whyHidden } from './presence.ts'
