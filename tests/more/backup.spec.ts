import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { expect, test } from '@playwright/test'
import pg from 'pg'

import { migrate } from '../../serve/migrate.ts'
import { freePort } from '../postgres.ts'

const bin = dirname(globSync('/usr/lib/postgresql/*/bin/initdb').sort().at(-1) ?? '')
const hasAge = spawnSync('age-keygen', ['--version']).status === 0

test.skip(
  process.getuid?.() !== 0 || bin === '' || !hasAge,
  'needs root, and the packages postgresql and age of Debian: apt-get install -y postgresql age',
)

/** Debian's own Postgres with its own tools of the same version, in a folder that goes with it. */
async function debiansPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'backup-'))
  chmodSync(folder, 0o777)
  const port = await freePort()
  const data = join(folder, 'data')
  const as = (...words: string[]) =>
    execFileSync('runuser', ['-u', 'postgres', '--', ...words], { cwd: '/', stdio: 'ignore' })
  as(join(bin, 'initdb'), '-D', data, '--auth=trust', '--no-sync', '--encoding=UTF8', '--locale=C')
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`
  as(join(bin, 'pg_ctl'), '-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start')
  return {
    folder,
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: () => {
      as(join(bin, 'pg_ctl'), '-D', data, '-m', 'immediate', 'stop')
      rmSync(folder, { recursive: true })
    },
  }
}

const key = (file: string): string => {
  const said = spawnSync('age-keygen', ['-o', file]).stderr.toString()
  return /age1\w+/.exec(said)?.[0] ?? ''
}

test('a backup is unreadable without its key, brings back what was lost, and leaves nothing of what came after it', async () => {
  const { folder, url, stop } = await debiansPostgres()
  const query = async <Row extends pg.QueryResultRow>(text: string) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query<Row>(text)
    await client.end()
    return rows
  }
  const [own, other] = [join(folder, 'own'), join(folder, 'other')]
  const env = {
    PATH: process.env['PATH'],
    DATABASE_URL: url,
    BACKUP_TO: folder,
    BACKUP_KEY: key(own),
  }
  const run = (...words: readonly [string, ...string[]]) =>
    spawnSync(words[0], words.slice(1), { env, encoding: 'utf8' })
  key(other)
  const applied = await migrate(url)
  await query(`create table kept as select 7 as count`)

  expect(run('serve/backup').stderr).toBe('')
  const file = join(folder, readdirSync(folder).find((name) => name.endsWith('.dump.age')) ?? '')
  expect(readFileSync(file).toString('latin1')).not.toMatch(/PGDMP|create table/i)

  await query('drop table booking cascade; drop table kept; create table later (x int)')
  const wrong = run('serve/restore', file, other, '--yes')
  expect([wrong.status, await query(`select to_regclass('later') is not null as there`)]).toEqual([
    1,
    [{ there: true }],
  ])
  const used = new pg.Client({ connectionString: url })
  await used.connect()
  expect(run('serve/restore', file, own, '--yes').stderr).toContain(
    '1 connections use this database',
  )
  await used.end()
  const restored = run('serve/restore', file, own, '--yes')
  expect([restored.status, restored.stderr]).toEqual([0, ''])
  expect(await query('select count from kept')).toEqual([{ count: 7 }])
  expect(
    await query(
      `select to_regclass('later') is null as gone, to_regclass('booking') is not null as back`,
    ),
  ).toEqual([{ gone: true, back: true }])
  expect(await migrate(url)).toEqual([])
  expect(applied.length).toBeGreaterThan(5)
  stop()
})
