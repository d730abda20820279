import pg from 'pg'
import { templateName } from '../postgres.ts'

/** A migrated database of its own on the test run's Postgres server. */
export async function freshDatabase(name: string) {
  const server = new URL(process.env['TEST_POSTGRES'] ?? '')
  const admin = new pg.Client({ connectionString: new URL('/postgres', server).href })
  await admin.connect()
  const unique = `${name}_${Date.now()}`
  await admin.query(`create database ${unique} template ${templateName}`)
  return {
    url: new URL(`/${unique}`, server).href,
    drop: async () => {
      await admin.query(`drop database ${unique} with (force)`)
      await admin.end()
    },
  }
}
