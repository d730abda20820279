import { readdir } from 'node:fs/promises'

import type { Config } from '@netlify/functions'

import { bookingBehind } from '../../netlify/bookings/read.ts'
import { callbackBehind } from '../../netlify/callbacks/read.ts'
import * as booking from '../../netlify/functions/booking.ts'
import * as bookingChange from '../../netlify/functions/booking-change.ts'
import * as callback from '../../netlify/functions/callback.ts'
import * as change from '../../netlify/functions/callback-change.ts'
import * as digest from '../../netlify/functions/daily-digest.ts'
import * as deleteExpired from '../../netlify/functions/delete-expired.ts'
import * as deliverMail from '../../netlify/functions/deliver-mail.ts'
import * as remind from '../../netlify/functions/remind.ts'
import { emptyDatabase } from '../postgres.ts'
import {
  bookingForm,
  callbackForm,
  expect,
  expectTrouble,
  requestId,
  siteUrl,
  staff,
  test,
  whereTo,
} from './test.ts'

const tokenOf = (response: Response) => whereTo(response).searchParams.get('k') ?? ''
const scheduled = () => new Request(`${siteUrl}/`, { method: 'POST' })
const visitor = { 'x-visitor': '198.51.100.7' }

test('whoever wants to take back can, whatever their network, all others, or an address did before', async ({
  post,
  database,
  afterwards,
}) => {
  const email = 'ana@kanarienvogel.example'
  const k = tokenOf(await post(booking, bookingForm()))
  const own = tokenOf(await post(callback, callbackForm({ request_id: requestId(), email })))
  await afterwards()
  await database.query('update attempt set made = most')
  // Every counter there is, of this visitor, of all and of the address, is full.
  for (let forms = 0; forms < 20; forms++)
    await post(callback, callbackForm({ request_id: requestId(), email }), visitor)
  await database.query('update attempt set made = most')
  const answers = [
    await post(bookingChange, { k, action: 'cancel' }, visitor),
    await post(bookingChange, { k, action: 'undo' }, visitor),
    await post(bookingChange, { k, action: 'cancel' }, visitor),
    await post(change, { k: own, action: 'withdraw' }, visitor),
    await post(change, { k: own, action: 'undo' }, visitor),
    await post(change, { k: own, action: 'withdraw' }, visitor),
  ]
  for (const answer of answers) expect(whereTo(answer).searchParams.has('nein')).toBe(false)
  expect((await bookingBehind(k))?.state).toBe('cancelled')
  expect((await callbackBehind(own))?.state).toBe('withdrawn')
})

test('what changes nothing is counted nowhere, and taking back never is; another time counts once, when it is taken', async ({
  post,
  database,
}) => {
  // Without a mail address: the mail that tells of it counts, and refuses nothing (known-here.spec.ts).
  const k = tokenOf(await post(booking, bookingForm({ email: '' })))
  const own = tokenOf(await post(callback, callbackForm({ request_id: requestId() })))
  const made = async () =>
    (await database.query<{ n: number }>('select coalesce(sum(made), 0)::int as n from attempt'))
      .rows[0]?.n
  const before = await made()
  for (let presses = 0; presses < 5; presses++) {
    await post(bookingChange, { k, action: 'undo' })
    await post(bookingChange, { k, action: 'move', slot: '2026-11-24T0900' })
    await post(bookingChange, { k, action: 'move', slot: '2026-11-24T0905' })
    await post(change, { k: own, action: 'undo' })
    await post(change, { k: own, action: 'time', when: '2026-11-20-morning' })
  }
  for (const action of ['cancel', 'cancel', 'undo']) await post(bookingChange, { k, action })
  for (const action of ['withdraw', 'withdraw', 'undo']) await post(change, { k: own, action })
  expect(await made()).toBe(before)
  await post(bookingChange, { k, action: 'move', slot: '2026-11-26T1400' })
  expect(await made()).toBeGreaterThan(before ?? 0)
})

