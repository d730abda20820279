import { randomUUID } from 'node:crypto'

import type pg from 'pg'

import { bookingsToPhone, lookAtLocation, lookAtWeek } from '../../../netlify/bookings/read.ts'
import * as booking from '../../../netlify/functions/booking.ts'
import * as bookingChange from '../../../netlify/functions/booking-change.ts'
import * as deliverMail from '../../../netlify/functions/deliver-mail.ts'
import * as teamBooking from '../../../netlify/functions/team-booking.ts'
import * as teamLocations from '../../../netlify/functions/team-locations.ts'
import * as teamWeek from '../../../netlify/functions/team-week.ts'
import { freshPlan } from '../../../netlify/plan/plan.ts'
import { seedPlan } from '../../../netlify/plan/seed.ts'
import { idOfSeeded } from '../../../netlify/plan/week-plan.ts'
import { now } from '../../../netlify/platform/clock.ts'
import { house } from '../../../src/domain/plan/location.ts'
import { bookingForm, expect, expectTrouble, requestId, siteUrl, staff, test } from '../test.ts'
import { keyIn, signIn } from './team.ts'

type Form = Readonly<Record<string, string>>
const address = { street: 'Bachweg 2', postcode: '72124', town: 'Pliezhausen' }
const school: Form = {
  kind: 'new',
  location: '',
  shown: 'Grundschule am Bach',
  discreet: 'Haus am Bach',
  ...address,
  way: 'Raum 3',
  step_free: 'yes',
  valid_from: '',
}
const otherRoom: Form = {
  kind: 'change',
  location: house,
  ...address,
  way: 'Zimmer 12',
  step_free: 'yes',
  valid_from: '2026-11-24',
}
/** Tuesday mornings of the example, in another place. */
const tuesdaysIn = (location: string): Form => ({
  kind: 'change',
  hours: idOfSeeded(0),
  weekday: '2',
  from: '09:00',
  to: '12:00',
  advisers: 'jugendamt',
  location,
  slot_minutes: '30',
  online_slots: '4',
  walk_in: 'yes',
  every: '1',
  valid_from: '2026-11-24',
  valid_until: '',
})
const form = (slot: string, changes: Form = {}) =>
  bookingForm({ request_id: requestId(), slot, phone: '', email: '', ...changes })
const typedOf = (fields: Form) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]]))
async function press(look: typeof lookAtLocation | typeof lookAtWeek, fields: Form): Promise<Form> {
  const looked = await look(typedOf(fields), now())
  const seen = looked !== 'gone' && 'seen' in looked ? looked.seen : 'nothing'
  return { action: 'set', id: randomUUID(), seen, ...fields }
}
const tick = () => new Request(siteUrl, { method: 'POST' })
const idAt = async (database: pg.Pool, start: string) => {
  const { rows } = await database.query<{ id: string }>(
    'select id from booking where starts_at = $1',
    [start],
  )
  return rows[0]?.id ?? ''
}

