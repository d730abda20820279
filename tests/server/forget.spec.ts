import * as booking from '../../netlify/functions/booking.ts'
import * as change from '../../netlify/functions/booking-change.ts'
import * as callback from '../../netlify/functions/callback.ts'
import * as callbackChange from '../../netlify/functions/callback-change.ts'
import * as deleteExpired from '../../netlify/functions/delete-expired.ts'
import * as deliverMail from '../../netlify/functions/deliver-mail.ts'
import * as health from '../../netlify/functions/health.ts'
import * as remind from '../../netlify/functions/remind.ts'
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

const scheduled = () => new Request(`${siteUrl}/`, { method: 'POST' })
const resident = 'ana@kanarienvogel.example'

test('everything is there on the last day that was promised, and gone on the day after', async ({
  post,
  call,
  clock,
  database,
  mailbox,
  afterwards,
}) => {
  expectTrouble('mail-failed')
  mailbox.be('down')
  await post(booking, bookingForm())
  await post(callback, callbackForm())
  await afterwards()
  const left = async (table: string) => (await database.query(`select from ${table}`)).rowCount
  // The slot is on 24 November: kept until 8 December. The callback came on 23 November: kept until 23 December.
  clock.set('2026-12-08T22:30:00Z')
  await call(deleteExpired, scheduled())
  expect(await left('booking')).toBe(1)
  clock.set('2026-12-08T23:00:00Z')
  await call(deleteExpired, scheduled())
  expect(await left('booking')).toBe(0)
  expect(await left('online_share')).toBe(0)
  clock.set('2026-12-23T22:59:59Z')
  await call(deleteExpired, scheduled())
  expect(await left('callback')).toBe(1)
  clock.set('2026-12-23T23:00:00Z')
  await call(deleteExpired, scheduled())
  await call(deleteExpired, scheduled())
  for (const table of ['booking', 'callback', 'mail', 'attempt', 'online_share'])
    expect(await left(table), table).toBe(0)
  const { rows } = await database.query(
    `select month::text, kind, outcome, number from tally order by kind`,
  )
  expect(rows).toEqual([
    { month: '2026-11-01', kind: 'booking', outcome: 'kept', number: 1 },
    { month: '2026-11-01', kind: 'callback', outcome: 'expired', number: 1 },
  ])
})

test('cancelled bookings and withdrawn callbacks are counted as such', async ({
  post,
  call,
  clock,
  database,
  afterwards,
}) => {
  const tokenOf = (response: Response) => whereTo(response).searchParams.get('k') ?? ''
  await post(change, { k: tokenOf(await post(booking, bookingForm())), action: 'cancel' })
  await post(callbackChange, {
    k: tokenOf(await post(callback, callbackForm())),
    action: 'withdraw',
  })
  await afterwards()
  clock.forward({ hours: 24 * 40 })
  await call(deleteExpired, scheduled())
  const { rows } = await database.query('select kind, outcome from tally order by kind')
  expect(rows).toEqual([
    { kind: 'booking', outcome: 'cancelled-by-resident' },
    { kind: 'callback', outcome: 'withdrawn' },
  ])
})

test('a reminder comes the day before at ten, once even when two decide at once, and says nothing of why', async ({
  post,
  call,
  clock,
  mailbox,
  afterwards,
}) => {
  await post(booking, bookingForm({ slot: '2026-11-26T1400' }))
  await afterwards()
  const reminders = async (at: string) => {
    clock.set(at)
    await Promise.all([call(remind, scheduled()), call(remind, scheduled())])
    await call(deliverMail, scheduled())
    return mailbox.to(resident).length - 1
  }
  expect(await reminders('2026-11-25T08:59:59Z')).toBe(0)
  expect(await reminders('2026-11-25T09:00:00Z')).toBe(1)
  expect(await reminders('2026-11-25T09:20:00Z')).toBe(1)
  const mail = mailbox.to(resident).at(-1)?.mail
  expect(mail?.subject).toBe('Ihr Termin im Rathaus')
  expect(mail?.text).toContain(
    'Bitte denken Sie an Ihren Termin am:\nDonnerstag, 26. November 2026 um 14 Uhr',
  )
  expect(mail?.attachments).toHaveLength(0)
  expect(mailbox.to(staff[0])).toHaveLength(1)
})

