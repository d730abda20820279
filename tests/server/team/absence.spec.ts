import { Temporal } from 'temporal-polyfill'

import { touchedBy } from '../../../netlify/bookings/read.ts'
import * as booking from '../../../netlify/functions/booking.ts'
import * as bookingChange from '../../../netlify/functions/booking-change.ts'
import * as callback from '../../../netlify/functions/callback.ts'
import * as callbackChange from '../../../netlify/functions/callback-change.ts'
import * as deliverMail from '../../../netlify/functions/deliver-mail.ts'
import * as remind from '../../../netlify/functions/remind.ts'
import * as teamAbsence from '../../../netlify/functions/team-absence.ts'
import * as teamCallback from '../../../netlify/functions/team-callback.ts'
import * as teamPeople from '../../../netlify/functions/team-people.ts'
import { openAbsence } from '../../../netlify/plan/absence.ts'
import { freshPlan } from '../../../netlify/plan/plan.ts'
import { seedPlan } from '../../../netlify/plan/seed.ts'
import { instantOf } from '../../../netlify/platform/database.ts'
import { hashOf } from '../../../netlify/platform/seal.ts'
import { staffToken } from '../../../netlify/staff/link.ts'
import { isOn } from '../../../src/domain/sprechstunde/slots.ts'
import { typedChange } from '../../../src/pages/team/_absence.ts'
import {
  bookingForm,
  callbackForm,
  expect,
  requestId,
  type Sent,
  siteUrl,
  staff,
  start,
  test as base,
  whereTo,
} from '../test.ts'
import { signIn } from './team.ts'

const [jugendamt, diakonie] = staff
const email = 'ana@kanarienvogel.example'
const instant = Temporal.Instant.from(start)
const scheduled = (name: string) =>
  new Request(`${siteUrl}/.netlify/functions/${name}`, { method: 'POST' })
const memberOf = (adviser: 'jugendamt' | 'diakonie') => ({
  address: adviser === 'jugendamt' ? jugendamt : diakonie,
  adviser,
})
const ill = (changes: Sent = {}): Sent => ({
  kind: 'new',
  adviser: 'jugendamt',
  from: '2026-11-23',
  until: '',
  substitute: 'diakonie',
  holds: '',
  ...changes,
})
const pickedForm = (changes: Sent = {}): Sent =>
  callbackForm({ request_id: requestId(), prefer: 'jugendamt', if_away: 'wait', email, ...changes })
const tokenOf = (response: Response) => whereTo(response).searchParams.get('k') ?? ''

type Enter = (fields: Sent) => Promise<URL>
const test = base.extend<{ headers: { cookie: string }; enter: Enter }>({
  headers: async ({ post, mailbox, afterwards }, use) => {
    await seedPlan(instant)
    const headers = await signIn(post, mailbox, afterwards, diakonie)
    mailbox.received.length = 0
    await use(headers)
  },
  /** Enters a change as somebody of the team does: the preview, and its button. */
  enter: async ({ post, headers, afterwards }, use) => {
    await use(async (fields) => {
      const shown = whereTo(
        await post(teamAbsence, { action: 'preview', id: '', ...fields }, headers),
      )
      const typed = openAbsence(memberOf('diakonie'), shown.searchParams.get('d'), instant)
      const { place } = await freshPlan()
      const read = typed && typedChange({ ...place, notices: [], gatherings: [] }, typed, instant)
      if (!read || !('change' in read)) return shown
      const { absence } = read.change
      const { mark } = await touchedBy(read.change, instant)
      const set = { ...fields, action: 'set', id: absence.id, touched: mark }
      const to = whereTo(await post(teamAbsence, set, headers))
      await afterwards()
      return to
    })
  },
})

const idOf = async (
  database: { query: (text: string) => Promise<{ rows: { id: string }[] }> },
  table: 'callback' | 'booking' | 'absence',
) =>
  (await database.query(`select id from ${table} order by created_at desc limit 1`)).rows[0]?.id ??
  ''

