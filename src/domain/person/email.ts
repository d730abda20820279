import { z } from 'zod'
import { problem } from '../submission/problem.ts'

/** A domain with an umlaut as mail servers write it (RFC 5891): `ana@müller.de` goes to `ana@xn--mller-kva.de`. */
function withAsciiDomain(typed: string): string {
  const [, local = '', domain = ''] =
    /^([\x21-\x7e]+)@([\p{L}\p{N}.-]*[^\p{ASCII}][\p{L}\p{N}.-]*)$/u.exec(typed) ?? []
  return domain && URL.canParse(`http://${domain}`)
    ? `${local}@${new URL(`http://${domain}`).hostname}`
    : typed
}

/** A mail address that may be left out. Longer than 254 characters no server takes it (RFC 5321, 4.5.3.1.3). */
export const optionalEmail = z
  .string()
  .trim()
  .transform((typed) => withAsciiDomain(typed) || undefined)
  .pipe(z.email(problem('email-unreadable')).max(254, problem('email-unreadable')).optional())
