import { randomUUID } from 'node:crypto'

import type { Pool } from 'pg'

import * as booking from '../../../netlify/functions/booking.ts'
import * as bookingChange from '../../../netlify/functions/booking-change.ts'
import * as deliverMail from '../../../netlify/functions/deliver-mail.ts'
import * as slotsJson from '../../../netlify/functions/slots.ts'
import * as teamBooking from '../../../netlify/functions/team-booking.ts'
import * as teamCall from '../../../netlify/functions/team-call.ts'
import * as teamClose from '../../../netlify/functions/team-close.ts'
import * as teamHours from '../../../netlify/functions/team-hours.ts'
import { now } from '../../../netlify/platform/clock.ts'
import { openEntered } from '../../../netlify/staff/read.ts'
import { readCalendar } from '../calendar.ts'
import type { Mailbox } from '../mailbox.ts'
import {
  bookingForm,
  callbackForm,
  expect,
  requestId,
  siteUrl,
  staff,
  test,
  whereTo,
} from '../test.ts'
import { keyIn, signIn } from './team.ts'

const [eins] = staff
const ana = 'ana@kanarienvogel.example'
const tokenOf = (response: Response) => whereTo(response).searchParams.get('k') ?? ''
/** What the page after entering something for a caller reads out to this address of staff. */
const readOutTo = (address: string, page: URL) =>
  openEntered({ address }, page.searchParams.get('fertig'), now())
const tick = () => new Request(`${siteUrl}/.netlify/functions/deliver-mail`, { method: 'POST' })
const other = (slot: string, more = {}) =>
  bookingForm({ request_id: requestId(), slot, phone: '', email: '', ...more })

