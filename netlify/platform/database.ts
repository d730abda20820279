import { Temporal } from 'temporal-polyfill'

import { env } from './env.ts'
import { type Values, withNumbers } from './named-values.ts'

// Shorter than a function may run, so that the resident gets our sentence and not the platform's.
const connectMilliseconds = 4_000
const serverMilliseconds = 5_000
const answerMilliseconds = 6_000
// One process of an own server answers everybody. On Netlify each function has processes of its own, each for one request at a
// time: some 30 of them with 2 each stay below the 100 connections that Postgres has where nobody changed that.
export const mostConnections = { whenAlone: 10, amongMany: 2 }

type Door = {
  readonly send: (text: string, values: unknown[]) => Promise<readonly unknown[]>
  readonly end: () => Promise<void>
}

// Of the two drivers only the one that is needed is loaded, and with the first statement: a function that begins anew for one
// post pays for nothing else (docs/performance.md).

/** Netlify's own Postgres, over HTTP, as its functions have it. */
async function overHttp(): Promise<Door> {
  const { getDatabase } = await import('@netlify/database')
  const database = getDatabase()
  return {
    send: async (text, values) => {
      if (database.driver !== 'serverless')
        throw new TypeError('NETLIFY_DB_DRIVER is not what the package made of it')
      const fetchOptions = { signal: AbortSignal.timeout(answerMilliseconds) }
      return (await database.httpClient.query(text, values, { fetchOptions })) as readonly unknown[]
    },
    end: () => database.pool.end(),
  }
}

/** Any other Postgres, over a pool of connections. */
async function overPool(connectionString: string, most: number): Promise<Door> {
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({
    connectionString,
    connectionTimeoutMillis: connectMilliseconds,
    // The server gives up first: what it was asked is then not done, rather than done without our knowing.
    statement_timeout: serverMilliseconds,
    query_timeout: answerMilliseconds,
    max: most,
  })
  // A connection that breaks while idle is replaced at the next statement; without a listener it would end the process.
  pool.on('error', () => undefined)
  return {
    send: async (text, values) =>
      (await pool.query<Record<string, unknown>>({ text, values })).rows,
    end: () => pool.end(),
  }
}

/** Pages and functions are built apart. Where they run in one process (serve/), they have one pool. */
const doorKey = Symbol.for('sozialraum.database')
const shared: typeof globalThis & { [doorKey]?: Promise<Door> | undefined } = globalThis

async function open(): Promise<Door> {
  const { DATABASE_URL, NETLIFY_DB_URL, NETLIFY_DB_DRIVER, AWS_LAMBDA_FUNCTION_NAME } = env()
  const most = AWS_LAMBDA_FUNCTION_NAME ? mostConnections.amongMany : mostConnections.whenAlone
  const netlifys = NETLIFY_DB_DRIVER === 'serverless' && !DATABASE_URL
  const opening = (shared[doorKey] ??= netlifys ? overHttp() : overPool(NETLIFY_DB_URL, most))
  try {
    return await opening
  } catch (error) {
    // What could not be opened is tried again by the next statement.
    if (shared[doorKey] === opening) shared[doorKey] = undefined
    throw error
  }
}

/** Ends the connections. Tests and `serve/` do it; a function's process just ends. */
export async function disconnect(): Promise<void> {
  const old = shared[doorKey]
  shared[doorKey] = undefined
  await (await old)?.end()
}

/** The code of Postgres for the one of two statements, waiting for each other, that it gave up whole (PostgreSQL 18, 13.3.4). */
const deadlockDetected = '40P01'
const mostTries = 3

/** Sends a statement; again where another one was in its way so that neither could go on: nothing of it was done then. */
async function sendAgain(text: string, values: readonly unknown[], tries = 1): Promise<unknown> {
  try {
    const { send } = await open()
    return await send(text, [...values])
  } catch (error) {
    const isDeadlock = error instanceof Error && 'code' in error && error.code === deadlockDetected
    if (!isDeadlock || tries >= mostTries) throw error
    return sendAgain(text, values, tries + 1)
  }
}

/**
 * Sends one statement and answers its rows: one round trip, all or nothing. Each `:name` in its text stands for the value
 * of that name; `named-values.ts` says what is refused.
 * The door to Postgres. Rows are what the statement says they are.
 */
export async function statement<Row>(text: string, values: Values = {}): Promise<readonly Row[]> {
  const sent = withNumbers(text, values)
  return (await sendAgain(sent.text, sent.values)) as readonly Row[]
}

/** The instant of a `timestamptz`, as the driver answers it. */
export const instantOf = (date: Date): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(date.getTime())

/** The same of a column that may be empty. */
export const instantIn = (date: Date | null): Temporal.Instant | undefined =>
  date ? instantOf(date) : undefined

/** Whether an error is the named constraint of a table saying no. */
export const brokeConstraint = (error: unknown, constraint: string): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === constraint
