import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'

import { migrate } from './migrate.ts'

/** A service that was started here and is ended here. */
export type Service = { readonly url: string; readonly stop: () => Promise<void> }

/** Postgres in this process, its data in a folder or in memory, up to date. */
export async function startDatabase(folder: string): Promise<Service> {
  if (folder) await mkdir(folder, { recursive: true })
  const database = await PGlite.create(folder ? join(folder, 'database') : 'memory://')
  const server = new PGLiteSocketServer({
    db: database,
    host: '127.0.0.1',
    port: 0,
    maxConnections: 40,
  })
  await server.start()
  const url = `postgres://postgres:postgres@${server.getServerConn()}/postgres`
  await migrate(url)
  return {
    url,
    stop: async () => {
      await server.stop()
      await database.close()
    },
  }
}
