import { bookingBehind } from '../../netlify/bookings/read.ts'
import { callbackBehind } from '../../netlify/callbacks/read.ts'
import * as booking from '../../netlify/functions/booking.ts'
import * as bookingChange from '../../netlify/functions/booking-change.ts'
import * as callback from '../../netlify/functions/callback.ts'
import * as callbackChange from '../../netlify/functions/callback-change.ts'
import * as deleteExpired from '../../netlify/functions/delete-expired.ts'
import * as deliverMail from '../../netlify/functions/deliver-mail.ts'
import * as health from '../../netlify/functions/health.ts'
import * as remind from '../../netlify/functions/remind.ts'
import * as login from '../../netlify/functions/team-login.ts'
import { refusalOf } from '../../netlify/platform/smtp.ts'
import { whileStaffIs } from './team/team.ts'
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

const resident = 'ana@kanarienvogel.example'
const tokenOf = (response: Response) => whereTo(response).searchParams.get('k') ?? ''
const tick = () => new Request(`${siteUrl}/`, { method: 'POST' })
const notArrived = 'Eine E-Mail kam nicht an'

test('a refusal for good is no outage: one try, staff know at once whose mail does not arrive, health stays green', async ({
  post,
  call,
  mailbox,
  clock,
  afterwards,
  database,
}) => {
  mailbox.be({ refuses: resident })
  const k = tokenOf(await post(booking, bookingForm()))
  const own = tokenOf(
    await post(callback, callbackForm({ request_id: requestId(), email: resident })),
  )
  await afterwards()
  await call(deliverMail, tick())
  // The booking is the slot's adviser's alone; the callback is for both.
  for (const [address, told] of [
    [staff[0], 2],
    [staff[1], 1],
  ] as const) {
    const notices = mailbox.to(address).filter(({ mail }) => mail.subject === notArrived)
    expect(notices).toHaveLength(told)
    for (const { mail } of notices) {
      expect(mail.text).toContain('Ana Kanarienvogel')
      expect(mail.text).toContain(resident)
    }
  }
  // Their pages say so instead of "Sie bekommen auch eine E-Mail".
  expect((await bookingBehind(k))?.mailFailed).toBe(true)
  expect(await callbackBehind(own)).toMatchObject({ mailFailed: true })
  clock.forward({ hours: 3 })
  await call(remind, tick())
  await call(deliverMail, tick())
  expect((await call(health, new Request(`${siteUrl}/api/health`))).status).toBe(200)
  const { rows } = await database.query(
    `select distinct state, attempts, content from mail where kind = 'resident'`,
  )
  expect(rows).toEqual([{ state: 'refused', attempts: 1, content: null }])
  expect(mailbox.received.filter(({ mail }) => mail.subject === 'E-Mails kommen nicht an')).toEqual(
    [],
  )
})

test('nobody is asked to tell whoever took back themselves that a mail did not arrive', async ({
  post,
  call,
  mailbox,
  clock,
  afterwards,
}) => {
  // Of the first booking the mail that says that it is cancelled does not arrive.
  const first = tokenOf(await post(booking, bookingForm()))
  await afterwards()
  mailbox.be({ refuses: resident })
  await post(bookingChange, { k: first, action: 'cancel' })
  await afterwards()
  await call(deliverMail, tick())
  // Of the others the first mail did not, and they are taken back before staff have read it.
  const k = tokenOf(
    await post(booking, bookingForm({ request_id: requestId(), slot: '2026-11-24T0930' })),
  )
  const own = tokenOf(
    await post(callback, callbackForm({ request_id: requestId(), email: resident })),
  )
  await afterwards()
  await post(bookingChange, { k, action: 'cancel' })
  await post(callbackChange, { k: own, action: 'withdraw' })
  await afterwards()
  clock.forward({ minutes: 1 })
  await call(deliverMail, tick())
  expect(mailbox.received.filter(({ mail }) => mail.subject === notArrived)).toEqual([])
  const last = mailbox.to(staff[0]).map(({ mail }) => mail.subject?.split(':')[0])
  expect(last.filter((subject) => subject === 'Termin abgesagt')).toHaveLength(2)
  expect(last.filter((subject) => subject === 'Rückruf abgesagt')).toHaveLength(1)
})

