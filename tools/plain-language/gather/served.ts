import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import type { Built } from './built.ts'
import { readPage } from './page.ts'

const server = '.netlify/v1/functions/ssr/ssr.mjs'
/**
 * Made when somebody asks for them. With a database and a booking they say more: that is read in
 * `tests/site/plain-language.spec.ts`, where all of it runs.
 */
export const servedAddresses = [
  '/',
  '/sprechstunde/',
  '/projekte/',
  '/termin/',
  '/rueckruf/',
  '/ueber-uns/',
  '/aushang/',
  '/aushang/karte/',
  '/aushang/karten/',
  '/leicht/',
  '/leicht/sprechstunde/',
  '/mein-termin/',
  '/mein-termin/?nein=code',
  '/mein-rueckruf/',
  '/gibt-es-nicht/',
] as const
/** Nobody answers there, and nothing is kept there: a page says what it says without them. */
const nowhere = {
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'rathaus@localhost.example',
  STAFF_MAIL: 'team@localhost.example',
  SECRET_KEY: Buffer.alloc(32, 1).toString('base64'),
  URL: 'http://localhost',
}

type Render = (request: Request, context: unknown) => Promise<Response>

const context = {
  ip: '127.0.0.1',
  waitUntil: (work: Promise<unknown>) => void work.catch(() => {}),
}

/** The pages of the last build that are made on demand, as they are served where there is no database. None without a build. */
export async function servedPages(): Promise<readonly Built[]> {
  if (!existsSync(server)) return []
  for (const [name, value] of Object.entries(nowhere)) process.env[name] ??= value
  const { log, error } = console
  // The server writes down that it has no database.
  Object.assign(console, { log: () => {}, error: () => {} })
  try {
    const { default: render } = (await import(pathToFileURL(resolve(server)).href)) as {
      readonly default: Render
    }
    const pages: Built[] = []
    for (const address of servedAddresses) {
      const answer = await render(new Request(`http://localhost${address}`), context)
      const html = await answer.text()
      const [path = ''] = address.split('?')
      pages.push({ file: `dist${path}index.html`, page: readPage(html) })
    }
    return pages
  } finally {
    Object.assign(console, { log, error })
  }
}
