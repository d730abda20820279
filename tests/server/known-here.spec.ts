import * as booking from '../../netlify/functions/booking.ts'
import * as change from '../../netlify/functions/booking-change.ts'
import * as callback from '../../netlify/functions/callback.ts'
import * as deliverMail from '../../netlify/functions/deliver-mail.ts'
import * as health from '../../netlify/functions/health.ts'
import { here } from '../../src/site/here.ts'
import {
  bookingForm,
  callbackForm,
  expect,
  requestId,
  type Sent,
  siteUrl,
  staff,
  test,
  whereTo,
} from './test.ts'

/** Tuesdays of one adviser, of which the first are somebody's. */
const slots = ['2026-11-24T0900', '2026-12-01T0900', '2026-12-08T0900', '2026-12-15T0900']
const known = { phone: '07127 98765', email: 'ana@kanarienvogel.example' }
const anybody = { phone: '07127 55555', email: 'niemand@kanarienvogel.example' }
const bookAt = (slot: string | undefined, more: Sent = {}) =>
  bookingForm({ slot: slot ?? '', request_id: requestId(), ...more })
const tick = () => new Request(`${siteUrl}/.netlify/functions/deliver-mail`)

/** Everything of an answer that somebody can see, but for what is random or the time. */
const seen = (answer: Response) => ({
  status: answer.status,
  headers: [...answer.headers]
    .filter(([name]) => name !== 'location')
    .map((pair) => pair.join(': ')),
  page: answer.status === 303 ? whereTo(answer).pathname : '',
  carries: answer.status === 303 ? [...whereTo(answer).searchParams.keys()] : [],
})

test('no answer tells that a number has bookings already, nor a mail address, nor both', async ({
  post,
  afterwards,
}) => {
  for (const slot of slots.slice(0, 3)) await post(booking, bookAt(slot, known))
  await afterwards()
  const ask = async (who: Sent, slot = '2026-12-22T0900') => {
    const answer = await post(booking, bookAt(slot, { name: 'Fremd', ...who }))
    await afterwards()
    return seen(answer)
  }
  const answers = [
    await ask({ phone: known.phone, email: '' }, '2026-12-22T0900'),
    await ask({ phone: '', email: known.email }, '2026-12-22T0930'),
    await ask(known, '2026-12-22T1000'),
    await ask(anybody, '2026-12-22T1030'),
  ]
  expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1)
  expect(answers[0]?.page).toBe('/mein-termin/')
})

test('no answer tells how many mails an address has had, and no page, and no health figure', async ({
  post,
  call,
  mailbox,
  afterwards,
}) => {
  const answers: Response[] = []
  const most = here.limits.mailsToMailbox.most
  for (let sent = 0; sent < most + 4; sent++)
    answers.push(
      await post(callback, callbackForm({ request_id: requestId(), email: anybody.email })),
    )
  await afterwards()
  expect(new Set(answers.map((answer) => JSON.stringify(seen(answer)))).size).toBe(1)
  expect(mailbox.to(anybody.email)).toHaveLength(most)
  expect(mailbox.to(staff[0])).toHaveLength(most + 4)
  const said = await call(health, new Request(`${siteUrl}/api/health`))
  expect(await said.text()).toBe('{"ok":true}')
})

test('it takes the same statements, whatever is known of the number and the address', async ({
  post,
  wire,
  beforeWork,
  afterwards,
}) => {
  for (const slot of slots.slice(0, 2)) await post(booking, bookAt(slot, known))
  await afterwards()
  const trips = async (slot: string, who: Sent) => {
    const before = wire.roundTrips()
    let atAnswer: number | undefined
    beforeWork(() => (atAnswer ??= wire.roundTrips() - before))
    await post(booking, bookAt(slot, who))
    await afterwards()
    return atAnswer
  }
  // The first after a while may read the plan.
  await trips('2026-12-22T0900', anybody)
  expect(await trips('2026-12-22T0930', known)).toBe(await trips('2026-12-22T1000', anybody))
})

