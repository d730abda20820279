import * as z from 'zod'

import { problem, type ProblemCode } from '../submission/problem.ts'

/** Longer no server takes it (RFC 5321, 4.5.3.1.3). */
const longest = 254
/** With what stands around it, and blanks. What is cut off is of no address, and would only cost time. */
const longestTyped = 1_000

/** Signs that nobody sees, and that come along when somebody pastes: marks of direction, joiners, soft hyphens. */
const unseen = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE0F\uFEFF]/gu

/** What stands around an address where it was copied: `mailto:`, `<a@b>`, `Name <a@b>`, quotation marks, a full stop. */
function bare(typed: string): string {
  const text = typed.slice(0, longestTyped).normalize('NFKC').replace(unseen, '').trim()
  const inBrackets = /^[^<>@\p{Cc}]*<([^<>]*)>\s*[.,;]?$/u.exec(text)?.[1]
  return (inBrackets ?? text)
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^["'„“‚‘»«(]+|["'”“’‘»«).,;:]+$/gu, '')
    .replace(/[^\S\r\n]*@[^\S\r\n]*/gu, '@')
}

/** A domain with an umlaut as mail servers write it (RFC 5891): `ana@müller.de` goes to `ana@xn--mller-kva.de`. */
function withAsciiDomain(address: string): string {
  const [, local = '', domain = ''] =
    /^([\x21-\x7e]+)@([\p{L}\p{M}\p{N}.-]*[^\p{ASCII}][\p{L}\p{M}\p{N}.-]*)$/u.exec(address) ?? []
  return domain && URL.canParse(`http://${domain}`)
    ? `${local}@${new URL(`http://${domain}`).hostname}`
    : address
}

const atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?'
/** Dot-atoms before the sign @ (RFC 5322, 3.2.3), a domain with a dot behind it, whose last part is no number. */
const address = new RegExp(`^${atom}(?:\\.${atom})*@(?:${label}\\.)+(?!\\d+$)${label}$`)
const endingShort = /@[^.@\s]+$/u
const local = /^([^@]*)@/u

/** Why this is no mail address, as far as it can be said; `undefined` where it is one. */
function reasonAgainst(text: string): ProblemCode | undefined {
  if (text.length <= longest && address.test(text) && text.indexOf('@') <= 64) return undefined
  const signs = text.split('@').length - 1
  if (signs === 0) return 'email-no-at'
  if (signs > 1) return 'email-two'
  const [, before = ''] = local.exec(text) ?? []
  if (/\P{ASCII}/u.test(before)) return 'email-letters'
  if (before && endingShort.test(text)) return 'email-no-ending'
  return 'email-unreadable'
}

/** A mail address that may be left out, as people type and paste it. */
export const optionalEmail = z
  .string()
  .transform((typed) => withAsciiDomain(bare(typed)) || undefined)
  .pipe(
    z
      .string()
      .superRefine((text, context) => {
        const code = reasonAgainst(text)
        if (code) context.addIssue({ code: 'custom', message: problem(code).error })
      })
      .optional(),
  )
