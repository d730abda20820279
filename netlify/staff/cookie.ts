/** How long somebody stays signed in, and how long a link to sign in is good. */
export const sessionHours = 12
export const loginMinutes = 15

/** The prefix makes browsers refuse it without Secure, with a Domain, or with another Path (RFC 6265bis, 4.1.3.2). */
const cookieName = '__Host-team'
const attributes = 'Path=/; HttpOnly; Secure; SameSite=Lax'

/** Staff's session. Beside it there is only the one below; residents get none. */
export const sessionCookie = (token: string): string =>
  `${cookieName}=${token}; Max-Age=${sessionHours * 3600}; ${attributes}`

export const endedCookie = `${cookieName}=; Max-Age=0; ${attributes}`

/** What the browser sends as a cookie of this name, if it looks like this. */
const sentAs = (request: Request, name: string, look: string): string | undefined =>
  new RegExp(`(?:^|;\\s*)${name}=(${look})(?:;|$)`).exec(request.headers.get('cookie') ?? '')?.[1]

/** The session's token, as the browser sends it. */
export const sessionToken = (request: Request): string | undefined =>
  sentAs(request, cookieName, '[\\w-]{22}')

/** How long a new calendar address is on its way to the page that shows it. */
export const feedSeconds = 60

/** It goes to that page alone, so it cannot have the prefix above: that one is for every page. */
const feedName = '__Secure-kalender'
const feedAttributes = 'Path=/team/kalender/; HttpOnly; Secure; SameSite=Strict'

/** A new calendar address, sealed, on its way to the page that shows it once and takes the cookie away. */
export const feedCookie = (sealed: string): string =>
  `${feedName}=${sealed}; Max-Age=${feedSeconds}; ${feedAttributes}`

export const endedFeedCookie = `${feedName}=; Max-Age=0; ${feedAttributes}`

/** The sealed calendar address, as the browser sends it. */
export const feedSealed = (request: Request): string | undefined =>
  sentAs(request, feedName, '[\\w.-]+')

/** An answer that sets a cookie, or ends one. */
export function withCookie(response: Response, cookie: string): Response {
  response.headers.append('Set-Cookie', cookie)
  return response
}
