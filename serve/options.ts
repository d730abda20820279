import { z } from 'zod'

const port = (otherwise: number) => z.coerce.number().int().min(0).max(65535).default(otherwise)

const optionsSchema = z.object({
  PORT: port(4321),
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
export type LocalOptions = z.output<typeof optionsSchema>

export const localOptions = (): LocalOptions => optionsSchema.parse(process.env)
