import type { Temporal } from 'temporal-polyfill'
import type { Use } from '../../src/domain/staff/use.ts'
import { recordUse, sessionOf } from './store.ts'
import { memberWith, type Member } from './team.ts'

/** How long somebody stays signed in, and how long a link to sign in is good. */
export const sessionHours = 12
export const loginMinutes = 15

/** The prefix makes browsers refuse it without Secure, with a Domain, or with another Path (RFC 6265bis, 4.1.3.2). */
const cookieName = '__Host-team'
const attributes = 'Path=/; HttpOnly; Secure; SameSite=Lax'

/** The only cookie of the whole site: staff's session. */
export const sessionCookie = (token: string): string =>
  `${cookieName}=${token}; Max-Age=${sessionHours * 3600}; ${attributes}`

export const endedCookie = `${cookieName}=; Max-Age=0; ${attributes}`

/** The session's token, as the browser sends it. */
export const sessionToken = (request: Request): string | undefined =>
  new RegExp(`(?:^|;\\s*)${cookieName}=([\\w-]{22})(?:;|$)`).exec(
    request.headers.get('cookie') ?? '',
  )?.[1]

/** Who is signed in; nobody once the session is over or their address has left `STAFF_MAIL`. */
export async function signedIn(
  request: Request,
  now: Temporal.Instant,
): Promise<Member | undefined> {
  const token = sessionToken(request)
  const staff = token && (await sessionOf(token, now))
  return staff ? memberWith(staff) : undefined
}

/** Who is signed in, and keeps that they use this. The only thing a page writes (docs/decisions/0024). */
export async function signedInFor(
  request: Request,
  use: Use,
  now: Temporal.Instant,
): Promise<Member | undefined> {
  const member = await signedIn(request, now)
  if (member) await recordUse(member.address, use, now)
  return member
}
