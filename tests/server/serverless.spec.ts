import pg from 'pg'

import * as booking from '../../netlify/functions/booking.ts'
import * as change from '../../netlify/functions/booking-change.ts'
import { disconnect } from '../../netlify/platform/database.ts'
import { forgetEnv } from '../../netlify/platform/env.ts'
import { bookingForm, draftIn, expect, expectTrouble, requestId, test, whereTo } from './test.ts'

type Asked = { readonly query: string; readonly params: readonly unknown[] }
type PostgresError = Error & { readonly code?: string; readonly constraint?: string }

const asText = { getTypeParser: () => (value: string) => value }

/**
 * What stands in front of Netlify's own database: statements over HTTP, as its driver sends them (POST /sql, text both
 * ways), here in front of the real server of these tests.
 */
async function answerOverHttp(database: pg.Pool, request: Request): Promise<Response> {
  const { query, params } = (await request.json()) as Asked
  try {
    const result = await database.query({
      text: query,
      values: [...params],
      rowMode: 'array',
      types: asText,
    })
    const fields = result.fields.map(({ name, dataTypeID }) => ({ name, dataTypeID }))
    return Response.json({
      fields,
      rows: result.rows,
      rowCount: result.rowCount,
      command: 'SELECT',
    })
  } catch (error) {
    const { message, code, constraint } = error as PostgresError
    return Response.json({ message, code, constraint }, { status: 400 })
  }
}

test('over HTTP, as on Netlify, a booking is made, refused, moved and cancelled as over a connection', async ({
  post,
  database,
}) => {
  const before = process.env['NETLIFY_DB_URL']
  const fetchBefore = globalThis.fetch
  const asked: string[] = []
  let broken = false
  process.env['NETLIFY_DB_URL'] = 'postgres://user:pass@ep-test-1.eu-central-1.aws.neon.tech/db'
  process.env['NETLIFY_DB_DRIVER'] = 'serverless'
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init)
    asked.push(new URL(request.url).pathname)
    return broken ? Promise.reject(new TypeError('no way')) : answerOverHttp(database, request)
  }
  forgetEnv()
  await disconnect()
  try {
    const k = whereTo(await post(booking, bookingForm())).searchParams.get('k') ?? ''
    expect(k).toMatch(/^[\w-]{22}$/)
    const second = whereTo(
      await post(booking, bookingForm({ request_id: requestId(), name: 'Bo' })),
    )
    expect(draftIn(second)?.refusal).toBe('slot-taken')
    // Constraints are named over HTTP too: the online share of a Sprechstunde holds.
    const times = ['0930', '1000', '1030', '1100']
    const refusals = []
    for (const time of times) {
      const form = { slot: `2026-11-24T${time}`, request_id: requestId(), phone: '', email: '' }
      const to = whereTo(await post(booking, bookingForm(form)))
      refusals.push(draftIn(to)?.refusal)
    }
    expect(refusals).toEqual([undefined, undefined, undefined, 'share-used-up'])
    await post(change, { k, action: 'move', slot: '2026-11-26T1400' })
    await post(change, { k, action: 'cancel' })
    const { rows } = await database.query(
      `select state, starts_at, sequence from booking where sequence > 0`,
    )
    expect(rows).toEqual([
      { state: 'cancelled', starts_at: new Date('2026-11-26T13:00:00Z'), sequence: 2 },
    ])
    broken = true
    expectTrouble('fault')
    const gone = whereTo(await post(booking, bookingForm({ request_id: requestId() })))
    expect(draftIn(gone)?.refusal).toBe('fault')
    expect(new Set(asked)).toEqual(new Set(['/sql']))
  } finally {
    globalThis.fetch = fetchBefore
    process.env['NETLIFY_DB_URL'] = before
    delete process.env['NETLIFY_DB_DRIVER']
    await disconnect()
    forgetEnv()
  }
})
