import * as z from 'zod'

import { given, type Variables } from '../src/site/given.ts'
import { trustedBy } from './proxies.ts'

const port = (otherwise: number) => {
  const error = 'PORT, MAIL_WEB_PORT and MAIL_SMTP_PORT are numbers from 0 to 65535, like 4321'
  const number = z.coerce.number({ error }).int({ error }).min(0, { error }).max(65535, { error })
  return number.default(otherwise)
}

const trustError =
  'TRUST_PROXY must be the addresses of your own proxies, with commas between them, like 127.0.0.1,::1 or 10.1.0.0/16'

/** Where the site listens, and whose word about the visitor counts. */
const serverOptions = z.object({
  PORT: port(4321),
  HOST: z.string().default('127.0.0.1'),
  TRUST_PROXY: z
    .string()
    .default('')
    .transform((list, context) => {
      const trusts = trustedBy(list)
      if (trusts) return trusts
      context.addIssue({ code: 'custom', message: trustError })
      return z.NEVER
    }),
})

const localSchema = serverOptions.extend({
  MAIL_WEB_PORT: port(1080),
  MAIL_SMTP_PORT: port(1025),
  /** A folder; an empty value keeps everything in memory. */
  LOCAL_DATA: z.string().default('.local'),
  /** The clock starts at this instant and runs on from there. */
  LOCAL_NOW: z.iso.datetime({ offset: true }).optional(),
  DATABASE_URL: z.string().optional(),
  NETLIFY_DB_URL: z.string().optional(),
  SMTP_URL: z.string().optional(),
})

/** What `npm start` and `npm run dev` read from the environment. */
export type LocalOptions = z.output<typeof localSchema>

/** An option cannot be what it is. The message says what it must be. */
export class OptionsError extends Error {
  override name = 'OptionsError'
}

function read<Options>(schema: z.ZodType<Options>, source: Variables): Options {
  const parsed = schema.safeParse(source)
  if (parsed.success) return parsed.data
  throw new OptionsError(parsed.error.issues.map(({ message }) => `- ${message}`).join('\n'))
}

/** The options of the local server. Refuses with `OptionsError`. */
export const localOptions = (): LocalOptions => {
  const { LOCAL_DATA } = process.env
  return read(localSchema, { ...given(process.env), LOCAL_DATA })
}

/** What `npm run serve` reads beside the environment of a deployed site. Refuses with `OptionsError`. */
export const ownOptions = (source: Variables): z.output<typeof serverOptions> =>
  read(serverOptions, given(source))
