import { randomUUID } from 'node:crypto'

import { bookingsOfNetworks, cancelledTogether } from '../../../netlify/bookings/read.ts'
import * as booking from '../../../netlify/functions/booking.ts'
import * as bookingChange from '../../../netlify/functions/booking-change.ts'
import * as deliverMail from '../../../netlify/functions/deliver-mail.ts'
import * as teamBooking from '../../../netlify/functions/team-booking.ts'
import * as teamCall from '../../../netlify/functions/team-call.ts'
import * as teamHours from '../../../netlify/functions/team-hours.ts'
import * as teamTogether from '../../../netlify/functions/team-together.ts'
import { now } from '../../../netlify/platform/clock.ts'
import type { Received } from '../mailbox.ts'
import { bookingForm, expect, requestId, siteUrl, staff, test, whereTo } from '../test.ts'
import { signIn } from './team.ts'

const [eins] = staff
const network = { 'x-visitor': '198.51.100.7' }
const minute = () => new Request(`${siteUrl}/.netlify/functions/deliver-mail`, { method: 'POST' })
const form = (slot: string, more = {}) =>
  bookingForm({ request_id: requestId(), slot, phone: '', email: '', name: 'Gast', ...more })
const tuesdays = ['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15']
const slots = tuesdays.flatMap((day) =>
  ['0900', '0930', '1000', '1030'].map((time) => `${day}T${time}`),
)
const alarms = (mails: readonly Received[]): readonly Received[] =>
  mails.filter(({ mail }) => mail.subject === 'Auffällig viele Termine')

test('one network that takes more than a small share of the free times is told to staff, once a day, and a family is not', async ({
  post,
  call,
  mailbox,
  afterwards,
}) => {
  for (const slot of slots.slice(0, 3)) await post(booking, form(slot), network)
  await afterwards()
  await call(deliverMail, minute())
  expect(alarms(mailbox.to(eins))).toEqual([])
  for (const slot of slots.slice(3, 8)) await post(booking, form(slot), network)
  await afterwards()
  await Promise.all([call(deliverMail, minute()), call(deliverMail, minute())])
  await call(deliverMail, minute())
  const [mail, ...more] = alarms(mailbox.to(eins))
  expect(more).toEqual([])
  expect(mail?.mail.text).toContain('Aus einem Netz kamen in 24 Stunden 8 Termine.')
  expect(mail?.mail.text).toContain('Unterkunft')
  expect(mail?.mail.text).toContain('/team/auffaellig/')
  expect(mail?.mail.text).not.toContain('198.51')
})

test('one line with many networks of its own is one: staff are told, and see its bookings together', async ({
  post,
  call,
  mailbox,
  afterwards,
}) => {
  for (const [index, slot] of slots.slice(0, 8).entries())
    await post(booking, form(slot), { 'x-visitor': `2001:db8:77:${index * 256}::7` })
  await afterwards()
  await call(deliverMail, minute())
  const [mail] = alarms(mailbox.to(eins))
  expect(mail?.mail.text).toContain('Aus einem Netz kamen in 24 Stunden 8 Termine.')
  expect((await bookingsOfNetworks(now())).map((those) => those.length)).toEqual([8])
})

test('an unusual pace of many networks is told to staff', async ({
  post,
  call,
  mailbox,
  afterwards,
}) => {
  for (const slot of slots) await post(booking, form(slot))
  await afterwards()
  await call(deliverMail, minute())
  const texts = alarms(mailbox.to(eins)).map(({ mail }) => mail.text ?? '')
  expect(texts).toHaveLength(1)
  expect(texts[0]).toContain('In der letzten Stunde kamen 16 Termine.')
})

