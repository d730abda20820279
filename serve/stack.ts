import { clockKey } from '../netlify/platform/clock.ts'
import { disconnect } from '../netlify/platform/database.ts'
import { given } from '../src/site/given.ts'
import { holdData } from './data-lock.ts'
import { startDatabase } from './database.ts'
import { startMail } from './mail.ts'
import { migrate } from './migrate.ts'
import type { LocalOptions } from './options.ts'
import { localSecret } from './secret.ts'

const everyMinute = 60_000

/** What both the built site and live reload stand on: database, mail, key, clock. Sets the environment of this process. */
export async function startServices(options: LocalOptions) {
  const folder = options.LOCAL_DATA
  const giveBack = holdData(folder)
  const other = options.DATABASE_URL ?? options.NETLIFY_DB_URL
  if (other) await migrate(other)
  const database = other ? undefined : await startDatabase(folder)
  const mail = options.SMTP_URL
    ? undefined
    : await startMail(options.MAIL_SMTP_PORT, options.MAIL_WEB_PORT, folder)
  const defaults = {
    // Ours, which wins: in live reload the platform's emulation puts its own database into NETLIFY_DB_URL.
    DATABASE_URL: database?.url ?? other,
    SMTP_URL: `smtp://127.0.0.1:${options.MAIL_SMTP_PORT}`,
    MAIL_FROM: 'rathaus@localhost.example',
    STAFF_MAIL: 'jugendamt@localhost.example,diakonie@localhost.example',
    SECRET_KEY: await localSecret(folder),
    URL: `http://localhost:${options.PORT}`,
  }
  const present = given(process.env)
  for (const [name, value] of Object.entries(defaults))
    if (value && !present[name]) process.env[name] = value
  if (options.LOCAL_NOW) startClockAt(options.LOCAL_NOW)
  return {
    inbox: mail?.url,
    stop: async () => {
      await disconnect()
      await Promise.all([database?.stop(), mail?.stop()])
      giveBack()
    },
  }
}

/** Starts the clock of this process at an instant; it runs on from there. */
function startClockAt(instant: string): void {
  const ahead = Date.parse(instant) - Date.now()
  Object.assign(globalThis, { [clockKey]: () => Date.now() + ahead })
}

/** Runs work each minute, as the platform's scheduler does. Answers how to end it. */
export function eachMinute(work: () => Promise<unknown>): () => void {
  const timer = setInterval(() => void work().catch(console.error), everyMinute)
  return () => clearInterval(timer)
}