/** The resident with an address has three other times in a mail; staff have one person to phone, and one whom nobody can reach. */
function expectLettersOfClosing(mailbox: Mailbox): void {
  const mails = mailbox.to(ana)
  expect(mails).toHaveLength(2)
  const text = mails[1]?.mail.text ?? ''
  expect(mails[1]?.mail.subject).toBe('Ihr Termin im Rathaus')
  expect(text.match(/^(Dienstag|Donnerstag), .* Uhr$/gm)).toHaveLength(4)
  expect(text.match(/https?:\/\//g)).toHaveLength(1)
  expect(text).not.toContain('Kanarienvogel')
  const part = mails[1]?.mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar')
  expect(readCalendar(part).getFirstPropertyValue('method')).toBe('CANCEL')
  const staffTexts = mailbox.to(eins).map(({ mail }) => mail.text ?? '')
  expect(staffTexts.filter((one) => one.includes('BITTE ANRUFEN'))).toHaveLength(1)
  expect(staffTexts.filter((one) => one.includes('nicht erreichen'))).toHaveLength(1)
}

/** What is cancelled counts toward no online share any more. */
async function expectSharesFree(database: Pool): Promise<void> {
  const { rows: share } = await database.query(
    'select sprechstunde, taken from online_share order by 1',
  )
  expect(share).toEqual([
    { sprechstunde: '2026-11-24T0900', taken: 0 },
    { sprechstunde: '2026-12-01T0900', taken: 1 },
  ])
}

test('a day is closed: who gave an address gets a mail with three other times, the others are to be phoned, nobody can book there', async ({
  post,
  call,
  mailbox,
  afterwards,
  database,
}) => {
  const k = tokenOf(await post(booking, bookingForm()))
  await post(booking, other('2026-11-24T0930', { phone: '07127 31111', name: 'Bo Kanarienvogel' }))
  await post(booking, other('2026-11-24T1000', { name: 'Cy Kanarienvogel' }))
  const elsewhere = tokenOf(await post(booking, other('2026-12-01T0900', { phone: '07127 22222' })))
  const headers = await signIn(post, mailbox, afterwards)
  const id = randomUUID()
  const close = { action: 'close', id, from: '2026-11-24', to: '', adviser: '' }
  const answers = await Promise.all([
    post(teamClose, close, headers),
    post(teamClose, close, headers),
  ])
  for (const answer of answers) expect(whereTo(answer).search).toBe('?tat=geschlossen')
  await afterwards()

  const { rows } = await database.query(
    'select starts_at, state, cancelled_by, to_phone, sequence from booking order by starts_at',
  )
  expect(rows).toMatchObject([
    { state: 'cancelled', cancelled_by: 'staff', to_phone: false, sequence: 1 },
    { state: 'cancelled', cancelled_by: 'staff', to_phone: true, sequence: 1 },
    { state: 'cancelled', cancelled_by: 'staff', to_phone: false, sequence: 1 },
    { state: 'booked', cancelled_by: null, to_phone: false, sequence: 0 },
  ])
  await expectSharesFree(database)
  expectLettersOfClosing(mailbox)

  // Nobody can book on that day any more, by an old page either; other sites do not offer it.
  expect(whereTo(await post(booking, other('2026-11-24T1100'))).pathname).toBe(
    '/termin/2026-11-24T1100/',
  )
  const free = await (await call(slotsJson, new Request(`${siteUrl}/api/slots.json`))).text()
  expect(free).not.toContain('2026-11-24')
  expect(free).toContain('2026-12-01')

  // The resident takes another time by one press, and keeps their link; nobody else's changes.
  expect(whereTo(await post(bookingChange, { k, action: 'undo' })).searchParams.get('nein')).toBe(
    'undo-too-late',
  )
  const moved = await post(bookingChange, { k, action: 'move', slot: '2026-11-26T1400' })
  expect(whereTo(moved).search).toBe(`?k=${k}`)
  await afterwards()
  const last = mailbox.to(ana).at(-1)?.mail
  const again = readCalendar(last?.attachments.find(({ mimeType }) => mimeType === 'text/calendar'))
  expect(again.getFirstPropertyValue('method')).toBe('PUBLISH')
  expect(again.getFirstSubcomponent('vevent')?.getFirstPropertyValue('sequence')).toBe(2)
  expect(elsewhere).toBeTruthy()

  // Opened again, the day can be booked; what was cancelled stays so.
  await post(teamClose, { action: 'open', id }, headers)
  expect(whereTo(await post(booking, other('2026-11-24T1100'))).pathname).toBe('/mein-termin/')
})

test('people who book at the very moment when a day is closed are told as the others are: nobody is left on a closed day', async ({
  post,
  call,
  mailbox,
  afterwards,
  database,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  const slots = ['0900', '0930', '1000', '1030'].map((time) => `2026-11-24T${time}`)
  const close = { action: 'close', id: randomUUID(), from: '2026-11-24', to: '', adviser: '' }
  const answers = await Promise.all([
    ...slots
      .slice(0, 2)
      .map((slot, index) => post(booking, other(slot, { phone: `07127 5551${index}` }))),
    post(teamClose, close, headers),
    ...slots
      .slice(2)
      .map((slot, index) => post(booking, other(slot, { phone: `07127 6661${index}` }))),
  ])
  expect(answers.every(({ status }) => status === 303)).toBe(true)
  await call(deliverMail, tick())
  const { rows } = await database.query(`select from booking where state = 'booked'`)
  expect(rows).toHaveLength(0)
  const { rows: share } = await database.query('select from online_share where taken <> 0')
  expect(share).toHaveLength(0)
})

test('one adviser is away: only their time is closed', async ({ post, mailbox, afterwards }) => {
  const headers = await signIn(post, mailbox, afterwards)
  const close = { action: 'close', id: randomUUID(), from: '2026-11-24', to: '2026-11-26' }
  await post(teamClose, { ...close, adviser: 'jugendamt' }, headers)
  expect(whereTo(await post(booking, other('2026-11-24T0900'))).pathname).toContain('/termin/')
  expect(whereTo(await post(booking, other('2026-11-26T1400'))).pathname).toBe('/mein-termin/')
})

for (const typed of [
  { from: '', to: '' },
  { from: '2026-02-30', to: '' },
  { from: '2026-11-20', to: '2026-11-22' },
  { from: '2026-12-03', to: '2026-12-01' },
  { from: '2026-12-01', to: '2026-12-03', from_time: '15:00' },
  { from: '2026-12-01', from_time: '15:00', to_time: '14:00', word: 'ice' },
  { from: '2026-12-01', adviser: 'niemand' },
])
  test(`closing ${JSON.stringify(typed)} is refused: the form comes back as it was, and nothing is closed`, async ({
    post,
    mailbox,
    afterwards,
    database,
  }) => {
    const headers = await signIn(post, mailbox, afterwards)
    const answer = await post(teamClose, { action: 'close', id: randomUUID(), ...typed }, headers)
    expect(whereTo(answer).hash).toBe('#fehler')
    expect(Object.fromEntries(whereTo(answer).searchParams)).toMatchObject(typed)
    expect((await database.query('select from closure')).rowCount).toBe(0)
  })

test('by the link of a mail staff cancel a booking, once; its slot is free at once', async ({
  post,
  mailbox,
  afterwards,
}) => {
  await post(booking, bookingForm())
  await afterwards()
  const k = keyIn(mailbox.to(eins)[0]?.mail.text ?? '', 'absagen')
  await Promise.all([
    post(teamBooking, { k, action: 'cancel' }),
    post(teamBooking, { k, action: 'cancel' }),
  ])
  await afterwards()
  expect(mailbox.to(ana)).toHaveLength(2)
  expect(whereTo(await post(booking, other('2026-11-24T0900'))).pathname).toBe('/mein-termin/')
})

test('by the link of a mail staff move a booking, also to a time that is kept for walk-ins', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  // Thursday is the colleague's, so the resident must have said that somebody else may stand in.
  await post(booking, bookingForm({ if_away: 'other' }))
  await afterwards()
  const k = keyIn(mailbox.to(eins)[0]?.mail.text ?? '', 'verschieben')
  for (const time of ['1400', '1430', '1500', '1530'])
    await post(booking, other(`2026-11-26T${time}`))
  await post(teamBooking, { k, action: 'move', slot: '2026-11-26T1600' })
  await afterwards()
  expect(mailbox.to(ana).at(-1)?.mail.text).toContain('Donnerstag, 26. November 2026 um 16 Uhr')
  const { rows } = await database.query('select sprechstunde, taken from online_share order by 1')
  expect(rows).toEqual([
    { sprechstunde: '2026-11-24T0900', taken: 0 },
    { sprechstunde: '2026-11-26T1400', taken: 4 },
  ])
  const none = await post(teamBooking, { k, action: 'move', slot: '2026-11-26T1400' })
  expect(whereTo(none).searchParams.get('nein')).toBe('slot-taken')
})

test('after its time a booking is finished by one press: the data goes, the count stays', async ({
  post,
  mailbox,
  afterwards,
  clock,
  database,
}) => {
  await post(booking, bookingForm())
  await afterwards()
  const k = keyIn(mailbox.to(eins)[0]?.mail.text ?? '', 'absagen')
  await post(teamBooking, { k, action: 'done' })
  expect((await database.query('select from booking')).rowCount).toBe(1)
  clock.set('2026-11-24T08:30:00Z')
  await Promise.all([
    post(teamBooking, { k, action: 'done' }),
    post(teamBooking, { k, action: 'done' }),
  ])
  expect((await database.query('select from booking')).rowCount).toBe(0)
  const { rows } = await database.query('select kind, outcome, number from tally')
  expect(rows).toEqual([{ kind: 'booking', outcome: 'kept', number: 1 }])
})

test('staff enter a booking for a caller: any free time, beyond share and lead time, once however often it is sent', async ({
  post,
  mailbox,
  afterwards,
  clock,
  database,
}) => {
  for (const time of ['0930', '1000', '1030', '1100'])
    await post(booking, other(`2026-11-24T${time}`))
  clock.set('2026-11-24T07:55:00Z')
  const headers = await signIn(post, mailbox, afterwards)
  const form = {
    kind: 'booking',
    request_id: requestId(),
    slot: '2026-11-24T0900',
    name: 'Anruferin',
  }
  const first = whereTo(await post(teamCall, form, headers))
  const second = whereTo(await post(teamCall, form, headers))
  expect(readOutTo(eins, first)).toMatchObject({ kind: 'booking' })
  expect(readOutTo(eins, second)).toEqual(readOutTo(eins, first))
  // The page shows a code: nobody sees it there but who entered it.
  expect(readOutTo(staff[1], first)).toBeUndefined()
  expect(
    whereTo(await post(teamCall, { ...form, request_id: requestId() }, headers)).pathname,
  ).toBe('/team/anruf/')
  const { rows } = await database.query(
    `select online from booking where starts_at = '2026-11-24T08:00Z'`,
  )
  expect(rows).toEqual([{ online: false }])
  const { rows: share } = await database.query('select taken from online_share')
  expect(share).toEqual([{ taken: 4 }])

  const { slot: _slot, ...rest } = callbackForm()
  clock.set('2026-11-23T07:30:00Z')
  const later = await signIn(post, mailbox, afterwards)
  const entered = whereTo(await post(teamCall, { ...rest, kind: 'callback' }, later))
  expect(readOutTo(eins, entered)).toMatchObject({ kind: 'callback' })
  const missing = whereTo(await post(teamCall, { ...rest, kind: 'callback', phone: '' }, later))
  expect(missing.searchParams.get('d')).toBeTruthy()
})

test('staff set other hours for a date, an extra Sprechstunde, fewer online slots; a booking in the way holds them up', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  const set = (changes: Record<string, string>) =>
    post(
      teamHours,
      {
        action: 'set',
        date: '2026-12-01',
        instead: '09:00',
        from: '10:00',
        to: '12:00',
        advisers: 'jugendamt',
        slot_minutes: '30',
        online_slots: '1',
        walk_in: 'yes',
        ...changes,
      },
      headers,
    )
  await post(booking, other('2026-12-01T0900'))
  expect(whereTo(await set({})).searchParams.get('nein')).toBe('bookings-in-the-way')
  expect(whereTo(await set({ date: '2026-12-08' })).searchParams.get('tat')).toBe('gesetzt')
  const page = async (slot: string) => whereTo(await post(booking, other(slot))).pathname
  expect(await page('2026-12-08T0900')).toBe('/termin/')
  expect(await page('2026-12-08T1000')).toBe('/mein-termin/')
  // One online slot, and it is taken.
  expect(await page('2026-12-08T1030')).toBe('/termin/2026-12-08T1030/')

  expect(whereTo(await set({ date: '2026-12-09', instead: '' })).searchParams.get('tat')).toBe(
    'gesetzt',
  )
  expect(await page('2026-12-09T1000')).toBe('/mein-termin/')
  expect(
    whereTo(
      await set({ date: '2026-12-08', instead: '', from: '11:30', to: '13:00' }),
    ).searchParams.get('nein'),
  ).toBe('overlap')
})
