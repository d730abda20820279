import { randomUUID } from 'node:crypto'

import type { Pool } from 'pg'
import { Temporal } from 'temporal-polyfill'

import { bookingOrBareOf } from '../../../netlify/bookings/read.ts'
import { callbackOrBareOf } from '../../../netlify/callbacks/read.ts'
import * as booking from '../../../netlify/functions/booking.ts'
import * as callback from '../../../netlify/functions/callback.ts'
import * as teamBooking from '../../../netlify/functions/team-booking.ts'
import * as teamCall from '../../../netlify/functions/team-call.ts'
import * as teamCallback from '../../../netlify/functions/team-callback.ts'
import * as teamClose from '../../../netlify/functions/team-close.ts'
import * as teamCount from '../../../netlify/functions/team-count.ts'
import * as teamFeed from '../../../netlify/functions/team-feed.ts'
import * as teamFigures from '../../../netlify/functions/team-figures.ts'
import * as teamHours from '../../../netlify/functions/team-hours.ts'
import * as session from '../../../netlify/functions/team-session.ts'
import { lookingAt, maySeeBooking, usesBetween } from '../../../netlify/staff/read.ts'
import {
  bookingForm,
  callbackForm,
  expect,
  expectTrouble,
  siteUrl,
  staff,
  start,
  test,
} from '../test.ts'
import { keyIn, signIn } from './team.ts'

const [eins, zwei] = staff
const moment = Temporal.Instant.from(start)
const later = (duration: Temporal.DurationLike) => moment.add(duration)
type Headers = Readonly<Record<string, string>>

/** Opens the page of a matter as its page does. */
const open = (
  page: 'termin' | 'rueckruf',
  query: Readonly<Record<string, string>>,
  headers: Headers = {},
  at = moment,
) => {
  const request = new Request(`${siteUrl}/team/${page}/?${new URLSearchParams(query).toString()}`, {
    headers,
  })
  return page === 'termin'
    ? lookingAt('booking', request, at, {
        find: bookingOrBareOf,
        maySee: (member, found) => 'personal' in found && maySeeBooking(member, found),
      })
    : lookingAt('callback', request, at, { find: callbackOrBareOf, maySee: () => true })
}

/** What the log says of a day after the tests' clock began. */
const lines = async () =>
  (await usesBetween(moment, later({ hours: 24 }))).map(({ action, times }) => [action, times])
const idIn = async (database: Pool, table: 'booking' | 'callback') =>
  (await database.query<{ id: string }>(`select id from ${table}`)).rows[0]?.id ?? ''

test('305 reloads of a matter push nothing out of sight: they are one line that says how often', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  await post(callback, callbackForm())
  const hers = await signIn(post, mailbox, afterwards, zwei)
  const his = await signIn(post, mailbox, afterwards, eins)
  const id = await idIn(database, 'callback')
  await open('rueckruf', { id }, hers)
  for (let index = 0; index < 305; index++)
    await open('rueckruf', { id }, his, later({ seconds: index }))
  const uses = await usesBetween(moment, later({ hours: 1 }))
  expect(uses.map(({ action, times }) => [action, times]).sort()).toEqual([
    ['opened-matter', 1],
    ['opened-matter', 305],
    ['signed-in', 1],
    ['signed-in', 1],
  ])
  const many = uses.find(({ times }) => times === 305)
  expect(many?.at.toString()).toBe(start)
  expect(many?.lastAt.toString()).toBe(later({ seconds: 304 }).toString())
  await open('rueckruf', { id }, his, later({ hours: 1 }))
  expect(await usesBetween(later({ hours: 1 }), later({ hours: 2 }))).toMatchObject([
    { action: 'opened-matter', times: 1 },
  ])
})

test('everybody who reloads at the very same moment is counted', async ({
  post,
  mailbox,
  afterwards,
}) => {
  await post(booking, bookingForm())
  await afterwards()
  const k = keyIn(mailbox.to(eins)[0]?.mail.text ?? '')
  await Promise.all(Array.from({ length: 12 }, () => open('termin', { k })))
  expect(await lines()).toEqual([['opened-matter', 12]])
})

test('a matter that is opened by the link of a mail stands in the log, as one that is opened signed in does', async ({
  post,
  mailbox,
  afterwards,
}) => {
  await post(booking, bookingForm())
  await afterwards()
  const k = keyIn(mailbox.to(eins)[0]?.mail.text ?? '')
  expect(await open('termin', { k })).toMatchObject({ seen: true, signedIn: false })
  expect(await lines()).toEqual([['opened-matter', 1]])
})

test('a page that shows nobody is no opening: a matter that is not there, or that somebody may not see, a link of nobody', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  await post(booking, bookingForm())
  const hers = await signIn(post, mailbox, afterwards, zwei)
  const id = await idIn(database, 'booking')
  expect(await open('termin', { id }, hers)).toMatchObject({ seen: false, found: { id } })
  expect(await open('termin', { id: randomUUID() }, hers)).toMatchObject({ seen: false })
  expect(await open('termin', { id: 'x' }, hers)).toBe('unknown')
  expect(await open('termin', { k: 'x' })).toBe('unknown')
  expect(await open('termin', { id })).toBe('sign-in')
  await database.query(`update booking set personal = 'sealed with a key that is gone'`)
  const his = await signIn(post, mailbox, afterwards)
  expect(await open('termin', { id }, his)).toMatchObject({ seen: false })
  expect(new Set((await lines()).map(([action]) => action))).toEqual(new Set(['signed-in']))
})

