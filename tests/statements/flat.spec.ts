import { readFile } from 'node:fs/promises'

import { expect, test } from '@playwright/test'
import pg from 'pg'
import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'

import { freshDatabase } from '../postgres.ts'
import type { Heard } from '../server/heard.ts'
import { fill } from './many-rows.ts'

/** What residents fill. All other tables are as small as a place is. */
const growing: readonly unknown[] = ['booking', 'callback', 'mail']

/** In the unit of Postgres, which is about one page read in order. To read all of one of these tables costs several times as much. */
const mostCost = 3_500

type Plan = {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string | undefined
  readonly 'Total Cost': number
  readonly Plans?: readonly Plan[] | undefined
}
const planSchema: z.ZodType<Plan> = z.object({
  'Node Type': z.string(),
  'Relation Name': z.string().optional(),
  'Total Cost': z.number(),
  get Plans() {
    return z.array(planSchema).optional()
  },
})
const explained = z.tuple([z.object({ 'QUERY PLAN': z.tuple([z.object({ Plan: planSchema })]) })])

const scansIn = (plan: Plan): readonly string[] => [
  ...(plan['Node Type'].endsWith('Seq Scan') && growing.includes(plan['Relation Name'])
    ? [`reads all of ${plan['Relation Name'] ?? ''}`]
    : []),
  ...(plan.Plans ?? []).flatMap(scansIn),
]

/** The clock of the rows. Each test has its own: the instants that its statement sends are moved as far. */
const begin = Temporal.Instant.from('2026-11-23T07:00:00Z')
const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/
function moved({ values, at }: Heard): readonly unknown[] {
  const ahead = Temporal.Instant.from(at).until(begin)
  return values.map((value) =>
    typeof value === 'string' && instant.test(value)
      ? Temporal.Instant.from(value).add(ahead).toString()
      : value,
  )
}

// The rows are made once.
test.describe.configure({ mode: 'default' })

let database: Awaited<ReturnType<typeof freshDatabase>>
let client: pg.Client
test.beforeAll(async () => {
  database = await freshDatabase('many')
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await client.query(fill)
})
test.afterAll(async () => {
  await client.end()
  await database.drop()
})

/** How Postgres would find what a statement asks for, where it reads too much: in words, with the statement. */
async function tooMuchOf(heard: Heard): Promise<readonly string[]> {
  const result = await client.query(`explain (format json) ${heard.text}`, [...moved(heard)])
  const [{ 'QUERY PLAN': plans }] = explained.parse(result.rows)
  const [{ Plan: plan }] = plans
  const dear = plan['Total Cost'] > mostCost ? [`costs ${plan['Total Cost']}`] : []
  return [...scansIn(plan), ...dear].map((what) => `${what}: ${heard.text}`)
}

test('however many bookings, callbacks and mails are past, no statement that our tests send reads all of them', async () => {
  const lines = await readFile(process.env['TEST_STATEMENTS'] ?? '', 'utf8')
  const heard = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Heard)
  expect(heard.length).toBeGreaterThan(100)
  const tooMuch = new Set<string>()
  for (const one of heard) for (const what of await tooMuchOf(one)) tooMuch.add(what)
  expect([...tooMuch]).toEqual([])
})

test('what a function in the database asks for is found by an index too', async () => {
  await client.query('begin')
  const { rowCount } = await client.query(
    `select booked_between($1::timestamptz, $1::timestamptz + interval '1 day')`,
    [begin.toString()],
  )
  const { rows } = await client.query(
    `select relname from pg_stat_xact_user_tables where seq_scan > 0 and schemaname = 'public'`,
  )
  await client.query('rollback')
  expect(rowCount).toBe(1)
  expect(rows).toEqual([])
})