test('hours go elsewhere while mails of cancellations wait: each of these mails still arrives', async ({
  post,
  call,
  mailbox,
  afterwards,
  database,
  clock,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  const place = await press(lookAtLocation, school)
  await post(teamLocations, place, headers)
  await post(booking, form('2026-11-24T0900', { email: 'ana@bewohner.example' }))
  await post(booking, form('2026-11-24T0930', { email: 'bea@bewohner.example' }))
  await post(booking, form('2026-11-24T1000', { email: 'cem@bewohner.example' }))
  await afterwards()
  const k = keyIn(mailbox.to('ana@bewohner.example')[0]?.mail.text ?? '')
  mailbox.received.length = 0
  expectTrouble('mail-failed')
  mailbox.be('down')
  await post(bookingChange, { k, action: 'cancel' })
  const id = await idAt(database, '2026-11-24T08:30Z')
  await post(teamBooking, { id, action: 'cancel' }, headers)
  await afterwards()
  clock.forward({ minutes: 2 })
  await post(teamWeek, await press(lookAtWeek, tuesdaysIn(place['id'] ?? '')), headers)
  await afterwards()
  mailbox.be('kind')
  clock.forward({ hours: 1 })
  await call(deliverMail, tick())
  const told = (to: string) => mailbox.to(to).map(({ mail }) => mail.text ?? '')
  expect(told('ana@bewohner.example')).toEqual([
    expect.stringContaining('Sie haben Ihren Termin abgesagt'),
  ])
  expect(told('bea@bewohner.example')).toEqual([expect.stringContaining('absagen')])
  expect(told('cem@bewohner.example')).toEqual([expect.stringContaining('Haus am Bach')])
  for (const to of staff)
    expect(
      mailbox
        .to(to)
        .map(({ mail }) => mail.subject?.split(':')[0])
        .sort(),
    ).toEqual(['Termin abgesagt', 'Termin abgesagt', 'Termin an einem anderen Ort'])
})

test('a mail that waits about a time that has begun is not dropped where its hours go elsewhere, for none goes in its place', async ({
  post,
  call,
  mailbox,
  afterwards,
  clock,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  const place = await press(lookAtLocation, school)
  await post(teamLocations, place, headers)
  expectTrouble('mail-failed')
  mailbox.be('down')
  clock.set('2026-11-23T22:00:00Z')
  await post(booking, form('2026-11-24T1000', { email: 'ana@bewohner.example' }))
  await afterwards()
  clock.set('2026-11-24T09:05:00Z')
  await post(teamWeek, await press(lookAtWeek, tuesdaysIn(place['id'] ?? '')), headers)
  mailbox.be('kind')
  clock.forward({ hours: 1 })
  await call(deliverMail, tick())
  expect(mailbox.to('ana@bewohner.example')).toHaveLength(1)
})

test('who has a phone number only and a new room: staff are asked to call, with place, room and a link to say that they did', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  await post(booking, form('2026-11-24T0900', { phone: '07127 98761' }))
  await afterwards()
  mailbox.received.length = 0
  await post(teamLocations, await press(lookAtLocation, otherRoom), headers)
  await afterwards()
  const mail = mailbox.to(staff[0])[0]?.mail
  expect(mail?.subject).toMatch(/^Bitte anrufen: Termin an einem anderen Ort/)
  expect(mail?.text).toContain('BITTE ANRUFEN und den Ort sagen.')
  expect(mail?.text).toContain('Ort: Rathaus Pliezhausen, Bachweg 2, 72124 Pliezhausen')
  expect(mail?.text).toContain('Raum: Zimmer 12')
  expect(await bookingsToPhone(now())).toHaveLength(1)
  const k = keyIn(mail?.text ?? '', 'gesagt')
  expect(k).not.toBe('')
  await post(teamBooking, { k, action: 'phoned' })
  expect(await bookingsToPhone(now())).toEqual([])
})

test('whoever must be phoned about a new place stays on that list when their time is handed over, until staff say that they phoned', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  await seedPlan(now())
  // The colleague is there at the same times.
  await database.query(
    `update weekly_hours set hours = jsonb_set(hours, '{advisers}', '["jugendamt","diakonie"]')`,
  )
  await freshPlan()
  const slot = '2026-11-24T0900-jugendamt'
  await post(booking, form(slot, { phone: '07127 98761', if_away: 'other' }))
  await post(teamLocations, await press(lookAtLocation, otherRoom), headers)
  const id = await idAt(database, '2026-11-24T08:00Z')
  await post(teamBooking, { id, action: 'hand', to: 'diakonie' }, headers)
  const toPhone = async () => (await bookingsToPhone(now())).map(({ adviser }) => adviser)
  expect(await toPhone()).toEqual(['diakonie'])
  // A new time is agreed upon with the person.
  const later = '2026-11-24T1000-diakonie'
  await post(teamBooking, { id, action: 'move', slot: later }, headers)
  expect(await toPhone()).toEqual([])
})
