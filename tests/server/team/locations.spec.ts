import { randomUUID } from 'node:crypto'

import type ICAL from 'ical.js'
import type { Email } from 'postal-mime'

import { bookingsToPhone, lookAtLocation, lookAtWeek } from '../../../netlify/bookings/read.ts'
import * as booking from '../../../netlify/functions/booking.ts'
import * as bookingChange from '../../../netlify/functions/booking-change.ts'
import * as calendar from '../../../netlify/functions/calendar.ts'
import * as deliverMail from '../../../netlify/functions/deliver-mail.ts'
import * as remind from '../../../netlify/functions/remind.ts'
import * as slots from '../../../netlify/functions/slots.ts'
import * as teamLocations from '../../../netlify/functions/team-locations.ts'
import * as teamWeek from '../../../netlify/functions/team-week.ts'
import { forgetPlan, freshPlan } from '../../../netlify/plan/plan.ts'
import { seedPlan } from '../../../netlify/plan/seed.ts'
import { idOfSeeded } from '../../../netlify/plan/week-plan.ts'
import { now } from '../../../netlify/platform/clock.ts'
import { house, locationOn } from '../../../src/domain/plan/location.ts'
import { readCalendar } from '../calendar.ts'
import { bookingForm, expect, requestId, siteUrl, staff, test, whereTo } from '../test.ts'
import { keyIn, signIn } from './team.ts'

type Form = Readonly<Record<string, string>>
const school: Form = {
  kind: 'new',
  location: '',
  shown: 'Grundschule am Bach',
  discreet: 'Haus am Bach',
  street: 'Bachweg 2',
  postcode: '72124',
  town: 'Pliezhausen',
  way: 'Raum 3, gleich neben der Treppe',
  step_free: 'yes',
  valid_from: '',
}
const rathaus = (changes: Form = {}): Form => ({
  kind: 'change',
  location: house,
  street: 'Marktplatz 1',
  postcode: '72124',
  town: 'Pliezhausen',
  way: 'Zimmer 12 im ersten Stock',
  step_free: 'no',
  valid_from: '2026-12-01',
  ...changes,
})
const hours = (location: string, changes: Form = {}): Form => ({
  kind: 'new',
  hours: '',
  weekday: '3',
  from: '14:00',
  to: '16:00',
  advisers: 'jugendamt',
  location,
  slot_minutes: '30',
  online_slots: '4',
  walk_in: 'yes',
  every: '2',
  valid_from: '2026-11-25',
  valid_until: '',
  ...changes,
})
const form = (slot: string, changes: Form = {}) =>
  bookingForm({ request_id: requestId(), slot, phone: '', email: '', ...changes })

const typedOf = (fields: Form) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]]))
async function press(fields: Form): Promise<Form> {
  const looked = await lookAtLocation(typedOf(fields), now())
  const seen = looked !== 'gone' && 'seen' in looked ? looked.seen : 'nothing'
  return { action: 'set', id: randomUUID(), seen, ...fields }
}
async function pressWeek(fields: Form): Promise<Form> {
  const looked = await lookAtWeek(typedOf(fields), now())
  const seen = looked !== 'gone' && 'seen' in looked ? looked.seen : 'nothing'
  return { action: 'set', id: randomUUID(), seen, ...fields }
}
const calendarIn = (mail: { readonly mail: Email } | undefined) =>
  readCalendar(mail?.mail.attachments.find((part) => part.mimeType === 'text/calendar'))
/** What the one event of a calendar says. */
const entry = (calendar: ICAL.Component, name: string) =>
  String(calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue(name.toLowerCase()))

/** Signs in, makes the school, and hours there. Answers the id of the school. */
async function withSchool(
  post: (
    module: typeof teamLocations | typeof teamWeek,
    fields: Form,
    headers: Record<string, string>,
  ) => Promise<Response>,
  headers: { readonly cookie: string },
) {
  const fields = await press(school)
  expect(whereTo(await post(teamLocations, fields, headers)).search).toBe('?tat=ort-gilt')
  const id = fields['id'] ?? ''
  const set = await post(teamWeek, await pressWeek(hours(id)), headers)
  expect(whereTo(set).search).toBe('?tat=woche-gilt')
  return id
}

