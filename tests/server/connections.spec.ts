import { disconnect, mostConnections, statement } from '../../netlify/platform/database.ts'
import { forgetEnv } from '../../netlify/platform/env.ts'
import { expect, test } from './test.ts'

/** How many connections a process holds that sends twelve statements at once. */
async function held(): Promise<number> {
  forgetEnv()
  await disconnect()
  const rows = await Promise.all(
    Array.from({ length: 12 }, () =>
      statement<{ readonly pid: number }>('select pg_backend_pid() as pid, pg_sleep(0.1)'),
    ),
  )
  return new Set(rows.flat().map(({ pid }) => pid)).size
}

test('many functions do not use up a small Postgres: on Netlify each process holds two connections at most, the one of an own server ten', async ({
  database,
}) => {
  const {
    rows: [most],
  } = await database.query<{ readonly max_connections: string }>('show max_connections')
  expect(Number(most?.max_connections)).toBeGreaterThan(mostConnections.whenAlone)
  process.env['AWS_LAMBDA_FUNCTION_NAME'] = 'booking'
  try {
    expect(await held()).toBe(mostConnections.amongMany)
  } finally {
    delete process.env['AWS_LAMBDA_FUNCTION_NAME']
  }
  expect(await held()).toBe(mostConnections.whenAlone)
})