test('whoever lets the other one call is the substitute’s while whom they picked is away: mail, buttons, answers; and it ends by itself', async ({
  post,
  enter,
  mailbox,
  afterwards,
  database,
  clock,
}) => {
  expect((await enter(ill({ until: '2026-11-24' }))).search).toBe('?tat=nicht-da')
  mailbox.received.length = 0
  await post(callback, pickedForm({ if_away: 'other' }))
  await afterwards()
  expect(mailbox.to(diakonie)[0]?.mail.text).toContain('Ana Kanarienvogel')
  expect(mailbox.to(jugendamt)).toEqual([])
  const [toResident] = mailbox.to(email)
  expect(toResident?.mail.replyTo?.map(({ address }) => address)).toEqual([diakonie])
  const id = await idOf(database, 'callback')
  const k = staffToken('callback', id, memberOf('diakonie'))
  expect((await post(teamCallback, { k, action: 'take', from: '' })).status).toBe(303)
  clock.set('2026-11-25T07:00:00Z')
  expect((await post(teamCallback, { k, action: 'missed', tries: '0' })).status).toBe(404)
  const own = staffToken('callback', id, memberOf('jugendamt'))
  expect((await post(teamCallback, { k: own, action: 'missed', tries: '0' })).status).toBe(303)
})

test('whoever chooses to wait after a colleague took it is theirs again whom they picked', async ({
  post,
  enter,
  afterwards,
  database,
}) => {
  await enter(ill({ until: '2026-11-24' }))
  const k = tokenOf(await post(callback, pickedForm({ if_away: 'other' })))
  await afterwards()
  const id = await idOf(database, 'callback')
  const theirs = staffToken('callback', id, memberOf('diakonie'))
  await post(teamCallback, { k: theirs, action: 'take', from: '' })
  const taken = async () =>
    (await database.query<{ taken_by: string | null }>('select taken_by from callback')).rows
  expect((await taken())[0]?.taken_by).not.toBeNull()
  await post(callbackChange, { k, action: 'if-away', if_away: 'wait' })
  expect(await taken()).toEqual([{ taken_by: null }])
})

test('what is handed over is handed over once, however often the button is pressed', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const own = await signIn(post, mailbox, afterwards, jugendamt)
  await post(callback, pickedForm({ if_away: 'other' }))
  await afterwards()
  const hand = { action: 'hand', adviser: 'jugendamt', to: 'diakonie' }
  const handed = async () => whereTo(await post(teamPeople, hand, own)).searchParams.get('zahl')
  expect(await handed()).toBe('0-1-0-0')
  expect(await handed()).toBe('0-0-0-0')
})

test('whoever waits is nobody else’s: no mail, no button, and no try before whom they picked is back', async ({
  post,
  call,
  enter,
  mailbox,
  afterwards,
  database,
  clock,
}) => {
  await post(callback, pickedForm())
  await afterwards()
  const id = await idOf(database, 'callback')
  const own = staffToken('callback', id, memberOf('jugendamt'))
  await post(teamCallback, { k: own, action: 'missed', tries: '0' })
  await enter(ill({ from: '2026-11-23', until: '2026-11-26' }))
  mailbox.received.length = 0
  const k = staffToken('callback', id, memberOf('diakonie'))
  expect((await post(teamCallback, { k, action: 'take', from: '' })).status).toBe(404)
  const again = async (at: string) => {
    clock.set(at)
    await call(remind, scheduled('remind'))
    await call(deliverMail, scheduled('deliver-mail'))
    return mailbox.received.filter(({ mail }) => mail.subject?.includes('noch einmal anrufen'))
  }
  expect(await again('2026-11-24T13:10:00Z')).toEqual([])
  const asked = await again('2026-11-27T08:10:00Z')
  expect(asked.map(({ to }) => to)).toEqual([jugendamt])
})