test('who books at a school reads the school in the confirmation, the reminder and both calendars, by a name that tells nothing', async ({
  post,
  call,
  mailbox,
  afterwards,
  clock,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  await withSchool(post, headers)
  const email = 'ana@bewohner.example'
  await post(booking, form('2026-12-09T1400', { email, reminder: 'yes', calendar: 'yes' }))
  await afterwards()
  const [first] = mailbox.to(email)
  expect(first?.mail.subject).toBe('Ihr Termin')
  expect(first?.mail.text).toContain('Ort: Haus am Bach, Bachweg 2, 72124 Pliezhausen')
  expect(first?.mail.text).toContain('Raum: Raum 3, gleich neben der Treppe')
  expect(first?.mail.text).not.toContain('im Rathaus')
  const own = calendarIn(first)
  expect(entry(own, 'SUMMARY')).toBe('Termin: Haus am Bach')
  expect(entry(own, 'LOCATION')).toBe('Haus am Bach, Bachweg 2, 72124 Pliezhausen')
  const toStaff = mailbox.to(staff[0]).findLast(({ mail }) => mail.subject?.startsWith('Neuer'))
  expect(toStaff?.mail.text).toContain('Ort: Grundschule am Bach')
  expect(entry(calendarIn(toStaff), 'LOCATION')).toContain('Bachweg 2')
  const free = (await (await call(slots, new Request(`${siteUrl}/api/slots.json`))).json()) as {
    slots: readonly { id: string; location: { name: string } }[]
  }
  const names = new Map(free.slots.map(({ id, location }) => [id, location.name]))
  expect(names.get('2026-12-09T1430')).toBe('Grundschule am Bach')
  expect(names.get('2026-11-24T0900')).toBe('Rathaus Pliezhausen')
  clock.set('2026-12-08T09:30:00Z')
  await call(remind, new Request(siteUrl, { method: 'POST' }))
  await call(deliverMail, new Request(siteUrl, { method: 'POST' }))
  await afterwards()
  const reminder = mailbox.to(email).at(-1)
  expect(reminder?.mail.text).toContain('Bitte denken Sie an Ihren Termin')
  expect(reminder?.mail.text).toContain('Haus am Bach')
})

test('a room that moves from a day on: who comes then is told with a new entry, who comes before is not, and who has no mail is phoned', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  await post(booking, form('2026-11-24T0900', { email: 'bea@bewohner.example' }))
  await post(booking, form('2026-12-01T0900', { email: 'ana@bewohner.example', calendar: 'yes' }))
  await post(booking, form('2026-12-01T0930', { phone: '07127 98761' }))
  await afterwards()
  const before = calendarIn(mailbox.to('ana@bewohner.example')[0])
  const shown = whereTo(await post(teamLocations, { action: 'preview', ...rathaus() }, headers))
  expect(shown.pathname + shown.hash).toBe('/team/orte/#vorschau')
  const looked = await lookAtLocation(typedOf(rathaus()), now())
  if (looked === 'gone' || !('elsewhere' in looked)) throw new Error('There is no preview')
  expect(looked.elsewhere.readable).toHaveLength(2)
  expect((await freshPlan()).schedule.locations).toEqual([])
  const fields = await press(rathaus())
  for (let presses = 0; presses < 2; presses++)
    expect(whereTo(await post(teamLocations, fields, headers)).search).toBe('?tat=ort-gilt')
  await afterwards()
  expect(mailbox.to('bea@bewohner.example')).toHaveLength(1)
  const told = mailbox.to('ana@bewohner.example')
  expect(told).toHaveLength(2)
  expect(told[1]?.mail.subject).toBe('Ihr Termin im Rathaus')
  expect(told[1]?.mail.text).toContain('Der Ort ist jetzt: Rathaus Pliezhausen, Marktplatz 1')
  expect(told[1]?.mail.text).toContain('Raum: Zimmer 12 im ersten Stock')
  expect(told[1]?.mail.text).toContain('Der Weg zu uns hat Stufen.')
  const after = calendarIn(told[1])
  expect(entry(after, 'UID')).toBe(entry(before, 'UID'))
  expect([entry(before, 'SEQUENCE'), entry(after, 'SEQUENCE')]).toEqual(['0', '1'])
  expect((await bookingsToPhone(now())).map(({ start }) => start.toString())).toEqual([
    '2026-12-01T08:30:00Z',
  ])
  // Who books for a day after that reads the new room at once.
  await post(booking, form('2026-12-08T0900', { email: 'cem@bewohner.example' }))
  await afterwards()
  expect(mailbox.to('cem@bewohner.example')[0]?.mail.text).toContain('Zimmer 12')
})

