import { randomUUID } from 'node:crypto'

import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'

import * as dateFile from '../../../netlify/functions/date.ts'
import * as datesFeed from '../../../netlify/functions/dates.ts'
import * as deleteExpired from '../../../netlify/functions/delete-expired.ts'
import * as teamDates from '../../../netlify/functions/team-dates.ts'
import { forgetPlan } from '../../../netlify/plan/plan.ts'
import { openGathering, publishedNow } from '../../../netlify/plan/read.ts'
import { readSchedule } from '../../../netlify/plan/schedule.ts'
import { now } from '../../../netlify/platform/clock.ts'
import { usesBetween } from '../../../netlify/staff/read.ts'
import { team } from '../../../netlify/staff/team.ts'
import { mostGatherings } from '../../../src/domain/plan/gathering.ts'
import { here } from '../../../src/site/here.ts'
import { calendarOf } from '../calendar.ts'
import { expect, siteUrl, staff, start, test, whereTo } from '../test.ts'
import { signIn, whileStaffIs } from './team.ts'

const form = (changes: Readonly<Record<string, string>> = {}) => ({
  action: 'set',
  id: randomUUID(),
  title: 'Elterncafé',
  sentence: 'Wir trinken zusammen Kaffee; Kinder spielen, und es kostet nichts.',
  date: '2026-11-25',
  from: '15:00',
  to: '17:00',
  where: 'elsewhere',
  elsewhere: 'Jugendhaus, großer Saal',
  ...changes,
})
/** What the shared pages can show now. */
const shown = async () => (await publishedNow(here)).gatherings
const version = async () => (await readSchedule()).version
const typedIn = (to: URL, address: string = staff[0]) => {
  const member = team().find((one) => one.address === address)
  return member && openGathering(member, to.searchParams.get('d'), now())
}
const changes = async () => {
  const first = Temporal.Instant.from(start)
  const uses = await usesBetween(first, first.add({ hours: 24 }))
  return uses.filter(({ action }) => action === 'changed').map(({ times }) => times)
}
const file = (id: string, method = 'GET') =>
  new Request(`${siteUrl}/api/date.ics?id=${encodeURIComponent(id)}`, { method })
const feed = (method = 'GET') => new Request(`${siteUrl}/api/dates.ics`, { method })
const eventsIn = (text: string) =>
  calendarOf(text)
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))

test('a preview of something for everyone changes nothing, and its address shows nobody else what was typed', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  const before = await version()
  const to = whereTo(await post(teamDates, form({ action: 'preview' }), headers))
  expect(to.pathname + to.hash).toBe('/team/projekte/')
  expect(to.href).not.toContain('Eltern')
  expect(typedIn(to)).toMatchObject({ title: ['Elterncafé'], date: ['2026-11-25'] })
  expect(typedIn(to, staff[1])).toBeUndefined()
  expect([await shown(), await version(), await changes()]).toEqual([[], before, []])
})

test('something for everyone is published once, however often it is sent, and taken away at once', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  const before = await version()
  const sent = form()
  const answers = await Promise.all([
    post(teamDates, sent, headers),
    post(teamDates, sent, headers),
  ])
  for (const answer of answers) expect(whereTo(answer).search).toBe('?tat=projekt-steht')
  const { action: _action, where: _where, elsewhere, ...rest } = sent
  expect(await shown()).toEqual([{ ...rest, words: elsewhere, createdAt: now() }])
  expect([await version(), await changes()]).toEqual([before + 1, [1]])

  const remove = { action: 'remove', id: sent.id }
  for (let presses = 0; presses < 2; presses++)
    expect(whereTo(await post(teamDates, remove, headers)).search).toBe('?tat=projekt-weg')
  expect([await shown(), await version(), await changes()]).toEqual([[], before + 2, [2]])
  expect((await post(teamDates, { ...remove, id: 'x' }, headers)).status).toBe(400)
})

test('the office publishes something for everyone, too, and an adviser takes it away', async ({
  post,
  mailbox,
  afterwards,
}) => {
  await whileStaffIs([`jugendamt:${staff[0]}`, staff[1]], async () => {
    const office = await signIn(post, mailbox, afterwards, staff[1])
    const sent = form({ where: 'house' })
    await post(teamDates, sent, office)
    expect(await shown()).toMatchObject([{ title: 'Elterncafé' }])
    expect(await shown()).not.toMatchObject([{ words: 'Jugendhaus, großer Saal' }])
    const adviser = await signIn(post, mailbox, afterwards)
    await post(teamDates, { action: 'remove', id: sent.id }, adviser)
    expect(await shown()).toEqual([])
  })
})

test('something for everyone that cannot stand there is refused at the preview and at publishing, and what was typed is kept', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  for (const changed of [{ title: 'fremd.example' }, { date: '2026-11-22' }, { where: 'school' }])
    for (const action of ['preview', 'set']) {
      const sent = form({ ...changed, action })
      const to = whereTo(await post(teamDates, sent, headers))
      expect(to.pathname + to.hash).toBe('/team/projekte/#fehler')
      expect(typedIn(to)).toMatchObject({
        title: [sent.title],
        date: [sent.date],
        where: [sent.where],
      })
    }
  expect((await database.query('select from gathering')).rowCount).toBe(0)
})