test('whoever picked before is asked once by a discreet mail, and their yes by a button brings it to the substitute', async ({
  post,
  call,
  enter,
  mailbox,
  afterwards,
  database,
}) => {
  const waiting = tokenOf(await post(callback, pickedForm()))
  const allows = pickedForm({ if_away: 'other', email: 'ben@kanarienvogel.example', name: 'Ben' })
  await post(callback, allows)
  await afterwards()
  mailbox.received.length = 0
  await enter(ill({ until: '2026-12-04' }))
  for (let minute = 0; minute < 3; minute += 1) await call(deliverMail, scheduled('deliver-mail'))
  expect(mailbox.to('ben@kanarienvogel.example')).toEqual([])
  const asked = mailbox.to(email)
  expect(asked).toHaveLength(1)
  expect(asked[0]?.mail.subject).toBe('Ihr Rückruf')
  expect(asked[0]?.mail.text).toContain('ist bis 4. Dezember 2026 nicht da')
  expect(asked[0]?.mail.text).not.toMatch(/Sozial|Jugendamt|krank/i)
  mailbox.received.length = 0
  await post(callbackChange, { k: waiting, action: 'if-away', if_away: 'other' })
  await afterwards()
  expect(mailbox.to(diakonie)[0]?.mail.text).toContain('Ana Kanarienvogel')
  expect(mailbox.to(jugendamt)).toEqual([])
  const { rows } = await database.query('select from absence_question where answered_at is null')
  expect(rows).toEqual([])
  mailbox.received.length = 0
  await post(callbackChange, { k: waiting, action: 'if-away', if_away: 'unsinn' })
  await afterwards()
  expect(mailbox.to(diakonie)[0]?.mail.text).not.toContain('Kanarienvogel')
})

test('what somebody had taken who is away then is open for the others, and theirs once they go on with it', async ({
  post,
  enter,
  afterwards,
  database,
}) => {
  await post(callback, callbackForm({ request_id: requestId() }))
  await afterwards()
  const id = await idOf(database, 'callback')
  const [own, other] = (['jugendamt', 'diakonie'] as const).map((adviser) =>
    staffToken('callback', id, memberOf(adviser)),
  )
  await post(teamCallback, { k: own ?? '', action: 'take', from: '' })
  await enter(ill())
  const before = await database.query('select taken_by from callback')
  await post(teamCallback, { k: other ?? '', action: 'missed', tries: '0' })
  const after = await database.query('select taken_by from callback')
  expect(after.rows).not.toEqual(before.rows)
})

test('booked times of who is away are called off with other times, but for those that the substitute holds and may read', async ({
  post,
  enter,
  mailbox,
  afterwards,
  database,
}) => {
  const token = tokenOf(await post(booking, bookingForm()))
  await post(
    booking,
    bookingForm({
      request_id: requestId(),
      slot: '2026-11-24T0930',
      name: 'Ben',
      email: 'ben@kanarienvogel.example',
      phone: '',
      if_away: 'other',
    }),
  )
  await afterwards()
  mailbox.received.length = 0
  await enter(ill({ until: '2026-11-27', holds: 'yes' }))
  const { rows } = await database.query('select adviser, state from booking order by starts_at')
  expect(rows).toEqual([
    { adviser: 'jugendamt', state: 'cancelled' },
    { adviser: 'jugendamt', state: 'booked' },
  ])
  expect(mailbox.to('ben@kanarienvogel.example')).toEqual([])
  expect(mailbox.to(email)[0]?.mail.text).toContain('24. November 2026 um 9 Uhr')
  const handed = mailbox.to(diakonie).find(({ mail }) => mail.subject?.startsWith('Sie vertreten'))
  expect(handed?.mail.text).toContain('Ben')
  expect(handed?.mail.text).toContain('vertritt')
  // The same time, with whoever stands in: a new yes, by one press.
  await post(bookingChange, { k: token, action: 'if-away', if_away: 'other' })
  const again = await database.query('select adviser, state from booking order by starts_at')
  expect(again.rows[0]).toEqual({ adviser: 'diakonie', state: 'booked' })
  // Nobody gets a time that the substitute has already, under the name of who is away.
  const taken = await post(
    booking,
    bookingForm({ request_id: requestId(), slot: '2026-11-24T0930', email: '', name: 'Cem' }),
  )
  expect(whereTo(taken).pathname).not.toBe('/mein-termin/')
})