test('hours that go to another place take their bookings along: each is told, and keeps link and code', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  await post(booking, form('2026-12-01T0900', { email: 'ana@bewohner.example', calendar: 'yes' }))
  await afterwards()
  const fields = await press(school)
  await post(teamLocations, fields, headers)
  const moved = hours(fields['id'] ?? '', {
    kind: 'change',
    hours: idOfSeeded(0),
    weekday: '2',
    from: '09:00',
    to: '12:00',
    every: '1',
  })
  expect(whereTo(await post(teamWeek, await pressWeek(moved), headers)).search).toBe(
    '?tat=woche-gilt',
  )
  await afterwards()
  const told = mailbox.to('ana@bewohner.example').map(({ mail }) => mail.text ?? '')
  expect(told).toHaveLength(2)
  expect(told[1]).toContain('Der Ort ist jetzt: Haus am Bach')
  expect(keyIn(told[1] ?? '')).toBe(keyIn(told[0] ?? ''))
  const { rows } = await database.query('select state, sequence, location from booking')
  expect(rows).toEqual([{ state: 'booked', sequence: 1, location: fields['id'] }])
  await post(bookingChange, { k: keyIn(told[1] ?? ''), action: 'cancel' })
  await afterwards()
  const cancelled = mailbox.to('ana@bewohner.example').at(-1)
  expect(cancelled?.mail.subject).toBe('Ihr Termin')
  expect(entry(calendarIn(cancelled), 'SUMMARY')).toBe('Termin: Haus am Bach')
})

test('one who cancelled just before their hours went elsewhere, and takes that back, reads the new place', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  await post(booking, form('2026-12-01T0900', { email: 'ana@bewohner.example' }))
  await afterwards()
  const k = keyIn(mailbox.to('ana@bewohner.example')[0]?.mail.text ?? '')
  const fields = await press(school)
  await post(teamLocations, fields, headers)
  await post(bookingChange, { k, action: 'cancel' })
  await afterwards()
  const moved = hours(fields['id'] ?? '', {
    kind: 'change',
    hours: idOfSeeded(0),
    weekday: '2',
    from: '09:00',
    to: '12:00',
    every: '1',
  })
  await post(teamWeek, await pressWeek(moved), headers)
  await post(bookingChange, { k, action: 'undo' })
  await afterwards()
  const last = mailbox.to('ana@bewohner.example').at(-1)?.mail.text
  expect(last).toContain('Ihr Termin gilt wieder')
  expect(last).toContain('Haus am Bach')
})

test('a booking that is claimed on a plan from before the room moved is decided again, and says the new room', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  await seedPlan(now())
  await freshPlan()
  // Another process changes it: this one still knows the plan of before.
  await database.query(
    `update location set facts = facts || '{"way": "Zimmer 99"}'; update schedule set version = version + 1`,
  )
  await post(booking, form('2026-12-01T0900', { email: 'ana@bewohner.example' }))
  await afterwards()
  expect(mailbox.to('ana@bewohner.example')[0]?.mail.text).toContain('Zimmer 99')
})

