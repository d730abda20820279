import { getDatabase, type DatabaseConnection } from '@netlify/database'
import { env } from './env.ts'

/** One value of a statement: text, a number, a boolean or nothing. Instants go as ISO text, lists as JSON. */
export type Value = string | number | boolean | null

const connectMilliseconds = 4_000
const answerMilliseconds = 6_000

/** Shorter than a function may run, so that the resident gets our sentence and not the platform's. */
function withTimeouts(url: string): string {
  const limited = new URL(url)
  limited.searchParams.set('connectionTimeoutMillis', String(connectMilliseconds))
  limited.searchParams.set('query_timeout', String(answerMilliseconds))
  return limited.toString()
}

let connection: DatabaseConnection | undefined
function connect(): DatabaseConnection {
  if (connection) return connection
  const { NETLIFY_DB_URL, NETLIFY_DB_DRIVER } = env()
  connection = getDatabase(
    NETLIFY_DB_DRIVER === 'serverless' ? {} : { connectionString: withTimeouts(NETLIFY_DB_URL) },
  )
  // A connection that breaks while idle is replaced at the next statement; without a listener it would end the process.
  if (connection.driver === 'server') connection.pool.on('error', () => undefined)
  return connection
}

/** Ends the connections. Tests and the local server do it; a function's process just ends. */
export async function disconnect(): Promise<void> {
  const old = connection
  connection = undefined
  await old?.pool.end()
}

/**
 * Sends one statement and answers its rows: one round trip, all or nothing.
 * The door to Postgres: Netlify's own (HTTP in production, a pool elsewhere). Rows are what the statement says they are.
 */
export async function statement<Row>(
  text: string,
  values: readonly Value[],
): Promise<readonly Row[]> {
  const database = connect()
  if (database.driver === 'serverless')
    return (await database.httpClient.query(text, [...values])) as Row[]
  const result = await database.pool.query({ text, values: [...values] })
  return result.rows as Row[]
}

/** Whether an error is the named constraint of a table saying no. */
export const brokeConstraint = (error: unknown, constraint: string): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === constraint
