import { createHash } from 'node:crypto'

/** What allows a style element with this very text, and no other (CSP Level 3, hash-source). */
const allows = (style: string): string =>
  `'sha256-${createHash('sha256').update(style).digest('base64')}'`

/**
 * The policy of an answer in which these styles stand: nothing may run, load or frame this site but the site itself, and
 * nothing else that is written into a page counts as a style or a script (CSP Level 3).
 */
export const policyFor = (styles: readonly string[]): string =>
  [
    "default-src 'none'",
    ...(styles.length > 0 ? [`style-src ${styles.map(allows).join(' ')}`] : []),
    "script-src 'self'",
    "img-src 'self' data:",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