test('no limit of the platform stands in front of the functions by which one takes back', async () => {
  const files = (await readdir('netlify/functions')).filter((file) => /-change\.ts$/.test(file))
  expect(files).toHaveLength(2)
  for (const file of files) {
    const { config } = (await import(`../../netlify/functions/${file}`)) as { config: Config }
    expect(config, file).not.toHaveProperty('rateLimit')
  }
})

test('undoing is not refused because somebody has other bookings meanwhile', async ({ post }) => {
  const form = (slot: string) => bookingForm({ slot, request_id: requestId() })
  const k = tokenOf(await post(booking, form('2026-11-24T0900')))
  await post(bookingChange, { k, action: 'cancel' })
  await post(booking, form('2026-11-26T1400'))
  await post(booking, form('2026-12-01T0900'))
  expect(whereTo(await post(bookingChange, { k, action: 'undo' })).searchParams.has('nein')).toBe(
    false,
  )
  expect((await bookingBehind(k))?.state).toBe('booked')
})

test('a cancellation and an undo need no second press when somebody changes the booking or the plan at that moment', async ({
  post,
  database,
}) => {
  for (let round = 0; round < 5; round++) {
    await emptyDatabase(database)
    const k = tokenOf(await post(booking, bookingForm({ request_id: requestId() })))
    const bump = () => database.query('update booking set sequence = sequence + 1')
    await Promise.all([post(bookingChange, { k, action: 'cancel' }), bump(), bump()])
    expect((await bookingBehind(k))?.state).toBe('cancelled')
    const plan = () => database.query('update schedule set version = version + 1')
    await Promise.all([post(bookingChange, { k, action: 'undo' }), plan(), plan()])
    expect((await bookingBehind(k))?.state).toBe('booked')
  }
})

test('a callback that was taken back can be asked for again for 15 minutes, and staff are told both at once', async ({
  post,
  mailbox,
  afterwards,
  clock,
  database,
}) => {
  const k = tokenOf(await post(callback, callbackForm()))
  await afterwards()
  await post(change, { k, action: 'withdraw' })
  await afterwards()
  clock.forward({ minutes: 14, seconds: 59 })
  expect(whereTo(await post(change, { k, action: 'undo' })).search).toBe(`?k=${k}`)
  await post(change, { k, action: 'undo' })
  await afterwards()
  for (const address of staff) {
    const mails = mailbox.to(address).map(({ mail }) => mail)
    expect(mails.map(({ subject }) => subject?.split(':')[0])).toEqual([
      'Neuer Rückruf',
      'Rückruf abgesagt',
      'Rückruf gilt wieder',
    ])
    expect(mails[1]?.text).toContain('Bitte NICHT mehr anrufen')
    expect(mails[2]?.text).toContain('07127 98765')
  }
  expect(await callbackBehind(k)).toMatchObject({
    state: 'open',
    personal: { name: 'Ana Kanarienvogel' },
  })

  await post(change, { k, action: 'withdraw' })
  clock.forward({ minutes: 15 })
  expect(whereTo(await post(change, { k, action: 'undo' })).searchParams.get('nein')).toBe(
    'undo-too-late',
  )
  const { rows } = await database.query('select state from callback')
  expect(rows).toEqual([{ state: 'withdrawn' }])
})

test('nothing of the person is kept 15 minutes after a callback was taken back', async ({
  post,
  call,
  clock,
  database,
}) => {
  const k = tokenOf(await post(callback, callbackForm()))
  await post(change, { k, action: 'withdraw' })
  const left = async () =>
    (await database.query('select from callback where personal is not null')).rowCount
  clock.forward({ minutes: 14 })
  await call(deliverMail, scheduled())
  expect(await left()).toBe(1)
  clock.forward({ minutes: 1 })
  await call(deliverMail, scheduled())
  expect(await left()).toBe(0)
})

