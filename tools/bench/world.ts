import { randomBytes } from 'node:crypto'

import pg from 'pg'
import { Temporal } from 'temporal-polyfill'

import { clockKey } from '../../netlify/platform/clock.ts'
import startPostgres, { templateName } from '../../tests/postgres.ts'

export const now = Temporal.Instant.from('2026-11-23T07:00:00Z')

/** A real Postgres server, an environment, a clock that stands still. Everything is measured in this one run. */
export async function startWorld() {
  const before = { ...process.env }
  const stop = await startPostgres()
  const url = `${process.env['TEST_POSTGRES'] ?? ''}/${templateName}`
  Object.assign(process.env, {
    NETLIFY_DB_URL: url,
    // Nobody listens there: mail stays in the outbox, and what is measured is the way to the answer.
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'rathaus@rathaus.example',
    STAFF_MAIL: 'eins@team.example,zwei@team.example',
    SECRET_KEY: randomBytes(32).toString('base64'),
    URL: 'https://rathaus.example',
  })
  Object.assign(globalThis, { [clockKey]: () => now.epochMilliseconds })
  const database = new pg.Pool({ connectionString: url, max: 10 })
  return {
    database,
    empty: () => database.query('truncate booking, callback, mail, online_share, attempt cascade'),
    stop: async () => {
      const { disconnect } = await import('../../netlify/platform/database.ts')
      await disconnect()
      await database.end()
      await stop()
      // What is measured next starts a stack of its own.
      process.env = before
    },
  }
}

/** Runs work for each item, so many at a time; answers the milliseconds it took. */
export async function timed<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<unknown>,
): Promise<number> {
  const queue = [...items]
  const start = performance.now()
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return performance.now() - start
}

/** The middle of some figures. */
export const median = (figures: readonly number[]): number =>
  figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? NaN

export const ratio = (one: number, other: number): string => (one / other).toFixed(2)