test('whatever staff do, the log knows three kinds, and names neither them nor anybody else', async ({
  post,
  call,
  mailbox,
  afterwards,
  database,
}) => {
  await post(booking, bookingForm())
  await post(callback, callbackForm())
  const headers = await signIn(post, mailbox, afterwards)
  const [termin, rueckruf] = [await idIn(database, 'booking'), await idIn(database, 'callback')]
  await open('termin', { id: termin }, headers)
  await open('rueckruf', { id: rueckruf }, headers)
  await call(teamFigures, new Request(`${siteUrl}/api/team/figures.csv`, { headers }))
  await post(teamCallback, { id: rueckruf, action: 'take', from: '' }, headers)
  await post(teamCallback, { id: rueckruf, action: 'missed', tries: '0' }, headers)
  await post(teamCallback, { id: rueckruf, action: 'done' }, headers)
  await post(teamBooking, { id: termin, action: 'move', slot: '2026-11-24T1000' }, headers)
  await post(teamBooking, { id: termin, action: 'cancel' }, headers)
  const closing = { id: randomUUID(), from: '2026-12-03', to: '', adviser: '' }
  await post(teamClose, { ...closing, action: 'close' }, headers)
  await post(teamClose, { ...closing, action: 'open' }, headers)
  await post(teamCount, { kind: 'visit' }, headers)
  await post(teamFeed, {}, headers)
  await post(teamCall, { ...bookingForm({ slot: '2026-12-01T0900' }), kind: 'booking' }, headers)
  await post(teamCall, { ...callbackForm(), kind: 'callback' }, headers)
  await post(session, { action: 'out' }, headers)
  expect((await lines()).sort()).toEqual([
    ['changed', 11],
    ['opened-matter', 2],
    ['signed-in', 1],
  ])
  const kept = JSON.stringify((await database.query('select * from staff_use')).rows)
  for (const name of [...staff, 'Ana', '98765', termin, rueckruf]) expect(kept).not.toContain(name)
})

test('a press that is refused, or that changes nothing, is not called a change', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  await post(booking, bookingForm())
  await post(callback, callbackForm())
  const headers = await signIn(post, mailbox, afterwards)
  const [termin, rueckruf] = [await idIn(database, 'booking'), await idIn(database, 'callback')]
  const nothing = async () => expect(await lines()).toEqual([['signed-in', 1]])
  await post(teamBooking, { id: termin, action: 'move', slot: '2026-11-24T0905' }, headers)
  await post(teamBooking, { id: termin, action: 'move', slot: '' }, headers)
  await post(teamBooking, { id: termin, action: 'done' }, headers)
  await post(teamBooking, { id: termin, action: 'phoned' }, headers)
  await post(teamCallback, { id: rueckruf, action: 'take', from: 'somebody else' }, headers)
  await post(teamCallback, { id: rueckruf, action: 'give-back' }, headers)
  await post(teamCallback, { id: rueckruf, action: 'missed', tries: '7' }, headers)
  await post(teamClose, { action: 'open', id: randomUUID() }, headers)
  await post(teamClose, { action: 'close', from: '2026-01-01' }, headers)
  await post(teamHours, { action: 'remove', id: randomUUID() }, headers)
  await post(teamHours, { action: 'set', date: '' }, headers)
  await post(teamCount, { kind: 'nothing of ours' }, headers)
  await post(teamCall, { kind: 'booking', name: '' }, headers)
  await nothing()
  const closing = { action: 'close', id: randomUUID(), from: '2026-12-03', to: '', adviser: '' }
  await post(teamClose, closing, headers)
  await post(teamClose, closing, headers)
  expect(await lines()).toContainEqual(['changed', 1])
})

test('a change that cannot be written down has happened all the same, and the log of the site says so', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  expectTrouble('fault')
  const headers = await signIn(post, mailbox, afterwards)
  await database.query(
    `alter table staff_use add constraint broken check (action <> 'changed') not valid`,
  )
  const answer = await post(teamCount, { kind: 'visit' }, headers)
  await database.query('alter table staff_use drop constraint broken')
  expect(answer.headers.get('location')).toBe('/team/?tat=gezaehlt-visit#zaehlen')
  expect((await database.query('select number from tally')).rows).toEqual([{ number: 1 }])
})

test('a line whose key is gone, or of somebody who has left, hides only the name', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  await signIn(post, mailbox, afterwards)
  await database.query(`insert into staff_use (id, staff, action, at)
    values (gen_random_uuid(), 'sealed with a key that is gone', 'changed', '${start}')`)
  const uses = await usesBetween(moment, later({ hours: 1 }))
  expect(uses).toHaveLength(2)
  expect(uses.find(({ action }) => action === 'changed')?.name).toBeUndefined()
})
