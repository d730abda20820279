import { randomUUID } from 'node:crypto'

import * as booking from '../../../netlify/functions/booking.ts'
import * as deliverMail from '../../../netlify/functions/deliver-mail.ts'
import * as slotsJson from '../../../netlify/functions/slots.ts'
import * as teamClose from '../../../netlify/functions/team-close.ts'
import { bookingForm, expect, requestId, siteUrl, test, whereTo } from '../test.ts'
import { signIn } from './team.ts'

const ana = 'ana@kanarienvogel.example'
const form = (slot: string, more = {}) =>
  bookingForm({ request_id: requestId(), slot, phone: '', email: '', ...more })
const ice = (more = {}) => ({
  action: 'close',
  id: randomUUID(),
  from: '2026-11-26',
  to: '',
  from_time: '15:00',
  to_time: '',
  adviser: '',
  word: 'ice',
  ...more,
})
const tick = () => new Request(`${siteUrl}/.netlify/functions/deliver-mail`, { method: 'POST' })

test('ice from 15 on: who booked before that time keeps it, who booked after it is told, and no mail says why', async ({
  post,
  call,
  mailbox,
  afterwards,
  database,
}) => {
  await post(booking, form('2026-11-26T1430', { email: 'vorher@kanarienvogel.example' }))
  await post(booking, form('2026-11-26T1500', { email: ana }))
  await post(booking, form('2026-11-26T1600', { phone: '07127 31111' }))
  const headers = await signIn(post, mailbox, afterwards)
  const before = mailbox.to('vorher@kanarienvogel.example').length
  const close = ice()
  for (const answer of await Promise.all([
    post(teamClose, close, headers),
    post(teamClose, close, headers),
  ]))
    expect(whereTo(answer).search).toBe('?tat=geschlossen')
  await afterwards()

  const { rows } = await database.query(
    'select state, cancelled_by, to_phone from booking order by starts_at',
  )
  expect(rows).toEqual([
    { state: 'booked', cancelled_by: null, to_phone: false },
    { state: 'cancelled', cancelled_by: 'staff', to_phone: false },
    { state: 'cancelled', cancelled_by: 'staff', to_phone: true },
  ])
  const { rows: closures } = await database.query(
    'select word, from_time::text, to_time::text, adviser from closure',
  )
  expect(closures).toEqual([{ word: 'ice', from_time: '15:00:00', to_time: null, adviser: null }])
  expect(mailbox.to('vorher@kanarienvogel.example')).toHaveLength(before)
  const told = mailbox.to(ana)
  expect(told).toHaveLength(2)
  const text = told[1]?.mail.text ?? ''
  expect(text).toContain('absagen')
  // The three other times can be of this very day, before 15 Uhr, and never after it.
  expect(text).not.toMatch(/26\. November 2026 um (15:30|16|16:30)/)
  for (const { mail } of told)
    expect(`${mail.subject ?? ''} ${mail.text ?? ''} ${mail.html ?? ''}`).not.toMatch(
      /glatt|glatteis/i,
    )

  expect(whereTo(await post(booking, form('2026-11-26T1530'))).pathname).toBe(
    '/termin/2026-11-26T1530/',
  )
  const free = await (await call(slotsJson, new Request(`${siteUrl}/api/slots.json`))).text()
  expect(free).toContain('2026-11-26T1400')
  expect(free).not.toMatch(/2026-11-26T1[5-9]/)
  expect(whereTo(await post(booking, form('2026-11-26T1400'))).pathname).toBe('/mein-termin/')
})

test('what is closed for one person is stored without a word', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  await post(teamClose, ice({ adviser: 'diakonie' }), headers)
  const { rows } = await database.query('select word, adviser from closure')
  expect(rows).toEqual([{ word: null, adviser: 'diakonie' }])
  await expect(
    database.query(
      `insert into closure (id, from_date, to_date, adviser, word, created_at)
       values (gen_random_uuid(), '2026-11-26', '2026-11-26', 'diakonie', 'ice', now())`,
    ),
  ).rejects.toThrow('no_word_for_one_person')
})

test('two hundred times a part of a day is closed at the very moment at which somebody books in it: nobody is left there without being told', async ({
  post,
  call,
  mailbox,
  afterwards,
  database,
}) => {
  test.setTimeout(240_000)
  const headers = await signIn(post, mailbox, afterwards)
  const seen = { booked: 0, refused: 0, late: 0 }
  for (let round = 0; round < 200; round += 1) {
    const claim = () => post(booking, form('2026-11-26T1500', { phone: '07127 31111' }))
    const close = () => post(teamClose, ice(), headers)
    const [answer] =
      round % 2 === 0
        ? await Promise.all([claim(), close()])
        : await Promise.all([close(), claim()]).then(([closed, claimed]) => [claimed, closed])
    const isBooked = answer && whereTo(answer).pathname === '/mein-termin/'
    seen[isBooked ? 'booked' : 'refused'] += 1
    const left = async () =>
      (await database.query(`select from booking where state = 'booked'`)).rowCount ?? 0
    if ((await left()) > 0) {
      seen.late += 1
      await call(deliverMail, tick())
    }
    expect(await left(), `round ${round}`).toBe(0)
    const { rows } = await database.query('select state, cancelled_by, to_phone from booking')
    expect(rows, `round ${round}`).toEqual(
      isBooked ? [{ state: 'cancelled', cancelled_by: 'staff', to_phone: true }] : [],
    )
    await afterwards()
    await database.query(
      'delete from booking; delete from closure; delete from online_share; delete from attempt',
    )
  }
  // Both orders were played, else this says nothing.
  expect(seen.booked).toBeGreaterThan(0)
  expect(seen.refused).toBeGreaterThan(0)
})