test('only those who may see the matter read whose mail does not arrive', async ({
  post,
  call,
  mailbox,
  afterwards,
}) => {
  mailbox.be({ refuses: resident })
  await post(callback, callbackForm({ email: resident, prefer: 'diakonie' }))
  await afterwards()
  await call(deliverMail, tick())
  const told = staff.map(
    (address) => mailbox.to(address).filter(({ mail }) => mail.subject === notArrived).length,
  )
  expect(told).toEqual([0, 1])
  const first = mailbox.to(staff[0]).map(({ mail }) => mail.text ?? '')
  for (const text of first) expect(text).not.toContain(resident)
})

test('a mailbox that says "not now" is no outage either: it is tried again, and no alarm is raised', async ({
  post,
  call,
  mailbox,
  clock,
  afterwards,
}) => {
  expectTrouble('mail-failed')
  mailbox.be({ defers: resident })
  await post(booking, bookingForm())
  await afterwards()
  clock.forward({ minutes: 90 })
  await call(deliverMail, tick())
  await call(deliverMail, tick())
  expect((await call(health, new Request(`${siteUrl}/api/health`))).status).toBe(200)
  expect(mailbox.received.filter(({ mail }) => mail.subject === 'E-Mails kommen nicht an')).toEqual(
    [],
  )
  mailbox.be('kind')
  clock.forward({ hours: 1 })
  await call(deliverMail, tick())
  expect(mailbox.to(resident)).toHaveLength(1)
})

test('when every mailbox of staff refuses, nobody can be told, and health says so', async ({
  post,
  call,
  mailbox,
  afterwards,
}) => {
  mailbox.be({ refuses: '*' })
  await post(booking, bookingForm())
  await afterwards()
  // On a busy machine one run of the schedule does not come to every mail.
  const healthAfterAMinute = async () => {
    await call(deliverMail, tick())
    return (await call(health, new Request(`${siteUrl}/api/health`))).status
  }
  await expect.poll(healthAfterAMinute).toBe(503)
})

test('what a server says about us, and not about the recipient, is an outage', () => {
  const error = (command: string, response: string) =>
    Object.assign(new Error(response), {
      command,
      response,
      responseCode: Number(response.slice(0, 3)),
    })
  expect(refusalOf(error('RCPT TO', '550 5.1.1 no such user'))).toEqual({
    of: 'recipient',
    forGood: true,
  })
  expect(refusalOf(error('RCPT TO', '550 no such user'))).toEqual({
    of: 'recipient',
    forGood: true,
  })
  expect(refusalOf(error('RCPT TO', '452 4.2.2 full'))).toEqual({ of: 'recipient', forGood: false })
  for (const response of [
    '554 5.7.1 relay access denied',
    '530 sign in first',
    '553 5.7.1 not owned by user',
  ])
    expect(refusalOf(error('RCPT TO', response))?.of, response).toBe('sender')
  expect(refusalOf(error('MAIL FROM', '553 no'))?.of).toBe('sender')
  expect(refusalOf(error('DATA', '554 no'))).toBeUndefined()
  expect(refusalOf(new Error('ECONNREFUSED'))).toBeUndefined()
})

test('machines are asked not to answer, and still may report that a mail did not arrive', async ({
  post,
  mailbox,
  afterwards,
}) => {
  await post(booking, bookingForm())
  await afterwards()
  expect(mailbox.received).toHaveLength(3)
  for (const { raw } of mailbox.received) {
    expect(raw).toMatch(/^X-Auto-Response-Suppress: OOF, AutoReply, RN, NRN\r?$/m)
    expect(raw).toMatch(/^Auto-Submitted: auto-generated\r?$/m)
  }
})

test('refusals that come back later reach a counsellor who may read them, where our own domain sends for them', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const own = ['jugendamt:eins@rathaus.example', 'diakonie:zwei@rathaus.example']
  await whileStaffIs(own, async () => {
    await post(callback, callbackForm({ email: resident, prefer: 'diakonie' }))
    await afterwards()
  })
  const senders = (to: string) => mailbox.to(to).map(({ from }) => from)
  expect(senders(resident)).toEqual(['zwei@rathaus.example'])
  expect(senders('eins@rathaus.example')).toEqual(['zwei@rathaus.example'])
  // The colleague may not read whose it is, so it goes to the mailbox that mails come from.
  expect(senders('zwei@rathaus.example')).toEqual(['rathaus@rathaus.example'])
  await post(callback, callbackForm({ request_id: requestId(), email: resident }))
  await afterwards()
  expect(senders(resident).at(-1)).toBe('rathaus@rathaus.example')
})