test('a place with hours cannot be ended; once it is, its old bookings are read all the same, and one that is unknown leads to our phone', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  const id = await withSchool(post, headers)
  const email = 'ana@bewohner.example'
  await post(booking, form('2026-12-09T1400', { email }))
  await afterwards()
  const end = { action: 'end', location: id }
  expect(whereTo(await post(teamLocations, end, headers)).searchParams.get('nein')).toBe('used')
  await database.query(
    `delete from weekly_hours where location = '${id}'; update schedule set version = version + 1`,
  )
  expect(whereTo(await post(teamLocations, end, headers)).search).toBe('?tat=ort-beendet')
  const k = keyIn(mailbox.to(email)[0]?.mail.text ?? '')
  await database.query(
    `delete from location where id = '${id}'; update schedule set version = version + 1`,
  )
  await freshPlan()
  await post(bookingChange, { k, action: 'cancel' })
  await afterwards()
  const last = mailbox.to(email).at(-1)
  expect(last?.mail.subject).toBe('Ihr Termin')
  expect(last?.mail.text).not.toContain('im Rathaus')
})

test('what nobody has confirmed in the file is unconfirmed until staff press, and a plan from before there were places gets its house once', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  await seedPlan(now())
  await database.query('delete from location')
  await freshPlan()
  await Promise.all([seedPlan(now()), seedPlan(now())])
  const houses = async () => (await freshPlan()).place.locations
  expect(await houses()).toMatchObject([{ id: house, isConfirmed: false }])
  await post(teamLocations, { action: 'confirm', location: house }, headers)
  expect(await houses()).toMatchObject([{ id: house, isConfirmed: true }])
})

test('a calendar file says the place of the plan, also from a process that has read nothing before', async ({
  post,
  call,
  mailbox,
  afterwards,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  await post(teamLocations, await press(rathaus({ street: 'Neue Gasse 9' })), headers)
  const k = whereTo(await post(booking, form('2026-12-01T0900'))).searchParams.get('k') ?? ''
  forgetPlan()
  const file = await call(calendar, new Request(`${siteUrl}/api/calendar.ics?k=${k}`))
  expect(await file.text()).toContain('Neue Gasse 9')
})

test('a form that said one place books no other: it comes back', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  await withSchool(post, headers)
  const slot = '2026-11-25T1400'
  const to = whereTo(await post(booking, form(slot, { location: house })))
  expect(to.pathname).toContain('/termin/')
  expect((await database.query('select from booking')).rowCount).toBe(0)
})

test('a room that moves and a claim at the very same moment, 200 times: whoever books is told the room that holds, at once or by a second mail', async ({
  post,
  call,
  clock,
  mailbox,
  afterwards,
  database,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  await post(teamLocations, await press(rathaus()), headers)
  for (let round = 0; round < 200; round++) {
    const way = `Zimmer ${round + 20}`
    const change = await press(rathaus({ way }))
    const [, made] = await Promise.all([
      post(teamLocations, change, headers),
      post(booking, form('2026-12-01T0900', { email: 'ana@bewohner.example' })),
    ])
    expect(whereTo(made).pathname, String(round)).toBe('/mein-termin/')
    // A claim that came first was not shown in the preview: then it is shown, and pressed again.
    const { locations } = (await freshPlan()).place
    if (locationOn(locations, house, '2026-12-01')?.way !== way)
      await post(teamLocations, await press(rathaus({ way })), headers)
    await afterwards()
    // What was written while another mail of the booking was on its way leaves after it.
    clock.forward({ minutes: 2 })
    await call(deliverMail, new Request(siteUrl, { method: 'POST' }))
    const mails = mailbox.to('ana@bewohner.example')
    expect(mails.at(-1)?.mail.text, String(round)).toContain(way)
    mailbox.received.length = 0
    await database.query('delete from booking')
    await database.query('delete from online_share')
    await database.query('delete from attempt')
  }
})
