import { z } from 'zod'
import { problem } from '../form/problem.ts'

/** A mail address that may be left out. Longer than 254 characters no server takes it (RFC 5321, 4.5.3.1.3). */
export const optionalEmail = z
  .string()
  .trim()
  .transform((typed) => typed || undefined)
  .pipe(z.email(problem('email-unreadable')).max(254, problem('email-unreadable')).optional())