test('staff tick bookings of one network one by one, cancel them in one press, and take that back for 15 minutes; nobody else takes the times meanwhile', async ({
  post,
  mailbox,
  afterwards,
  clock,
  database,
}) => {
  const tokens: string[] = []
  for (const slot of slots.slice(0, 8))
    tokens.push(whereTo(await post(booking, form(slot), network)).searchParams.get('k') ?? '')
  const headers = await signIn(post, mailbox, afterwards)
  const [listed = []] = await bookingsOfNetworks(now())
  expect(listed).toHaveLength(8)
  const id = randomUUID()
  const ticked = listed.slice(0, 7).map((one) => one.id)
  const press = { action: 'cancel', id, tick1: ticked.slice(0, 4), tick2: ticked.slice(4) }
  const answers = await Promise.all([
    post(teamTogether, press, headers),
    post(teamTogether, press, headers),
  ])
  expect(answers.map((answer) => whereTo(answer).searchParams.get('tat'))).toContain(
    'zusammen-abgesagt',
  )
  await afterwards()
  const state = async () => {
    const { rows } = await database.query<{ state: string; n: number }>(
      'select state, count(*)::int as n from booking group by 1 order by 1',
    )
    return rows
  }
  const shares = async () =>
    (await database.query<object>('select sprechstunde, taken from online_share order by 1')).rows
  const before = await shares()
  expect(await state()).toEqual([
    { state: 'booked', n: 1 },
    { state: 'cancelled', n: 7 },
  ])
  // Held: a stranger does not get the time, so that taking it back always works.
  expect(whereTo(await post(booking, form(slots[0] ?? ''))).pathname).toContain('/termin/')
  expect(await cancelledTogether(now())).toMatchObject([{ batch: id, number: 7 }])
  clock.forward({ minutes: 14 })
  const back = await post(teamTogether, { action: 'undo', id }, headers)
  expect(whereTo(back).searchParams.get('tat')).toBe('zusammen-zurueck')
  await afterwards()
  expect(await state()).toEqual([{ state: 'booked', n: 8 }])
  expect(await shares()).toEqual(before)
  expect(
    mailbox.to(eins).filter(({ mail }) => mail.subject?.startsWith('Termin gilt wieder')),
  ).toHaveLength(7)
  // The people's own links show it, and work.
  const cancelled = await post(bookingChange, { k: tokens[0] ?? '', action: 'cancel' })
  expect(whereTo(cancelled).searchParams.get('nein')).toBeNull()
})

test('after 15 minutes a press cannot be taken back, and the times are free again with their share', async ({
  post,
  call,
  mailbox,
  afterwards,
  clock,
  database,
}) => {
  for (const slot of slots.slice(0, 4)) await post(booking, form(slot), network)
  const headers = await signIn(post, mailbox, afterwards)
  const [listed = []] = await bookingsOfNetworks(now())
  const id = randomUUID()
  await post(teamTogether, { action: 'cancel', id, tick1: listed.map((one) => one.id) }, headers)
  clock.forward({ minutes: 16 })
  await call(deliverMail, minute())
  const late = await post(teamTogether, { action: 'undo', id }, headers)
  expect(whereTo(late).searchParams.get('nein')).toBe('zu-spaet')
  expect((await database.query('select from online_share where taken <> 0')).rowCount).toBe(0)
  expect(whereTo(await post(booking, form(slots[0] ?? ''))).pathname).toBe('/mein-termin/')
})

test('who presses cancel after staff cancelled theirs together is not expected again when staff take that back', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  const tokens: string[] = []
  for (const slot of slots.slice(0, 3))
    tokens.push(whereTo(await post(booking, form(slot), network)).searchParams.get('k') ?? '')
  const headers = await signIn(post, mailbox, afterwards)
  const [listed = []] = await bookingsOfNetworks(now())
  const id = randomUUID()
  await post(teamTogether, { action: 'cancel', id, tick1: listed.map((one) => one.id) }, headers)
  const [own = ''] = tokens
  expect(whereTo(await post(bookingChange, { k: own, action: 'cancel' })).search).toBe(`?k=${own}`)
  await post(teamTogether, { action: 'undo', id }, headers)
  const { rows } = await database.query('select state from booking order by starts_at')
  expect(rows.map(({ state }: { state: string }) => state)).toEqual([
    'cancelled',
    'booked',
    'booked',
  ])
})

test('only bookings without number and mail, of one network, of the last 24 hours can be cancelled together', async ({
  post,
  mailbox,
  afterwards,
  clock,
  database,
}) => {
  for (const slot of slots.slice(0, 4)) await post(booking, form(slot), network)
  await post(booking, form(slots[4] ?? '', { phone: '07127 33111' }), network)
  await post(booking, form(slots[5] ?? ''), { 'x-visitor': '203.0.113.9' })
  const headers = await signIn(post, mailbox, afterwards)
  const [listed = [], ...others] = await bookingsOfNetworks(now())
  expect(others).toEqual([])
  expect(listed).toHaveLength(4)
  const { rows } = await database.query<{ id: string }>('select id from booking')
  const all = rows.map(({ id }) => id)
  await post(teamTogether, { action: 'cancel', id: randomUUID(), tick1: all }, headers)
  const left = await database.query(`select from booking where state = 'booked'`)
  expect(left.rowCount).toBe(2)
  const none = await post(teamTogether, { action: 'cancel', id: randomUUID(), tick1: all }, headers)
  expect(whereTo(none).searchParams.get('nein')).toBe('keine')
  clock.forward({ hours: 24 })
  expect(await bookingsOfNetworks(now())).toEqual([])
})

