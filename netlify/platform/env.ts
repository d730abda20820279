import { z } from 'zod'

const makeKey = `Make one with: node -e "console.log(require('crypto').randomBytes(32).toString('base64'))"`
const key = (name: string) => {
  const error = `${name} must be 32 random bytes in base64. ${makeKey}`
  return z.string({ error }).refine((text) => Buffer.from(text, 'base64').length === 32, { error })
}

/** Each variable, what is wrong when it does not fit, and how to make it. */
const envSchema = z.object({
  NETLIFY_DB_URL: z.string().regex(/^postgres(ql)?:\/\//, {
    error: 'NETLIFY_DB_URL is missing. Netlify sets it when the site has a database; or give any Postgres: postgres://user:pass@host/name',
  }),
  NETLIFY_DB_DRIVER: z.string().optional(),
  SMTP_URL: z.string().regex(/^smtps?:\/\//, {
    error: 'SMTP_URL is missing. Your mail provider tells it: smtps://user:pass@host:465',
  }),
  MAIL_FROM: z.email({ error: 'MAIL_FROM is missing. It is the address that mails come from, like rathaus@gemeinde.example' }),
  STAFF_MAIL: z
    .string({ error: 'STAFF_MAIL is missing. Write the addresses of the advisers, with commas between them' })
    .transform((list) => [...new Set(list.split(',').map((address) => address.trim()).filter(Boolean))])
    .pipe(
      z
        .array(z.email({ error: 'STAFF_MAIL has something in it that is no mail address' }))
        .min(1, { error: 'STAFF_MAIL is empty. Write the addresses of the advisers, with commas between them' }),
    ),
  SECRET_KEY: key('SECRET_KEY'),
  SECRET_KEY_PREVIOUS: key('SECRET_KEY_PREVIOUS').optional(),
  URL: z.url({ error: 'URL is missing. Netlify sets it; it is the address of the site, like https://hilfe.gemeinde.example' }),
})
export type Env = z.output<typeof envSchema>

/** Something the site cannot run without is missing or wrong. The message says what, and how to make it; no value is in it. */
export class EnvError extends Error {
  override name = 'EnvError'
}

/** Reads the environment, or refuses with a sentence for each variable that is missing. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const parsed = envSchema.safeParse(source)
  if (parsed.success) return parsed.data
  throw new EnvError(parsed.error.issues.map((issue) => `- ${issue.message}`).join('\n'))
}

let known: Env | undefined
/** The environment of this process, read once. */
export const env = (): Env => (known ??= readEnv(process.env))
