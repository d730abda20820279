import type { Pool } from 'pg'
import { Temporal } from 'temporal-polyfill'

import { bookingBehind, bookingsBetween, bookingsToCancel } from '../../../netlify/bookings/read.ts'
import { callbackBehind, openCallbacks } from '../../../netlify/callbacks/read.ts'
import * as booking from '../../../netlify/functions/booking.ts'
import * as callback from '../../../netlify/functions/callback.ts'
import * as digest from '../../../netlify/functions/daily-digest.ts'
import * as deliverMail from '../../../netlify/functions/deliver-mail.ts'
import * as teamClose from '../../../netlify/functions/team-close.ts'
import { freshPlan } from '../../../netlify/plan/plan.ts'
import { open, seal } from '../../../netlify/platform/seal.ts'
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
} from '../test.ts'
import { signIn } from './team.ts'

const [from, to] = ['2026-11-23T00:00:00Z', '2026-11-28T00:00:00Z'].map((instant) =>
  Temporal.Instant.from(instant),
)
const tokenOf = (response: Response) => whereTo(response).searchParams.get('k') ?? ''
const scheduled = (name: string) =>
  new Request(`${siteUrl}/.netlify/functions/${name}`, { method: 'POST' })

/** Seals again what a row has, with another version, or with none as before there were versions. */
async function sealAs(
  database: Pool,
  table: 'booking' | 'callback' | 'mail',
  version: number | undefined,
  name?: string,
): Promise<void> {
  const column = table === 'mail' ? 'content' : 'personal'
  const { rows } = await database.query<{ id: string; sealed: string | null }>(
    `select id, ${column} as sealed from ${table}`,
  )
  for (const { id, sealed } of rows) {
    if (sealed === null) continue
    const opened = open(`${table}:${id}`, sealed)
    if (typeof opened !== 'object' || opened === null) throw new TypeError('no object is kept')
    if (name !== undefined && !('name' in opened && opened.name === name)) continue
    const content = { ...opened, version }
    await database.query(`update ${table} set ${column} = $2 where id = $1`, [
      id,
      seal(`${table}:${id}`, content),
    ])
  }
}

test('rows of earlier code, without a version, go on opening: bookings, callbacks and mails', async ({
  post,
  call,
  database,
  mailbox,
  clock,
  afterwards,
}) => {
  expectTrouble('mail-failed')
  mailbox.be('down')
  const k = tokenOf(await post(booking, bookingForm()))
  const callbackToken = tokenOf(await post(callback, callbackForm()))
  await afterwards()
  for (const table of ['booking', 'callback', 'mail'] as const)
    await sealAs(database, table, undefined)
  expect((await bookingBehind(k))?.personal.name).toBe('Ana Kanarienvogel')
  expect(await callbackBehind(callbackToken)).toMatchObject({
    state: 'open',
    personal: { name: 'Ana Kanarienvogel', phone: { typed: '07127 98765' } },
  })
  mailbox.be('kind')
  clock.forward({ minutes: 2 })
  await call(deliverMail, scheduled('deliver-mail'))
  expect(mailbox.to('ana@kanarienvogel.example')).toHaveLength(1)
})

test('a row of a later version is listed as unreadable, and the others as they are', async ({
  post,
  call,
  database,
  mailbox,
  clock,
  afterwards,
}) => {
  const forms = [bookingForm({ slot: '2026-11-26T1400', name: 'Spaeter', email: '' })]
  forms.push(
    bookingForm({ slot: '2026-11-26T1430', request_id: requestId(), phone: '', email: '' }),
  )
  const [later] = await Promise.all(forms.map(async (form) => tokenOf(await post(booking, form))))
  await post(callback, callbackForm({ name: 'Spaeter' }))
  await post(callback, callbackForm({ request_id: requestId() }))
  await afterwards()
  await sealAs(database, 'booking', 2, 'Spaeter')
  await sealAs(database, 'callback', 2, 'Spaeter')
  if (!from || !to) throw new TypeError('no span')
  const names = (those: readonly { readonly personal: { readonly name: string } }[]) =>
    those.map(({ personal }) => personal.name)
  const bookings = await bookingsBetween(from, to)
  expect(names(bookings.readable)).toEqual(['Ana Kanarienvogel'])
  expect(bookings.unreadable.map(({ start }) => start.toString())).toEqual(['2026-11-26T13:00:00Z'])
  const { place } = await freshPlan()
  const closing = await bookingsToCancel(place, { from: '2026-11-26', to: '2026-11-26' }, from)
  expect([closing.readable.length, closing.unreadable.length]).toEqual([1, 1])
  const callbacks = await openCallbacks()
  expect(names(callbacks.readable)).toEqual(['Ana Kanarienvogel'])
  expect(callbacks.unreadable).toHaveLength(1)
  await expect(bookingBehind(later ?? '')).rejects.toThrow('not known here')

  clock.set('2026-11-26T06:05:00Z')
  await call(digest, scheduled('daily-digest'))
  await call(deliverMail, scheduled('deliver-mail'))
  const letter = mailbox.to(staff[0]).findLast(({ mail }) => mail.subject?.startsWith('Heute, '))
  const text = letter?.mail.text ?? ''
  expect(text).toContain('Ana Kanarienvogel')
  expect(text.match(/lassen sich nicht öffnen/g)).toHaveLength(2)
})

test('a mail of a later version waits for the code that knows it', async ({
  post,
  call,
  database,
  mailbox,
  clock,
  afterwards,
}) => {
  expectTrouble('mail-failed', 'fault')
  mailbox.be('down')
  await post(booking, bookingForm())
  await afterwards()
  await sealAs(database, 'mail', 2)
  mailbox.be('kind')
  clock.forward({ minutes: 2 })
  await call(deliverMail, scheduled('deliver-mail'))
  expect(mailbox.received).toHaveLength(0)
  expect((await database.query(`select from mail where state = 'waiting'`)).rowCount).toBe(3)
  await sealAs(database, 'mail', 1)
  clock.forward({ minutes: 3 })
  await call(deliverMail, scheduled('deliver-mail'))
  expect(mailbox.received).toHaveLength(3)
})

test('closing a day goes through where one of its rows cannot be opened: the others are told, and that one is listed', async ({
  post,
  call,
  database,
  mailbox,
  afterwards,
}) => {
  const readable = tokenOf(await post(booking, bookingForm({ slot: '2026-11-24T0900' })))
  const form = { slot: '2026-11-24T0930', request_id: requestId(), phone: '', email: '' }
  await post(booking, bookingForm({ ...form, name: 'Spaeter' }))
  await afterwards()
  await sealAs(database, 'booking', 2, 'Spaeter')
  const headers = await signIn(post, mailbox, afterwards)
  const close = {
    action: 'close',
    id: crypto.randomUUID(),
    from: '2026-11-24',
    to: '',
    adviser: '',
  }
  expect(whereTo(await post(teamClose, close, headers)).search).toBe('?tat=geschlossen')
  await afterwards()
  // The minute that looks for people left on closed days goes through too.
  expect((await call(deliverMail, scheduled('deliver-mail'))).status).toBe(204)
  expect((await bookingBehind(readable))?.state).toBe('cancelled')
  const { rows } = await database.query(
    `select state, count(*)::int as n from booking group by 1 order by 1`,
  )
  expect(rows).toEqual([
    { state: 'booked', n: 1 },
    { state: 'cancelled', n: 1 },
  ])
})
