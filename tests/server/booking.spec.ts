import ICAL from 'ical.js'

import { bookingBehind } from '../../netlify/bookings/read.ts'
import * as booking from '../../netlify/functions/booking.ts'
import { readCalendar } from './calendar.ts'
import { bookingForm, draftIn, expect, requestId, staff, test, whereTo } from './test.ts'

const tokenOf = (response: Response) => whereTo(response).searchParams.get('k') ?? ''

test('a resident who takes a slot has it, and a page of their own', async ({ post }) => {
  const response = await post(booking, bookingForm())
  expect(whereTo(response).pathname).toBe('/mein-termin/')
  const kept = await bookingBehind(tokenOf(response))
  expect(kept).toMatchObject({ state: 'booked', adviser: 'jugendamt', sequence: 0 })
  expect(kept?.start.toString()).toBe('2026-11-24T08:00:00Z')
  expect(kept?.personal.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/)
  expect(kept?.personal.phone).toEqual({
    e164: '+49712798765',
    shown: '07127 98765',
    typed: '07127 98765',
  })
})

test('a booking is one round trip to the database before the answer', async ({
  post,
  wire,
  database,
  beforeWork,
  afterwards,
}) => {
  // One before, so that the plan is known; its mails are sent before anything is counted.
  await post(booking, bookingForm({ slot: '2026-11-24T1000' }))
  await afterwards()
  await database.query('truncate booking cascade')
  const before = wire.roundTrips()
  let atAnswer = 0
  beforeWork(() => (atAnswer = wire.roundTrips()))
  await post(booking, bookingForm())
  expect(atAnswer - before).toBe(1)
})

test('a form that is sent twice counts once, with one set of mails and the same page', async ({
  post,
  database,
  mailbox,
  afterwards,
}) => {
  const form = bookingForm()
  const answers = await Promise.all([post(booking, form), post(booking, form), post(booking, form)])
  const again = await post(booking, form)
  const pages = new Set([...answers, again].map((answer) => whereTo(answer).href))
  expect(pages.size).toBe(1)
  await afterwards()
  expect((await database.query('select from booking')).rowCount).toBe(1)
  expect(mailbox.received).toHaveLength(3)
})

test('a form that is sent again gets its page even when the slot is too near by then', async ({
  post,
  clock,
}) => {
  const form = bookingForm()
  const first = await post(booking, form)
  clock.set('2026-11-24T07:30:00Z')
  expect(whereTo(await post(booking, form)).href).toBe(whereTo(first).href)
})

test('who comes second to a slot gets their filled form back, and is told why', async ({
  post,
}) => {
  await post(booking, bookingForm())
  const second = await post(
    booking,
    bookingForm({ request_id: requestId(), name: 'Zweite Person' }),
  )
  const page = whereTo(second)
  expect(page.pathname).toBe('/termin/2026-11-24T0900/')
  const draft = draftIn(page)
  expect(draft?.refusal).toBe('slot-taken')
  expect(draft?.values['name']).toEqual(['Zweite Person'])
})

test('the last slots of a Sprechstunde stay for people who just come', async ({ post }) => {
  const slots = ['0900', '0930', '1000', '1030', '1100'].map((time) => `2026-11-24T${time}`)
  const answers = await Promise.all(
    slots.map((slot) =>
      post(booking, bookingForm({ slot, request_id: requestId(), phone: '', email: '' })),
    ),
  )
  const pages = answers.map(whereTo)
  expect(pages.filter((page) => page.pathname === '/mein-termin/')).toHaveLength(4)
  const refused = pages.find((page) => page.pathname !== '/mein-termin/')
  expect(refused && draftIn(refused)?.refusal).toBe('share-used-up')
})

test('a booking and its mails are discreet to the resident and complete for staff', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const response = await post(
    booking,
    bookingForm({ step_free: 'yes', interpreter: 'yes', language: 'tr', if_away: 'other' }),
  )
  await afterwards()
  const [mine] = mailbox.to('ana@kanarienvogel.example')
  expect(mine?.mail.subject).toBe('Ihr Termin im Rathaus')
  expect(mine?.mail.from?.name).toBe('Rathaus Pliezhausen')
  expect(mine?.mail.text).toContain('Dienstag, 24. November 2026 um 9 Uhr')
  expect(mine?.mail.text).toContain(`https://rathaus.example/mein-termin/?k=${tokenOf(response)}`)
  expect(mine?.raw).not.toContain('Ana')
  for (const address of staff) {
    const [theirs] = mailbox.to(address)
    expect(theirs?.mail.text).toMatch(
      /^Wenn Sie anrufen müssen:\nNICHT auf die Mailbox sprechen\.\nNur „Rathaus“ sagen\./,
    )
    expect(theirs?.mail.text).toContain('spricht Türkisch')
    expect(theirs?.mail.text).toContain('braucht einen Weg ohne Stufen')
    expect(theirs?.mail.text).toContain('07127 98765')
  }
})

test('the calendar entries say the same time as the page, in UTC, in a parser that is not ours', async ({
  post,
  mailbox,
  afterwards,
}) => {
  await post(booking, bookingForm())
  await afterwards()
  for (const [who, method] of [
    ['ana@kanarienvogel.example', 'PUBLISH'],
    [staff[0], 'REQUEST'],
  ] as const) {
    const part = mailbox
      .to(who)[0]
      ?.mail.attachments.find((one) => one.mimeType === 'text/calendar')
    expect(part?.method).toBe(method)
    const calendar = readCalendar(part)
    expect(calendar.getFirstPropertyValue('method')).toBe(method)
    const entry = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined)
    expect(entry.startDate.toICALString()).toBe('20261124T080000Z')
    expect(entry.sequence).toBe(0)
    expect(entry.component.getAllSubcomponents('valarm')).toHaveLength(0)
    expect(entry.component.getFirstPropertyValue('class')).toBe('PRIVATE')
    expect(entry.attendees).toHaveLength(method === 'REQUEST' ? 2 : 0)
  }
})

test('who takes the same slot again with another answer is told that the first one stands', async ({
  post,
}) => {
  const form = bookingForm({ reminder: 'yes' })
  const first = whereTo(await post(booking, form))
  const { reminder: _, ...without } = form
  const again = whereTo(await post(booking, without))
  expect(again.searchParams.get('k')).toBe(first.searchParams.get('k'))
  expect(again.searchParams.get('nein')).toBe('schon')
  expect(whereTo(await post(booking, form)).href).toBe(first.href)
})