const withoutReminder = [
  { why: 'it was unticked', form: { reminder: '' }, after: undefined },
  { why: 'no mail address was given', form: { email: '' }, after: undefined },
  {
    why: 'it was made less than a day before',
    form: { slot: '2026-11-24T0930' },
    after: undefined,
    at: '2026-11-23T09:00:00Z',
  },
  { why: 'it was cancelled', form: {}, after: { action: 'cancel' } },
] as const
for (const { why, form, after, ...when } of withoutReminder)
  test(`no reminder comes when ${why}`, async ({ post, call, clock, mailbox, afterwards }) => {
    if ('at' in when) clock.set(when.at)
    const first = await post(
      booking,
      bookingForm({ slot: '2026-11-26T1400', request_id: requestId(), ...form }),
    )
    if (after) await post(change, { k: whereTo(first).searchParams.get('k') ?? '', ...after })
    await afterwards()
    clock.forward({ minutes: 5 })
    await call(deliverMail, scheduled())
    const before = mailbox.to(resident).length
    clock.set('2026-11-25T12:00:00Z')
    await call(remind, scheduled())
    await call(deliverMail, scheduled())
    expect(mailbox.to(resident)).toHaveLength(before)
  })

test('health says ok or not, and nothing else to anybody; after an hour staff are told', async ({
  post,
  call,
  clock,
  mailbox,
  afterwards,
  wire,
  database,
}) => {
  const ask = async () => {
    const response = await call(health, new Request(`${siteUrl}/api/health`))
    return { status: response.status, body: (await response.json()) as object }
  }
  expect(await ask()).toEqual({ status: 200, body: { ok: true } })
  expectTrouble('mail-failed', 'fault')
  mailbox.be('down')
  await post(booking, bookingForm({ slot: '2026-12-01T0900', request_id: requestId() }))
  await afterwards()
  clock.forward({ minutes: 61 })
  expect(await ask()).toEqual({ status: 503, body: { ok: false } })
  await call(deliverMail, scheduled())
  await call(deliverMail, scheduled())
  expect((await database.query(`select from mail where kind = 'notice'`)).rowCount).toBe(
    staff.length,
  )
  wire.cut()
  expect(await ask()).toEqual({ status: 503, body: { ok: false } })
  wire.mend()
})

test('what staff did is kept for 90 days, sessions and links to sign in no longer than they are good, closed days until they are past', async ({
  call,
  clock,
  database,
}) => {
  const kept = async () => {
    await call(deleteExpired, scheduled())
    const { rows } = await database.query<Record<string, number>>(
      `select (select count(*) from staff_use)::int as uses, (select count(*) from staff_session)::int as sessions,
              (select count(*) from staff_login)::int as logins, (select count(*) from closure)::int as closures,
              (select count(*) from day_hours)::int as hours`,
    )
    return rows[0]
  }
  await database.query(`
    insert into staff_use values (gen_random_uuid(), 'sealed', 'signed-in', '2026-11-23T08:00Z');
    insert into staff_session values ('a', 's', '2026-11-23T20:00Z');
    insert into staff_login values ('b', 's', '2026-11-23T08:15Z');
    insert into closure values (gen_random_uuid(), '2026-11-24', '2026-11-25', null, '2026-11-23T08:00Z');
    insert into day_hours values (gen_random_uuid(), '2026-11-24', null, '{"from":"09:00"}', '2026-11-23T08:00Z')`)
  expect(await kept()).toEqual({ uses: 1, sessions: 1, logins: 1, closures: 1, hours: 1 })
  clock.set('2026-11-24T01:15:00Z')
  expect(await kept()).toEqual({ uses: 1, sessions: 0, logins: 0, closures: 1, hours: 1 })
  clock.set('2026-12-12T01:15:00Z')
  expect(await kept()).toEqual({ uses: 1, sessions: 0, logins: 0, closures: 0, hours: 0 })
  clock.set('2027-02-21T01:15:00Z')
  expect((await kept())?.['uses']).toBe(1)
  clock.set('2027-02-22T01:15:00Z')
  expect((await kept())?.['uses']).toBe(0)
})
