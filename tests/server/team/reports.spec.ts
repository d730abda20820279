import * as booking from '../../../netlify/functions/booking.ts'
import * as bookingChange from '../../../netlify/functions/booking-change.ts'
import * as callback from '../../../netlify/functions/callback.ts'
import * as digest from '../../../netlify/functions/daily-digest.ts'
import * as deliverMail from '../../../netlify/functions/deliver-mail.ts'
import * as teamCalendar from '../../../netlify/functions/team-calendar.ts'
import * as teamCount from '../../../netlify/functions/team-count.ts'
import * as teamFeed from '../../../netlify/functions/team-feed.ts'
import * as teamFigures from '../../../netlify/functions/team-figures.ts'
import { now } from '../../../netlify/platform/clock.ts'
import { endedFeedCookie, feedSealed } from '../../../netlify/staff/cookie.ts'
import { openFeed } from '../../../netlify/staff/feed.ts'
import { calendarOf } from '../calendar.ts'
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
import { signIn, whileStaffIs } from './team.ts'

const [eins, zwei] = staff
const tokenOf = (response: Response) => whereTo(response).searchParams.get('k') ?? ''
const scheduled = (name: string) =>
  new Request(`${siteUrl}/.netlify/functions/${name}`, { method: 'POST' })
const get = (path: string, headers: Record<string, string> = {}) =>
  new Request(`${siteUrl}${path}`, { headers })

test('in the morning each of staff gets today’s list once, what is overdue first, and only what they may see', async ({
  post,
  call,
  mailbox,
  afterwards,
  clock,
}) => {
  await post(callback, callbackForm({ name: 'Alt Kanarienvogel' }))
  await post(callback, callbackForm({ name: 'Nur Kanarienvogel', prefer: 'diakonie' }))
  await post(booking, bookingForm({ slot: '2026-11-26T1400', name: 'Heute Kanarienvogel' }))
  await afterwards()
  const letters = (who: string) =>
    mailbox.to(who).filter(({ mail }) => mail.subject?.startsWith('Heute, '))
  const morning = async (instant: string) => {
    clock.set(instant)
    await call(digest, scheduled('daily-digest'))
    await call(digest, scheduled('daily-digest'))
    await call(deliverMail, scheduled('deliver-mail'))
  }
  await morning('2026-11-26T05:05:00Z')
  expect(letters(eins)).toHaveLength(0)
  await morning('2026-11-26T06:05:00Z')
  for (const who of [eins, zwei]) expect(letters(who)).toHaveLength(1)
  const own = letters(zwei)[0]?.mail
  expect(own?.subject).toBe('Heute, 26. November 2026: 1 Termin, 2 Rückrufe, 2 überfällig')
  const text = own?.text ?? ''
  expect(text.indexOf('ÜBERFÄLLIG')).toBeLessThan(text.indexOf('Termine heute'))
  expect(text).toContain('Nur Kanarienvogel')
  expect(text).toContain('NICHT auf die Mailbox sprechen.')
  expect(letters(eins)[0]?.mail.text).not.toContain('Nur Kanarienvogel')
  expect(letters(eins)[0]?.mail.text).toContain('Alt Kanarienvogel')
  await morning('2026-11-28T06:05:00Z')
  expect(letters(eins)).toHaveLength(1)
  await morning('2026-11-30T06:05:00Z')
  expect(letters(eins)).toHaveLength(2)
})

