/** Nothing may run, load or frame this site but the site itself (CSP Level 3). */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** On every answer, whether it lies ready or is made. `netlify.toml` repeats them for files; a test holds the two together. */
export const securityHeaders = {
  'Content-Security-Policy': policy,
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
} as const

/** For answers that show or carry what somebody said: no copy anywhere, no search engine. */
export const privateHeaders = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex',
} as const

/** Pages that are the same for everyone. They may be a minute old at the edge, never in the browser. */
const shared = new Set(['/', '/sprechstunde/'])
const sharedHeaders = {
  'Cache-Control': 'public, max-age=0, must-revalidate',
  'Netlify-CDN-Cache-Control': 'public, max-age=60',
} as const

/** The headers of a page that is made when it is asked for. What is not known to be the same for everyone is private. */
export const pageHeaders = (path: string): Readonly<Record<string, string>> => ({
  ...securityHeaders,
  ...(shared.has(path) ? sharedHeaders : privateHeaders),
})
