import { globSync } from 'node:fs'

import { applyMigrations, NetlifyDev, type SQLExecutor } from '@netlify/dev'
import { expect, test } from '@playwright/test'
import pg from 'pg'

import { startDatabase } from '../../serve/database.ts'
import { readFiles } from '../../serve/files.ts'
import { readHeaders } from '../../serve/headers.ts'
import { migrationsFolder } from '../../serve/migrate.ts'

/** What a browser sees of an answer; how long it may be kept is said by each server itself where no rule does. */
async function seen(answer: Response | undefined) {
  const headers = new Headers(answer?.headers)
  for (const name of ['age', 'etag', 'vary', 'content-length', 'date']) headers.delete(name)
  const body = answer && Buffer.from(await answer.arrayBuffer()).toString('base64')
  return { status: answer?.status, headers: Object.fromEntries(headers), body }
}

test('every built file is answered here as Netlify itself answers it on one machine: its bytes, its kind, its headers', async () => {
  const off = { enabled: false }
  const netlify = new NetlifyDev({
    projectRoot: process.cwd(),
    skipGitignore: true,
    aiGateway: off,
    blobs: off,
    database: off,
    edgeFunctions: off,
    environmentVariables: off,
    functions: off,
    geolocation: off,
    images: off,
  })
  await netlify.start()
  const ours = await readFiles('dist', await readHeaders())
  const paths = globSync('dist/**/*.*').map((file) =>
    file.replace(/^dist/, '').replace(/\/index\.html$/, '/'),
  )
  expect(paths.length).toBeGreaterThan(100)
  const origin = 'http://localhost:4321'
  for (const path of [...paths, '/gibt-es-nicht/', '/_astro/', '/../package.json']) {
    const request = () => new Request(`${origin}${path}`)
    const theirs = await seen(await netlify.handle(request(), { serverAddress: origin }))
    expect(await seen(ours(request())), path).toEqual(theirs)
  }
  await netlify.stop()
})

test("the record of what is migrated is Netlify's own: after ours its deploy has nothing left to do", async () => {
  const database = await startDatabase('')
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  const executor: SQLExecutor = {
    exec: (text: string) => client.query(text),
    query: ((text, values = []) => client.query(text, values)) as SQLExecutor['query'],
    transaction: () => Promise.reject(new Error('something was left to do')),
  }
  expect(await applyMigrations(executor, migrationsFolder)).toEqual([])
  await client.end()
  await database.stop()
})
