import { readdir } from 'node:fs/promises'

import pg from 'pg'

import { migrate, migrationsFolder } from '../../serve/migrate.ts'
import { expect, test } from './test.ts'

/** A row of each kind, as the first version of the database took them. */
const rows = `
  insert into booking (id, request_id, token_hash, code_fingerprint, adviser, starts_at, ends_at, sprechstunde, state, personal, created_at)
  values (gen_random_uuid(), gen_random_uuid(), 'a', 'a', 'x', now(), now(), 's', 'booked', 'sealed', now()),
         (gen_random_uuid(), gen_random_uuid(), 'b', 'b', 'x', now(), now(), 's', 'cancelled', 'sealed', now());
  insert into callback (id, request_id, token_hash, personal, created_at)
  values (gen_random_uuid(), gen_random_uuid(), 'c', 'sealed', now());
  insert into mail (id, kind, content, next_attempt_at, created_at)
  values (gen_random_uuid(), 'staff', 'sealed', now(), now())`

test('the database comes up to date from every earlier version, with what is in it, and a second run changes nothing', async () => {
  const versions = (await readdir(migrationsFolder)).map((file) => file.replace('.sql', '')).sort()
  const server = new URL(process.env['TEST_POSTGRES'] ?? '')
  const admin = new pg.Client({ connectionString: new URL('/postgres', server).href })
  await admin.connect()
  for (const version of versions) {
    const name = `migrated_${version}_${Date.now()}`
    await admin.query(`create database "${name}"`)
    const url = new URL(`/${name}`, server).href
    await migrate(url, version)
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    if (version === versions[0]) await client.query(rows)
    await migrate(url)
    await migrate(url)
    const { rows: applied } = await client.query(
      `select count(*)::int as n from netlify.migrations`,
    )
    expect(applied, version).toEqual([{ n: versions.length }])
    if (version === versions[0])
      expect((await client.query('select from booking')).rowCount).toBe(2)
    await client.end()
    await admin.query(`drop database "${name}" with (force)`)
  }
  await admin.end()
})

test('the log of uses keeps three kinds of what it held before, and nothing of pages that name nobody', async () => {
  const server = new URL(process.env['TEST_POSTGRES'] ?? '')
  const admin = new pg.Client({ connectionString: new URL('/postgres', server).href })
  await admin.connect()
  const name = `migrated_uses_${Date.now()}`
  await admin.query(`create database "${name}"`)
  const url = new URL(`/${name}`, server).href
  await migrate(url, '0006_nobody_is_refused_by_a_number')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const before = [
    ...['signed-in', 'signed-out', 'looked-at-days', 'looked-at-uses', 'looked-at-figures'],
    ...['looked-at-booking', 'looked-at-callback', 'took-callback', 'counted', 'set-hours'],
  ]
  for (const action of before)
    await client.query(
      `insert into staff_use (id, staff, action, at) values (gen_random_uuid(), 'sealed', $1, now())`,
      [action],
    )
  await migrate(url)
  const { rows: kept } = await client.query(
    `select action, count(*)::int as n from staff_use where times = 1 group by 1 order by 1`,
  )
  expect(kept).toEqual([
    { action: 'changed', n: 3 },
    { action: 'opened-matter', n: 2 },
    { action: 'signed-in', n: 1 },
  ])
  await client.end()
  await admin.query(`drop database "${name}" with (force)`)
  await admin.end()
})