test('the figures name nobody, show no small number, and are for staff only', async ({
  post,
  call,
  mailbox,
  afterwards,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  for (const time of ['0900', '0930', '1000'])
    await post(
      booking,
      bookingForm({ request_id: requestId(), slot: `2026-11-24T${time}`, phone: '', email: '' }),
    )
  await post(callback, callbackForm())
  for (const by of ['1', '1', '1', '1', '-1'])
    await post(teamCount, { kind: 'walk-in', by }, headers)
  await post(teamCount, { kind: 'visit', by: '-1' }, headers)
  const csv = await (await call(teamFigures, get('/api/team/figures.csv', headers))).text()
  const lines = csv.split('\r\n')
  expect(lines).toContain('Zahl;2026-11')
  expect(lines).toContain('Termine gebucht;3')
  expect(lines).toContain('Einfach gekommen;3')
  expect(lines).toContain('Rückrufe gewünscht;unter 3')
  expect(lines).toContain('Hausbesuche;0')
  expect(csv).not.toContain('Kanarienvogel')
  expect(whereTo(await call(teamFigures, get('/api/team/figures.csv'))).pathname).toBe('/team/')
})

/** The sealed calendar address in the cookie of an answer, as the page gets it. */
const sealedIn = (answer: Response) =>
  feedSealed(get('/', { cookie: /^[^;]+/.exec(answer.headers.get('set-cookie') ?? '')?.[0] ?? '' }))

test('a new calendar address goes to its page in a cookie of one minute, for one person, and stands in no address', async ({
  post,
  mailbox,
  afterwards,
  clock,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  const answer = await post(teamFeed, { action: 'renew' }, headers)
  expect(whereTo(answer).href).toBe(`${siteUrl}/team/kalender/`)
  const attributes = (answer.headers.get('set-cookie') ?? '').replace(/=[^;]+/, '')
  expect(attributes).toBe(
    '__Secure-kalender; Max-Age=60; Path=/team/kalender/; HttpOnly; Secure; SameSite=Strict',
  )
  const sealed = sealedIn(answer)
  expect(openFeed({ address: eins }, sealed, now())).toMatch(/^[\w-]{22}$/)
  expect(openFeed({ address: zwei }, sealed, now())).toBeUndefined()
  expect(openFeed({ address: eins }, `${sealed}AAAA`, now())).toBeUndefined()
  expect(openFeed({ address: eins }, undefined, now())).toBeUndefined()
  clock.forward({ minutes: 1 })
  expect(openFeed({ address: eins }, sealed, now())).toBeUndefined()
  expect(endedFeedCookie).toMatch(/^__Secure-kalender=; Max-Age=0; Path=\/team\/kalender\/; /)
})

test('nothing on the way keeps a calendar to subscribe to, whatever the answer', async ({
  post,
  call,
  mailbox,
  afterwards,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  const sent = await post(teamFeed, { action: 'renew' }, headers)
  const path = `/api/team/calendar.ics?k=${openFeed({ address: eins }, sealedIn(sent), now())}`
  const whole = await call(teamCalendar, get(path))
  const answers = [
    whole,
    await call(teamCalendar, get(path, { 'if-none-match': whole.headers.get('etag') ?? '' })),
    await call(teamCalendar, new Request(siteUrl + path, { method: 'HEAD' })),
    await call(teamCalendar, get('/api/team/calendar.ics?k=x')),
    await call(teamCalendar, new Request(siteUrl + path, { method: 'POST' })),
  ]
  expect(answers.map(({ status }) => status)).toEqual([200, 304, 200, 404, 405])
  for (const { headers } of answers) {
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-robots-tag')).toBe('noindex')
  }
})

test('a calendar to subscribe to follows a move and a cancellation, says 304 when nothing changed, and ends when renewed', async ({
  post,
  call,
  mailbox,
  afterwards,
  clock,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  const renew = async () => {
    const sent = await post(teamFeed, { action: 'renew' }, headers)
    return openFeed({ address: eins }, sealedIn(sent), now()) ?? ''
  }
  const k = await renew()
  const feed = (more: Record<string, string> = {}) =>
    call(teamCalendar, get(`/api/team/calendar.ics?k=${k}`, more))
  const entries = async () => {
    const text = await (await feed()).text()
    const calendar = calendarOf(text)
    expect(text).not.toContain('Kanarienvogel')
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
    return calendar
      .getAllSubcomponents('vevent')
      .map((event) =>
        ['sequence', 'status', 'dtstart', 'class'].map((name) =>
          String(event.getFirstPropertyValue(name)),
        ),
      )
  }
  expect(await entries()).toEqual([])
  const token = tokenOf(await post(booking, bookingForm()))
  expect(await entries()).toEqual([['0', 'CONFIRMED', '2026-11-24T08:00:00Z', 'PRIVATE']])
  const etag = (await feed()).headers.get('etag') ?? ''
  clock.forward({ minutes: 5 })
  const same = await feed({ 'if-none-match': `"other", ${etag}` })
  expect(same.status).toBe(304)
  expect(await same.text()).toBe('')
  await post(bookingChange, { k: token, action: 'move', slot: '2026-12-01T0930' })
  expect((await feed({ 'if-none-match': etag })).status).toBe(200)
  expect(await entries()).toEqual([['1', 'CONFIRMED', '2026-12-01T08:30:00Z', 'PRIVATE']])
  await post(bookingChange, { k: token, action: 'cancel' })
  expect(await entries()).toEqual([['2', 'CANCELLED', '2026-12-01T08:30:00Z', 'PRIVATE']])
  // The other adviser's time is not in it.
  await post(booking, bookingForm({ request_id: requestId(), slot: '2026-11-26T1400', phone: '' }))
  expect(await entries()).toHaveLength(1)

  await whileStaffIs([zwei], async () => expect((await feed()).status).toBe(404))
  const renewed = await renew()
  expect(renewed).not.toBe(k)
  expect((await feed()).status).toBe(404)
  expect((await call(teamCalendar, get('/api/team/calendar.ics?k='))).status).toBe(404)
})