test('"please do not call any more" reaches staff although the mail server was down, and the night came before it was back', async ({
  post,
  call,
  mailbox,
  clock,
  afterwards,
  database,
}) => {
  expectTrouble('mail-failed')
  const k = tokenOf(await post(callback, callbackForm()))
  await afterwards()
  mailbox.be('down')
  await post(change, { k, action: 'withdraw' })
  await afterwards()
  for (const at of ['2026-11-23T20:00:00Z', '2026-11-24T01:15:00Z', '2026-11-24T01:16:00Z']) {
    clock.set(at)
    await call(deliverMail, scheduled())
    await call(deleteExpired, scheduled())
  }
  mailbox.be('kind')
  clock.set('2026-11-24T03:00:00Z')
  await call(deliverMail, scheduled())
  for (const address of staff)
    expect(
      mailbox.to(address).filter(({ mail }) => mail.text?.includes('Bitte NICHT mehr anrufen')),
    ).toHaveLength(1)
  // The morning's list says it too, also to whoever printed the day before; and then the row goes.
  clock.set('2026-11-24T06:05:00Z')
  await call(digest, scheduled())
  await call(deliverMail, scheduled())
  const list = mailbox.to(staff[0]).at(-1)?.mail
  expect(list?.subject).toMatch(/^Heute, /)
  expect(list?.text).toContain('Bitte NICHT mehr anrufen')
  expect(list?.text).toMatch(/vom .*23\. November 2026, 8 Uhr/)
  expect(list?.text).not.toContain('Kanarienvogel')
  clock.set('2026-12-02T01:15:00Z')
  await call(deleteExpired, scheduled())
  expect((await database.query('select from callback')).rowCount).toBe(0)
})

test('whatever else is over stays until its mails are sent or given up, and no longer', async ({
  post,
  call,
  mailbox,
  clock,
  afterwards,
  database,
}) => {
  expectTrouble('mail-failed')
  const k = tokenOf(await post(booking, bookingForm({ slot: '2026-11-24T0900' })))
  await afterwards()
  mailbox.be('down')
  await post(bookingChange, { k, action: 'cancel' })
  await afterwards()
  // As if the time had been two weeks ago: its cancellation still waits.
  await database.query(
    `update booking set starts_at = '2026-11-01T09:00Z', ends_at = '2026-11-01T09:30Z'`,
  )
  const left = async () => (await database.query('select from booking')).rowCount
  await call(deleteExpired, scheduled())
  expect(await left()).toBe(1)
  clock.forward({ hours: 48 })
  await call(deleteExpired, scheduled())
  expect(await left()).toBe(0)
})

test('a flood does not keep anything from being forgotten: 4,800 callbacks beside 28,800 mails go in one night', async ({
  call,
  database,
}) => {
  await database.query(`
    insert into callback (id, request_id, token_hash, personal, created_at)
    select gen_random_uuid(), gen_random_uuid(), 'flood' || n, 'sealed', '2026-10-01T08:00Z' from generate_series(1, 4800) as n;
    insert into mail (id, callback_id, kind, state, next_attempt_at, created_at)
    select gen_random_uuid(), callback.id, 'staff', 'sent', now(), '2026-11-23T06:00Z' from callback, generate_series(1, 6)`)
  const began = performance.now()
  await call(deleteExpired, scheduled())
  expect(performance.now() - began).toBeLessThan(5_000)
  for (const table of ['callback', 'mail'])
    expect((await database.query(`select from ${table}`)).rowCount, table).toBe(0)
  const { rows } = await database.query('select kind, outcome, number from tally')
  expect(rows).toEqual([{ kind: 'callback', outcome: 'expired', number: 4800 }])
})

test('one kind of row that cannot be forgotten does not keep the others', async ({
  call,
  database,
}) => {
  expectTrouble('fault')
  await database.query(`
    insert into callback (id, request_id, token_hash, personal, created_at)
    values (gen_random_uuid(), gen_random_uuid(), 'a', 'sealed', '2026-10-01T08:00Z');
    insert into staff_login values ('b', 's', '2026-11-22T08:15Z');
    alter table tally add constraint none check (number < 0)`)
  try {
    await call(deleteExpired, scheduled())
    expect((await database.query('select from staff_login')).rowCount).toBe(0)
  } finally {
    await database.query('alter table tally drop constraint none')
  }
})

