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