test('one network mails one mailbox a few times a day, + addresses and all; its bookings stand', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  const { most } = here.limits.mailsToOne
  for (let sent = 0; sent < most + 3; sent++)
    await post(
      callback,
      callbackForm({ request_id: requestId(), email: `Fremde+${sent}@anderswo.example` }),
      { 'x-visitor': `2001:db8:5:${sent}::1`.replace(/:\d+::/, ':1::') },
    )
  await afterwards()
  expect(mailbox.received.filter(({ to }) => /^fremde\+/i.test(to))).toHaveLength(most)
  expect((await database.query('select from callback')).rowCount).toBe(most + 3)
})

test('moving a booking again and again is not refused by its mail address, and mails it a few times a day', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const { most } = here.limits.mailsToOne
  const from = { 'x-visitor': '198.51.100.7' }
  const email = 'fremde@anderswo.example'
  const first = await post(booking, bookAt(slots[0], { email, phone: '' }), from)
  await afterwards()
  const k = whereTo(first).searchParams.get('k') ?? ''
  for (let moved = 1; moved < most + 3; moved++) {
    const slot = slots[moved % 2] ?? ''
    const answer = await post(change, { k, action: 'move', slot }, from)
    expect(whereTo(answer).searchParams.get('nein')).toBeNull()
    await afterwards()
  }
  expect(mailbox.to(email)).toHaveLength(most)
  expect(mailbox.to(staff[0])).toHaveLength(most + 3)
})

test('taking back and undoing, booking after booking, mails an address no oftener than one network may, and is never refused', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const from = { 'x-visitor': '198.51.100.7' }
  const email = 'fremde@anderswo.example'
  for (const slot of slots) {
    const made = await post(booking, bookAt(slot, { email, phone: '' }), from)
    await afterwards()
    const k = whereTo(made).searchParams.get('k') ?? ''
    for (const action of ['cancel', 'undo', 'cancel']) {
      const answer = await post(change, { k, action }, from)
      expect(whereTo(answer).searchParams.get('nein')).toBeNull()
      await afterwards()
    }
  }
  expect(mailbox.to(email)).toHaveLength(here.limits.mailsToOne.most)
  expect(mailbox.to(staff[0])).toHaveLength(slots.length * 4)
})

test('whoever books for families with an own number and mail is never taken for one person', async ({
  post,
  call,
  mailbox,
  afterwards,
}) => {
  const own = { for: 'other', agreed: 'yes', ...known }
  const days = ['24', '01', '08', '15'].flatMap((day) =>
    ['0900', '0930'].map((time) => `2026-${day === '24' ? '11' : '12'}-${day}T${time}`),
  )
  for (const slot of days) {
    const answer = await post(booking, bookAt(slot, own), { 'x-visitor': '198.51.100.7' })
    expect(whereTo(answer).pathname).toBe('/mein-termin/')
  }
  await afterwards()
  await call(deliverMail, tick())
  expect(days).toHaveLength(8)
  expect(mailbox.to(known.email)).toHaveLength(8)
  expect(
    mailbox.to(staff[0]).filter(({ mail }) => /mit einer Nummer/.test(mail.subject ?? '')),
  ).toEqual([])
})

test('staff read that the same number has two bookings already, and one press leads to cancelling it', async ({
  post,
  call,
  mailbox,
  afterwards,
}) => {
  for (const slot of slots.slice(0, 2)) await post(booking, bookAt(slot, known))
  await afterwards()
  await call(deliverMail, tick())
  const told = () =>
    mailbox.to(staff[0]).filter(({ mail }) => /mit einer Nummer/.test(mail.subject ?? ''))
  expect(told()).toHaveLength(0)
  await post(booking, bookAt(slots[2], { ...known, phone: '+49 7127 98765', email: '' }))
  await afterwards()
  await call(deliverMail, tick())
  expect(told()).toHaveLength(1)
  const text = told()[0]?.mail.text ?? ''
  expect(text).toContain('Dieselbe Nummer hat schon zwei Termine')
  expect(text).toMatch(/\/team\/termin\/\?k=[\w-]{44}&tun=absagen/)
  expect(text).not.toContain('Kanarienvogel')
})