test('a mail that asks for a call, made at the very moment of a withdrawal, does not leave after it', async ({
  post,
  call,
  mailbox,
  clock,
  afterwards,
  database,
}) => {
  expectTrouble('mail-failed')
  const k = tokenOf(await post(callback, callbackForm()))
  await afterwards()
  await database.query(`update callback set tries = 1, ask_at = '2026-11-23T07:30Z'`)
  mailbox.be('down')
  clock.set('2026-11-23T07:40:00Z')
  await call(remind, scheduled())
  // What a withdrawal that did not see this mail yet leaves behind.
  await database.query(`create table kept as select * from mail where state = 'waiting'`)
  try {
    await post(change, { k, action: 'withdraw' })
    await afterwards()
    await database.query(
      `insert into mail select * from kept where id not in (select id from mail)`,
    )
    expect((await database.query('select from kept')).rowCount).toBe(2)
  } finally {
    await database.query('drop table kept')
  }
  mailbox.be('kind')
  clock.forward({ minutes: 10 })
  await call(deliverMail, scheduled())
  for (const address of staff)
    expect(mailbox.to(address).map(({ mail }) => mail.subject?.split(':')[0])).toEqual([
      'Neuer Rückruf',
      'Rückruf abgesagt',
    ])
  expect((await database.query(`select from mail where state = 'waiting'`)).rowCount).toBe(0)
})

test("taking back and undoing without end fills nobody's mailbox, and the last word still comes", async ({
  post,
  call,
  mailbox,
  clock,
  afterwards,
}) => {
  const k = tokenOf(await post(booking, bookingForm()))
  const own = tokenOf(await post(callback, callbackForm({ request_id: requestId() })))
  for (let times = 0; times < 30; times++) {
    await post(bookingChange, { k, action: times % 2 ? 'undo' : 'cancel' })
    await post(change, { k: own, action: times % 2 ? 'undo' : 'withdraw' })
    await afterwards()
  }
  await post(change, { k: own, action: 'withdraw' })
  await post(bookingChange, { k, action: 'cancel' })
  await afterwards()
  expect(mailbox.to('ana@kanarienvogel.example').length).toBeLessThanOrEqual(6)
  expect(mailbox.to(staff[0]).length).toBeLessThanOrEqual(2 * 7)
  clock.forward({ minutes: 5 })
  await call(deliverMail, scheduled())
  const last = mailbox
    .to(staff[0])
    .slice(-2)
    .map(({ mail }) => mail.subject?.split(':')[0])
  expect(last.sort()).toEqual(['Rückruf abgesagt', 'Termin abgesagt'])
})

test('what cannot be opened can be taken back all the same, and staff are told', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  const k = tokenOf(await post(booking, bookingForm()))
  const own = tokenOf(await post(callback, callbackForm({ request_id: requestId() })))
  await afterwards()
  await database.query(`update booking set personal = 'x.sealed'`)
  await database.query(`update callback set personal = 'x.sealed'`)
  for (const action of ['cancel', 'undo', 'cancel']) {
    expect(whereTo(await post(bookingChange, { k, action })).search).toBe(`?k=${k}`)
    await afterwards()
  }
  expect(whereTo(await post(change, { k: own, action: 'withdraw' })).search).toBe(`?k=${own}`)
  await afterwards()
  const { rows } = await database.query(
    'select (select state from booking) as booking, (select state from callback) as callback',
  )
  expect(rows).toEqual([{ booking: 'cancelled', callback: 'withdrawn' }])
  for (const address of staff) {
    const texts = mailbox.to(address).map(({ mail }) => `${mail.subject ?? ''} ${mail.text ?? ''}`)
    expect(
      texts.some(
        (text) => text.startsWith('Rückruf abgesagt') && text.includes('NICHT mehr anrufen'),
      ),
    ).toBe(true)
    expect(texts.filter((text) => text.startsWith('Termin abgesagt'))).toHaveLength(2)
  }
})
