import { applyMigrations, type SQLExecutor } from '@netlify/dev'
import pg from 'pg'

export const migrationsFolder = 'netlify/database/migrations'

/** Applies the migrations to any Postgres, in the order and with the records of Netlify's own deploy; up to `last`, if given. */
export async function migrate(url: string, last?: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const plain = {
    exec: (text: string) => client.query(text),
    query: ((text, values = []) => client.query(text, values)) as SQLExecutor['query'],
  }
  try {
    await applyMigrations(
      {
        ...plain,
        transaction: async (work) => {
          await client.query('begin')
          try {
            const result = await work(plain)
            await client.query('commit')
            return result
          } catch (error) {
            await client.query('rollback')
            throw error
          }
        },
      },
      migrationsFolder,
      last,
    )
  } finally {
    await client.end()
  }
}