test('an open end is given a last day, and ended: from then on everything is as before', async ({
  enter,
  database,
  mailbox,
  post,
  afterwards,
}) => {
  await enter(ill())
  const id = await idOf(database, 'absence')
  expect((await enter({ ...ill(), kind: 'until', id, until: '2026-12-24' })).search).toBe(
    '?tat=ende-neu',
  )
  const { rows } = await database.query('select until_date::text from absence')
  expect(rows).toEqual([{ until_date: '2026-12-24' }])
  expect((await enter({ ...ill(), kind: 'end', id })).search).toBe('?tat=wieder-da')
  expect((await database.query('select from absence')).rowCount).toBe(0)
  mailbox.received.length = 0
  await post(callback, pickedForm({ if_away: 'other' }))
  await afterwards()
  expect(mailbox.to(jugendamt)[0]?.mail.text).toContain('Ana Kanarienvogel')
  expect(mailbox.to(diakonie)[0]?.mail.text).not.toContain('Kanarienvogel')
})

test('where somebody books after the preview, nothing is entered, and the preview shows it first', async ({
  post,
  headers,
  afterwards,
  database,
}) => {
  await post(booking, bookingForm())
  await afterwards()
  const set = { ...ill(), action: 'set', id: crypto.randomUUID(), touched: 'old' }
  const to = whereTo(await post(teamAbsence, set, headers))
  expect(to.searchParams.get('nein')).toBe('inzwischen')
  expect((await database.query('select from absence')).rowCount).toBe(0)
})

test('of 200 absences entered at the very moment at which somebody books, none leaves a time at which nobody is', async ({
  post,
  headers,
  database,
}) => {
  test.setTimeout(240_000)
  // The preview showed nobody, for nobody had booked.
  const set = {
    ...ill({ until: '2026-11-24', substitute: '' }),
    action: 'set',
    touched: hashOf(''),
  }
  let both = 0
  for (let round = 0; round < 200; round += 1) {
    const slot = bookingForm({ request_id: requestId(), phone: '', email: '', name: 'Ana' })
    const [answer] = await Promise.all([
      post(booking, slot),
      post(teamAbsence, { ...set, id: crypto.randomUUID() }, headers),
    ])
    const { place } = await freshPlan()
    const { rows } = await database.query<{ adviser: string; starts_at: Date; ends_at: Date }>(
      `select adviser, starts_at, ends_at from booking where state = 'booked'`,
    )
    for (const { adviser, starts_at, ends_at } of rows)
      expect(
        isOn(place, { adviser, start: instantOf(starts_at), end: instantOf(ends_at) }),
        String(round),
      ).toBe(true)
    if (whereTo(answer).pathname === '/mein-termin/') both += 1
    await database.query('delete from mail')
    await database.query('delete from booking')
    await database.query('delete from absence')
    await database.query('delete from online_share')
    await database.query('update schedule set version = version + 1')
  }
  expect(both).toBeGreaterThan(0)
})

test('why somebody is away is stored nowhere, whatever a form sends', async ({
  post,
  headers,
  database,
}) => {
  const set = { ...ill(), action: 'preview', grund: 'krank' }
  expect((await post(teamAbsence, set, headers)).status).toBe(400)
  const { rows } = await database.query<{ column_name: string }>(
    `select column_name from information_schema.columns where table_name = 'absence'`,
  )
  expect(rows.map(({ column_name }) => column_name).sort()).toEqual(
    ['adviser', 'created_at', 'from_date', 'holds_hours', 'id', 'substitute', 'until_date'].sort(),
  )
})