test('the mark of a network is dropped after a day, and stands nowhere in the clear', async ({
  post,
  call,
  clock,
  database,
}) => {
  await post(booking, form(slots[4] ?? ''), network)
  const marks = async () =>
    (await database.query<{ network_mark: string | null }>('select network_mark from booking')).rows
  const [kept] = await marks()
  expect(kept?.network_mark).toMatch(/^[\w-]{43}$/)
  clock.forward({ hours: 23, minutes: 59 })
  await call(deliverMail, minute())
  expect(await marks()).toEqual([kept])
  clock.forward({ minutes: 1 })
  await call(deliverMail, minute())
  expect(await marks()).toEqual([{ network_mark: null }])
})

test('a booking that was cancelled together, then taken anew by its person, is not restored over it', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  const tokens: string[] = []
  for (const slot of slots.slice(0, 3))
    tokens.push(whereTo(await post(booking, form(slot), network)).searchParams.get('k') ?? '')
  const headers = await signIn(post, mailbox, afterwards)
  const [found = []] = await bookingsOfNetworks(now())
  // In order of time: the first one is moved by its person, the second one cancelled by staff.
  const listed = found.toSorted(
    (one, other) => one.start.epochMilliseconds - other.start.epochMilliseconds,
  )
  const id = randomUUID()
  await post(teamTogether, { action: 'cancel', id, tick1: listed.map((one) => one.id) }, headers)
  const moved = await post(bookingChange, {
    k: tokens[0] ?? '',
    action: 'move',
    slot: '2026-11-26T1400',
  })
  expect(whereTo(moved).searchParams.get('nein')).toBeNull()
  await Promise.all([
    post(teamTogether, { action: 'undo', id }, headers),
    post(teamTogether, { action: 'undo', id }, headers),
    post(teamBooking, { id: listed[1]?.id ?? '', action: 'cancel' }, headers),
  ])
  const { rows } = await database.query<{ sprechstunde: string; n: number }>(
    `select sprechstunde, count(*)::int as n from booking where state = 'booked' group by 1 order by 1`,
  )
  const { rows: share } = await database.query<{ sprechstunde: string; taken: number }>(
    'select sprechstunde, taken from online_share where taken > 0 order by 1',
  )
  expect(share.map(({ sprechstunde, taken }) => ({ sprechstunde, n: taken }))).toEqual(rows)
  expect(rows.at(-1)).toEqual({ sprechstunde: '2026-11-26T1400', n: 1 })
})

test('nobody gets a time that staff cancelled together while that can be taken back, neither online, nor by phone, nor after other hours', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  const two = ['2026-11-24T0900', '2026-11-24T0930']
  for (const slot of [...two, '2026-12-01T0930']) await post(booking, form(slot), network)
  const headers = await signIn(post, mailbox, afterwards)
  const [listed = []] = await bookingsOfNetworks(now())
  const id = randomUUID()
  const tick1 = listed.map((one) => one.id)
  await post(teamTogether, { action: 'cancel', id, tick1 }, headers)
  const [online, byPhone] = two.map((slot) => form(slot))
  expect(whereTo(await post(booking, online ?? {})).pathname).toContain('/termin/')
  const entered = await post(teamCall, { ...byPhone, kind: 'booking', nachricht: [] }, headers)
  expect(whereTo(entered).searchParams.get('fertig')).toBeNull()
  const hours = { date: '2026-12-01', instead: '09:00', from: '09:00', to: '12:00' }
  const more = { advisers: 'jugendamt', slot_minutes: '20', online_slots: '6', walk_in: 'yes' }
  const set = await post(teamHours, { action: 'set', id: '', ...hours, ...more }, headers)
  expect(whereTo(set).searchParams.get('tat')).toBe('gesetzt')
  expect(whereTo(await post(booking, form('2026-12-01T0920'))).pathname).toContain('/termin/')
  const back = await post(teamTogether, { action: 'undo', id }, headers)
  expect(whereTo(back).searchParams.get('tat')).toBe('zusammen-zurueck')
  const { rows } = await database.query(`select from booking where state = 'booked'`)
  expect(rows).toHaveLength(3)
})