test('a server that takes only our own address as sender gets it, and the mail leaves', async ({
  post,
  mailbox,
  afterwards,
}) => {
  mailbox.be({ refusesSender: 'zwei@rathaus.example' })
  await whileStaffIs(
    ['jugendamt:eins@rathaus.example', 'diakonie:zwei@rathaus.example'],
    async () => {
      await post(callback, callbackForm({ email: resident, prefer: 'diakonie' }))
      await afterwards()
    },
  )
  expect(mailbox.to(resident).map(({ from }) => from)).toEqual(['rathaus@rathaus.example'])
})

test('a mail to sign in that was given up is forgotten, and turns no health red', async ({
  post,
  call,
  mailbox,
  clock,
  database,
  afterwards,
}) => {
  expectTrouble('mail-failed', 'mail-given-up')
  mailbox.be('down')
  await post(login, { email: staff[0] })
  await afterwards()
  clock.forward({ hours: 49 })
  await call(deliverMail, tick())
  await call(deliverMail, tick())
  await database.query(`delete from mail where state = 'waiting'`)
  expect((await call(health, new Request(`${siteUrl}/api/health`))).status).toBe(200)
  await call(deleteExpired, tick())
  expect((await database.query('select from mail')).rowCount).toBe(0)
})

test('whoever has left the team gets nothing any more that still waited for them; the others are told', async ({
  post,
  call,
  mailbox,
  clock,
  afterwards,
}) => {
  expectTrouble('mail-failed', 'mail-given-up')
  mailbox.be('down')
  await post(callback, callbackForm())
  await afterwards()
  mailbox.be('kind')
  clock.forward({ minutes: 1 })
  await whileStaffIs([staff[1]], async () => {
    await call(deliverMail, tick())
    await call(deliverMail, tick())
  })
  expect(mailbox.to(staff[0])).toHaveLength(0)
  expect(mailbox.to(staff[1]).map(({ mail }) => mail.subject?.split(':')[0])).toEqual(
    expect.arrayContaining(['Neuer Rückruf', notArrived]),
  )
})

test('whoever is no adviser does not read whose mail does not arrive, also where the adviser of the booking has left', async ({
  post,
  call,
  mailbox,
  clock,
  afterwards,
}) => {
  expectTrouble('mail-failed', 'mail-given-up')
  const [eins, zwei] = staff
  const office = 'buero@team.example'
  await whileStaffIs([office, `jugendamt:${eins}`, `diakonie:${zwei}`], async () => {
    mailbox.be('down')
    await post(booking, bookingForm({ slot: '2026-11-26T1400', email: resident }))
    await afterwards()
  })
  mailbox.be({ refuses: resident })
  clock.forward({ minutes: 1 })
  await whileStaffIs([office, `jugendamt:${eins}`], async () => {
    await call(deliverMail, tick())
    await call(deliverMail, tick())
  })
  const told = (to: string) => mailbox.to(to).map(({ mail }) => mail.text ?? '')
  expect(told(eins).join()).toContain(resident)
  for (const text of told(office)) expect(text).not.toMatch(/kanarienvogel/i)
})

test('an answer to a mail that waited reaches nobody who has left the team meanwhile', async ({
  post,
  call,
  mailbox,
  clock,
  afterwards,
}) => {
  expectTrouble('mail-failed', 'mail-given-up')
  const [eins] = staff
  mailbox.be('down')
  await post(booking, bookingForm({ slot: '2026-11-26T1400', email: resident }))
  await afterwards()
  mailbox.be('kind')
  clock.forward({ minutes: 1 })
  await whileStaffIs([`jugendamt:${eins}`], () => call(deliverMail, tick()))
  for (const to of [resident, eins])
    expect(mailbox.to(to)[0]?.mail.replyTo?.map(({ address }) => address)).toEqual([eins])
})
