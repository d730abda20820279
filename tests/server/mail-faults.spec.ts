import * as booking from '../../netlify/functions/booking.ts'
import * as deliverMail from '../../netlify/functions/deliver-mail.ts'
import type { Mood } from './mailbox.ts'
import {
  bookingForm,
  expect,
  expectTrouble,
  requestId,
  siteUrl,
  staff,
  test,
  whereTo,
} from './test.ts'

const resident = 'ana@kanarienvogel.example'
const tick = () => new Request(`${siteUrl}/.netlify/functions/deliver-mail`, { method: 'POST' })

const moods: readonly { readonly name: string; readonly mood: Mood; readonly at?: string }[] = [
  { name: 'is down', mood: 'down' },
  { name: 'is slow', mood: 'slow' },
  { name: 'says "not now" to the resident', mood: { defers: resident } },
  { name: 'hangs up after it took the mail', mood: 'drop-after-data' },
]

for (const { name, mood } of moods)
  test(`when the mail server ${name}, the resident has their page, and each mail arrives later`, async ({
    post,
    call,
    clock,
    mailbox,
    afterwards,
    database,
  }) => {
    expectTrouble('mail-failed')
    mailbox.be(mood)
    const answer = await post(booking, bookingForm())
    expect(whereTo(answer).pathname).toBe('/mein-termin/')
    await afterwards()
    const before = mailbox.received.map(({ mail }) => mail.messageId)
    mailbox.be('kind')
    clock.forward({ seconds: 31 })
    expect((await call(deliverMail, tick())).status).toBe(204)
    for (const address of [resident, ...staff]) {
      const ids = new Set(mailbox.to(address).map(({ mail }) => mail.messageId))
      expect(ids.size, `one Message-ID for ${address}`).toBe(1)
    }
    expect(mailbox.received.length - before.length).toBe(
      mood === 'drop-after-data' ? 3 : 3 - before.length,
    )
    const { rows } = await database.query('select distinct state, content from mail')
    expect(rows).toEqual([{ state: 'sent', content: null }])
  })

test('a mail whose sender died between statement and sending still goes out, once', async ({
  post,
  call,
  clock,
  mailbox,
  afterwards,
  database,
}) => {
  await post(booking, bookingForm())
  await afterwards()
  // What a process leaves that dies right after the statement: the mails as they were when they were put in.
  const { rows } = await database.query<{ id: string }>('select id from mail')
  expect(rows).toHaveLength(3)
  mailbox.received.length = 0
  expectTrouble('mail-failed')
  mailbox.be('down')
  await post(booking, bookingForm({ slot: '2026-11-24T1000', request_id: requestId() }))
  await afterwards()
  await database.query(
    `update mail set attempts = 0, next_attempt_at = created_at where state = 'waiting'`,
  )
  mailbox.be('kind')
  await call(deliverMail, tick())
  await call(deliverMail, tick())
  expect(mailbox.received).toHaveLength(3)
  clock.forward({ hours: 1 })
  await call(deliverMail, tick())
  expect(mailbox.received).toHaveLength(3)
})

test('two deliverers at once never send the same mail twice', async ({
  post,
  call,
  mailbox,
  clock,
  afterwards,
}) => {
  expectTrouble('mail-failed')
  mailbox.be('down')
  for (const slot of ['2026-11-24T0900', '2026-11-24T0930', '2026-11-26T1400'])
    await post(
      booking,
      bookingForm({
        slot,
        request_id: requestId(),
        phone: '',
        email: `${slot}@bewohner.example`.toLowerCase(),
      }),
    )
  await afterwards()
  mailbox.be('kind')
  clock.forward({ minutes: 1 })
  await Promise.all(Array.from({ length: 6 }, () => call(deliverMail, tick())))
  const ids = mailbox.received.map(({ mail }) => mail.messageId)
  expect(ids).toHaveLength(9)
  expect(new Set(ids).size).toBe(9)
})

test('after two days a mail is given up, and staff are told which', async ({
  post,
  call,
  mailbox,
  clock,
  afterwards,
  database,
}) => {
  expectTrouble('mail-failed', 'mail-given-up')
  mailbox.be({ defers: resident })
  await post(booking, bookingForm({ slot: '2026-12-01T0900' }))
  await afterwards()
  for (let hour = 0; hour < 50; hour++) {
    clock.forward({ hours: 1 })
    await call(deliverMail, tick())
  }
  const noticesTo = (address: string) =>
    mailbox.to(address).filter(({ mail }) => mail.subject === 'Eine E-Mail kam nicht an')
  // Only whoever may see the booking is told.
  expect(noticesTo(staff[1])).toHaveLength(0)
  const notices = noticesTo(staff[0])
  expect(notices).toHaveLength(1)
  expect(notices[0]?.mail.text).toContain('Termin Dienstag, 1. Dezember 2026 um 9 Uhr, Code ')
  expect(notices[0]?.mail.text).toContain(resident)
  const { rows } = await database.query(`select state, content from mail where kind = 'resident'`)
  expect(rows).toEqual([{ state: 'given-up', content: null }])
})

test('a mail to staff that cannot be delivered is told to the other one, and that has an end', async ({
  post,
  call,
  mailbox,
  clock,
  afterwards,
  database,
}) => {
  expectTrouble('mail-failed', 'mail-given-up')
  mailbox.be({ defers: staff[0] })
  await post(booking, bookingForm({ slot: '2026-12-01T0900', email: '' }))
  await afterwards()
  for (let hour = 0; hour < 110; hour++) {
    clock.forward({ hours: 1 })
    await call(deliverMail, tick())
  }
  const notices = mailbox
    .to(staff[1])
    .filter(({ mail }) => mail.subject === 'Eine E-Mail kam nicht an')
  expect(notices).toHaveLength(1)
  const { rows } = await database.query(
    `select state, content is null as empty from mail where kind = 'staff' order by state`,
  )
  // What one of staff was not told stays, sealed, until its matter ends: it can be sent after all.
  expect(rows).toEqual([
    { state: 'given-up', empty: false },
    { state: 'sent', empty: true },
  ])
  const days = await database.query(`select from mail where kind = 'notice'`)
  expect(days.rowCount).toBeLessThan(15)
})
