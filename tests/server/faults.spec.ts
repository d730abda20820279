import * as booking from '../../netlify/functions/booking.ts'
import * as calendar from '../../netlify/functions/calendar.ts'
import * as callback from '../../netlify/functions/callback.ts'
import * as callbackChange from '../../netlify/functions/callback-change.ts'
import * as health from '../../netlify/functions/health.ts'
import { statement } from '../../netlify/platform/database.ts'
import {
  bookingForm,
  callbackForm,
  draftIn,
  expect,
  expectTrouble,
  siteUrl,
  test,
  whereTo,
} from './test.ts'

test('when the database is gone, nobody loses what they typed, and once it is back the same form works', async ({
  post,
  wire,
  database,
  mailbox,
  afterwards,
}) => {
  expectTrouble('fault')
  for (const [module, form, page, own] of [
    [booking, bookingForm(), '/termin/2026-11-24T0900/', '/mein-termin/'],
    [callback, callbackForm(), '/rueckruf/', '/mein-rueckruf/'],
  ] as const) {
    wire.cut()
    const to = whereTo(await post(module, form))
    expect(to.pathname).toBe(page)
    const draft = draftIn(to)
    expect(draft?.refusal).toBe('fault')
    expect(draft?.values['name']).toEqual(['Ana Kanarienvogel'])
    wire.mend()
    expect(whereTo(await post(module, form)).pathname).toBe(own)
    await afterwards()
  }
  expect((await database.query('select from booking')).rowCount).toBe(1)
  expect((await database.query('select from callback')).rowCount).toBe(1)
  expect(mailbox.received).toHaveLength(5)
})

test('a statement that takes too long is not done behind our back: what we say failed has failed', async ({
  post,
  database,
}) => {
  expectTrouble('fault')
  const lock = await database.connect()
  await lock.query('begin')
  await lock.query('lock table booking in access exclusive mode')
  const to = whereTo(await post(booking, bookingForm()))
  await lock.query('commit')
  lock.release()
  expect(draftIn(to)?.refusal).toBe('fault')
  await new Promise((done) => setTimeout(done, 500))
  expect((await database.query('select from booking')).rowCount).toBe(0)
})

test('the answer to a fault shows no stack trace and nothing of the request', async ({
  call,
  wire,
}) => {
  expectTrouble('fault')
  wire.cut()
  const response = await call(calendar, new Request(`${siteUrl}/api/calendar.ics?k=geheim`))
  wire.mend()
  const body = await response.text()
  expect(response.status).toBe(500)
  expect(body).toContain('Der Fehler liegt bei uns.')
  expect(body).not.toMatch(/geheim|Error|ECONN|\.ts:/)
})

test('a change of a callback that the database did not take is said, and can be made again', async ({
  post,
  wire,
  database,
}) => {
  expectTrouble('fault')
  const k = whereTo(await post(callback, callbackForm())).searchParams.get('k') ?? ''
  for (const [action, page] of [
    ['time', '/mein-rueckruf/zeit/'],
    ['withdraw', '/mein-rueckruf/'],
  ] as const) {
    wire.cut()
    const to = whereTo(await post(callbackChange, { k, action, when: 'any' }))
    wire.mend()
    expect(to.pathname).toBe(page)
    expect(to.searchParams.get('nein')).toBe('fault')
  }
  expect(whereTo(await post(callbackChange, { k, action: 'withdraw' })).search).toBe(`?k=${k}`)
  const { rows } = await database.query('select state from callback')
  expect(rows).toEqual([{ state: 'withdrawn' }])
})

test('when the database is full, nothing is half kept, the form is, and it works once there is room', async ({
  post,
  call,
  database,
}) => {
  expectTrouble('fault')
  // What Postgres answers when a disk is full (SQLSTATE 53100), at the last table of the statement.
  await database.query(`
    create function full_disk() returns trigger language plpgsql as
    $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$;
    create trigger full_disk before insert on mail for each row execute function full_disk()`)
  try {
    const to = whereTo(await post(booking, bookingForm()))
    expect(draftIn(to)?.refusal).toBe('fault')
    const { rows } = await database.query(
      `select (select count(*) from booking)::int as bookings, (select count(*) from online_share)::int as shares,
              (select count(*) from attempt)::int as attempts`,
    )
    expect(rows).toEqual([{ bookings: 0, shares: 0, attempts: 0 }])
    const answer = await call(health, new Request(`${siteUrl}/api/health`))
    expect(answer.status).toBe(200)
  } finally {
    await database.query('drop trigger full_disk on mail; drop function full_disk()')
  }
  expect(whereTo(await post(booking, bookingForm())).pathname).toBe('/mein-termin/')
})

test('two statements that wait for each other are both done in the end', async ({
  database,
  clock: _clock,
}) => {
  await database.query(
    `insert into attempt (fingerprint, until, made, most)
     select name, now() + interval '1 hour', 0, 100 from unnest(array['one', 'two']) as name`,
  )
  // Each takes one row, waits until the other one has taken its own, and asks for that.
  const both = (first: string, second: string) =>
    statement(
      `with own as (
         update attempt set made = made + 1 where fingerprint = :first returning pg_sleep(0.3)
       ), seen as materialized (select count(*) from own)
       update attempt set made = made + 1 from seen where fingerprint = :second`,
      { first, second },
    )
  await Promise.all([both('one', 'two'), both('two', 'one')])
  const { rows } = await database.query('select made from attempt')
  expect(rows).toEqual([{ made: 2 }, { made: 2 }])
})
