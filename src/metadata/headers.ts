import { policyFor } from './policy.ts'

/** On every file. `netlify.toml` repeats them; a test holds the two together. Their policy is written by the build. */
export const fileHeaders = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
} as const

/** On every answer that is made; `styles` are what stands in its style elements. */
export const securityHeadersFor = (styles: readonly string[]) => ({
  'Content-Security-Policy': policyFor(styles),
  ...fileHeaders,
})

/** On every answer that is made and is no page. */
export const securityHeaders = securityHeadersFor([])

/** For answers that show or carry what somebody said: no copy anywhere, no search engine. */
export const privateHeaders = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex',
} as const

/** For what other sites and programs may read, as fresh as the pages. */
export const openHeaders = {
  ...securityHeaders,
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cache-Control': 'public, max-age=60',
  'Netlify-CDN-Cache-Control': 'public, max-age=60',
} as const

/** Pages that are the same for everyone. They may be a minute old at the edge, never in the browser. */
const shared = new Set(['/', '/sprechstunde/', '/projekte/'])
const sharedHeaders = {
  'Cache-Control': 'public, max-age=0, must-revalidate',
  'Netlify-CDN-Cache-Control': 'public, max-age=60',
} as const

/** The headers of a page that is made when it is asked for. What is not known to be the same for everyone is private. */
export const pageHeaders = (
  path: string,
  styles: readonly string[] = [],
): Readonly<Record<string, string>> => ({
  ...securityHeadersFor(styles),
  ...(shared.has(path) ? sharedHeaders : privateHeaders),
})
