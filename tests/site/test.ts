import { expect, test as base } from '@playwright/test'
import pg from 'pg'

import { emptyDatabase, freePort, freshDatabase } from '../postgres.ts'
import { type Mailbox, openMailbox } from '../server/mailbox.ts'
import { begin } from './begin.ts'
import { lookAt } from './ours.ts'
import { startStack } from './stack.ts'

export { expect }

/** The built site with everything behind it, as "npm start" serves it; each worker has one for itself. */
type Site = { readonly url: string; readonly mailbox: Mailbox; readonly database: pg.Pool }

async function startSite(): Promise<Site & { readonly stop: () => Promise<void> }> {
  const database = await freshDatabase('site')
  const mailbox = await openMailbox()
  const pool = new pg.Pool({ connectionString: database.url })
  // The database is dropped while idle connections may still be closing.
  pool.on('error', () => undefined)
  const port = await freePort()
  const url = `http://localhost:${port}`
  const stack = await startStack({
    PORT: String(port),
    URL: url,
    LOCAL_NOW: begin,
    NETLIFY_DB_URL: database.url,
    SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
  })
  lookAt({ url, mailbox })
  return {
    url,
    mailbox,
    database: pool,
    stop: async () => {
      lookAt()
      await stack.kill()
      await Promise.all([pool.end(), mailbox.stop()])
      await database.drop()
    },
  }
}

/** Leaves nothing of a test to the next one: no booking, no counter, and no mail that is still on its way. */
async function empty({ database, mailbox }: Site): Promise<void> {
  // What waits for an earlier mail has not been tried yet: nobody sends it any more.
  const onItsWay = `select from mail where state = 'waiting' and attempts > 0`
  await expect.poll(async () => (await database.query(onItsWay)).rowCount).toBe(0)
  await emptyDatabase(database)
  mailbox.received.length = 0
}

// Every test here is made from this one, also where it starts a site of its own: for another one the runner would begin a
// worker anew each time, with its site and its browser.
export const test = base.extend<{ readonly calendar: undefined }, { readonly site: Site }>({
  site: [
    async ({}, use) => {
      const { stop, ...site } = await startSite()
      await use(site)
      await stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ site }, use) => use(site.url),
  // No two tests share a calendar: each begins with an empty one.
  calendar: [
    async ({ site }, use) => {
      await use(undefined)
      await empty(site)
    },
    { auto: true },
  ],
})
