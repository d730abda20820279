import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import pg from 'pg'

export const migrationsFolder = 'netlify/database/migrations'

/** Any number: whoever migrates this database asks for the same one. */
const lock = 4_1_2026

/** As Netlify's own deploy keeps it, so that a database can be taken from there to here and back. */
const record = `
  create schema if not exists netlify;
  create table if not exists netlify.migrations (name text primary key, applied_at timestamptz not null default now())`

/**
 * Applies the migrations that a Postgres does not have yet, in their order, each whole or not at all; up to `last`, if given.
 * Answers their names. Two processes that begin at once do it one after the other.
 */
export async function migrate(url: string, last?: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    // It goes with the connection.
    await client.query('select pg_advisory_lock($1)', [lock])
    await client.query(record)
    const { rows } = await client.query<{ name: string }>('select name from netlify.migrations')
    const applied = new Set(rows.map(({ name }) => name))
    const missing = (await namesUpTo(last)).filter((name) => !applied.has(name))
    for (const name of missing) await apply(client, name)
    return missing
  } finally {
    await client.end()
  }
}

async function namesUpTo(last: string | undefined): Promise<readonly string[]> {
  const files = (await readdir(migrationsFolder)).filter((file) => file.endsWith('.sql'))
  const names = files.map((file) => file.replace('.sql', '')).sort()
  return last === undefined ? names : names.slice(0, names.indexOf(last) + 1)
}

async function apply(client: pg.Client, name: string): Promise<void> {
  const text = await readFile(join(migrationsFolder, `${name}.sql`), 'utf8')
  await client.query('begin')
  try {
    await client.query(text)
    await client.query('insert into netlify.migrations (name) values ($1)', [name])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
