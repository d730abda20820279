import * as z from 'zod'

import { mailboxOf } from '../../src/domain/person/mailbox.ts'
import { given, type Variables } from '../../src/site/given.ts'

/** A text of a shape; left out or of another shape, the sentence says what it is and where it comes from. */
const text = (shape: RegExp, error: string) => z.string({ error }).regex(shape, { error })

const makeKey = `node -e "console.log(require('crypto').randomBytes(32).toString('base64'))"`
function key(name: string) {
  const error = `${name} must be 32 random bytes in base64. Make one with: ${makeKey}`
  return z
    .string({ error })
    .refine((base64) => Buffer.from(base64, 'base64').length === 32, { error })
}

const staffError =
  'STAFF_MAIL must be the mail addresses of the advisers, with commas between them, each with the id of its adviser in front, like jugendamt:eva@amt.example'

/** One of staff: an address, and which adviser of the place file it is, where that was said. */
const staffMember = z
  .string()
  .transform((entry): { address: string; adviser?: string | undefined } => {
    const [address = '', adviser] = entry.split(':').toReversed()
    return { address, adviser }
  })
  .pipe(
    z.object({
      address: z.email({ error: staffError }),
      adviser: z
        .string()
        .regex(/^[a-z]{1,12}$/, { error: staffError })
        .optional(),
    }),
  )

const oneMailboxError =
  'STAFF_MAIL has one mailbox for two people, who would read what is for the other. Give each an address of their own (capitals and what stands behind a + make no other mailbox)'

const staffMail = z
  .string({ error: staffError })
  .transform((list) => [...new Set(list.split(',').map((entry) => entry.replace(/\s/g, '')))])
  .pipe(z.array(z.string()))
  .transform((entries) => entries.filter(Boolean))
  .pipe(z.array(staffMember).min(1, { error: staffError }))
  .refine(
    (members) => new Set(members.map(({ address }) => mailboxOf(address))).size === members.length,
    {
      error: oneMailboxError,
    },
  )

const envSchema = z.object({
  /** Any Postgres, instead of Netlify's: Netlify sets the two below anew for each request, so they cannot be overruled. */
  DATABASE_URL: text(
    /^postgres(ql)?:\/\//,
    'DATABASE_URL must look like postgres://user:pass@host/name',
  ).optional(),
  NETLIFY_DB_URL: text(
    /^postgres(ql)?:\/\//,
    'NETLIFY_DB_URL must be the address of a Postgres. Netlify sets it for a site with a database; for your own set DATABASE_URL to postgres://user:pass@host/name',
  ),
  NETLIFY_DB_DRIVER: z.string().optional(),
  /** The runtime of Netlify's functions sets it: there a process answers one request at a time, and there are many. */
  AWS_LAMBDA_FUNCTION_NAME: z.string().optional(),
  SMTP_URL: text(
    /^smtps?:\/\//,
    'SMTP_URL must be what your mail provider says: smtps://user:pass@host:465',
  ),
  MAIL_FROM: z.email({
    error: 'MAIL_FROM must be the address that mails come from, like rathaus@gemeinde.example',
  }),
  STAFF_MAIL: staffMail,
  SECRET_KEY: key('SECRET_KEY'),
  SECRET_KEY_PREVIOUS: key('SECRET_KEY_PREVIOUS').optional(),
  /** On an own server: where what pages show lies beside the database, so that they can show it while that is away. */
  SNAPSHOT_FOLDER: z.string().optional(),
  URL: z.url({
    error:
      'URL must be the address of the site, like https://hilfe.gemeinde.example. Netlify sets it',
  }),
})
export type Env = z.output<typeof envSchema>

/** Something the site cannot run without is missing or wrong. The message says what, and how to make it; no value is in it. */
export class EnvError extends Error {
  override name = 'EnvError'
}

/** The address of the database: the operator's own before Netlify's. */
const withDatabase = (source: Variables): Variables => ({
  ...source,
  NETLIFY_DB_URL: source['DATABASE_URL'] ?? source['NETLIFY_DB_URL'],
})

/** Reads the environment, or refuses (with `EnvError`) with a sentence for each variable that is missing or wrong. */
export function readEnv(source: Variables): Env {
  const parsed = envSchema.safeParse(withDatabase(given(source)))
  if (parsed.success) return parsed.data
  throw new EnvError(parsed.error.issues.map((issue) => `- ${issue.message}`).join('\n'))
}

let checkedEnv: Env | undefined
/** The environment of this process, read once. */
export const env = (): Env => (checkedEnv ??= readEnv(process.env))

/** The next one to ask reads it anew. Only tests change it while a process runs. */
export function forgetEnv(): void {
  checkedEnv = undefined
}