test('no more stand there than a page can hold; one taken away makes room for the next', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  await database.query(
    `insert into gathering (id, title, sentence, on_date, from_time, to_time, created_at)
     select gen_random_uuid(), 'A', 'A', date '2026-11-22' + n, '09:00', '10:00', now() from generate_series(0, ${mostGatherings - 1}) as n`,
  )
  // One of them is over, so there is room for one.
  const last = form()
  expect(whereTo(await post(teamDates, last, headers)).search).toBe('?tat=projekt-steht')
  const before = await version()
  const refused = whereTo(await post(teamDates, form(), headers))
  expect(refused.searchParams.get('nein')).toBe('full')
  expect(typedIn(refused)).toMatchObject({ title: ['Elterncafé'] })
  expect(whereTo(await post(teamDates, last, headers)).search).toBe('?tat=projekt-steht')
  expect(await version()).toBe(before)
  await post(teamDates, { action: 'remove', id: last.id }, headers)
  expect(whereTo(await post(teamDates, form(), headers)).search).toBe('?tat=projekt-steht')
})

test('what was for everyone is deleted in the night after its day', async ({
  post,
  call,
  mailbox,
  afterwards,
  clock,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  await post(teamDates, form(), headers)
  const left = async (instant: string) => {
    clock.set(instant)
    await call(
      deleteExpired,
      new Request(`${siteUrl}/.netlify/functions/delete-expired`, { method: 'POST' }),
    )
    return (await readSchedule()).gatherings.length
  }
  expect(await left('2026-11-25T22:59:00Z')).toBe(1)
  expect(await left('2026-11-25T23:00:00Z')).toBe(0)
})

test('each has a calendar file that another program reads: what, when and where, without anybody’s name; it is gone when it is over', async ({
  post,
  call,
  mailbox,
  afterwards,
  clock,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  const sent = form()
  await post(teamDates, sent, headers)
  clock.forward({ minutes: 5 })
  const answer = await call(dateFile, file(sent.id))
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=PUBLISH')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const text = await answer.text()
  expect(calendarOf(text).getFirstPropertyValue('method')).toBe('PUBLISH')
  const [event] = eventsIn(text)
  expect(event?.summary).toBe(sent.title)
  expect(event?.description).toBe(sent.sentence)
  expect(event?.location).toBe(sent.elsewhere)
  expect(event?.uid).toBe(`${sent.id}@rathaus.example`)
  expect(text).toContain('DTSTART:20261125T140000Z')
  expect(text).toContain('DTEND:20261125T160000Z')
  expect(text).toContain('DTSTAMP:20261123T070000Z')
  expect(text).not.toMatch(/ATTENDEE|ORGANIZER|VALARM/)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)

  expect((await call(dateFile, file(randomUUID()))).status).toBe(404)
  expect((await call(dateFile, file('x'))).status).toBe(404)
  expect((await call(dateFile, file(sent.id, 'POST'))).status).toBe(405)
  clock.set('2026-11-25T16:00:00Z')
  expect((await call(dateFile, file(sent.id))).status).toBe(404)
})

test('all of them are a calendar to subscribe to, in which each keeps its name for programs, and an empty one can be read too', async ({
  post,
  call,
  mailbox,
  afterwards,
}) => {
  expect(eventsIn(await (await call(datesFeed, feed())).text())).toEqual([])
  const headers = await signIn(post, mailbox, afterwards)
  const [later, sooner] = [form({ where: 'house' }), form({ date: '2026-11-24' })]
  for (const one of [later, sooner]) await post(teamDates, one, headers)
  const answer = await call(datesFeed, feed())
  expect(answer.headers.get('netlify-cdn-cache-control')).toBe('public, max-age=60')
  const text = await answer.text()
  expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT6H')
  const events = eventsIn(text)
  const uid = ({ id }: { readonly id: string }) => `${id}@rathaus.example`
  expect(events.map((one) => one.uid)).toEqual([uid(sooner), uid(later)])
  expect(events[1]?.location).toContain(`Rathaus ${here.name}, `)
  const single = eventsIn(await (await call(dateFile, file(later.id))).text())
  expect(single[0]?.uid).toBe(uid(later))
  await post(teamDates, { action: 'remove', id: sooner.id }, headers)
  const after = eventsIn(await (await call(datesFeed, feed())).text())
  expect(after.map((one) => one.uid)).toEqual([uid(later)])
  expect((await call(datesFeed, feed('POST'))).status).toBe(405)
})

test('calendar files come from what was published: the database may be away; while nothing is known no calendar is emptied', async ({
  post,
  call,
  mailbox,
  afterwards,
  wire,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  const sent = form()
  await post(teamDates, sent, headers)
  wire.cut()
  forgetPlan()
  expect((await call(dateFile, file(sent.id))).status).toBe(200)
  expect(eventsIn(await (await call(datesFeed, feed())).text())).toHaveLength(1)
  Object.assign(globalThis, { [Symbol.for('sozialraum.blobs')]: undefined })
  expect((await call(datesFeed, feed())).status).toBe(500)
  expect((await call(dateFile, file(sent.id))).status).toBe(500)
  wire.mend()
})
