import * as booking from '../../../netlify/functions/booking.ts'
import * as bookingChange from '../../../netlify/functions/booking-change.ts'
import * as callback from '../../../netlify/functions/callback.ts'
import * as digest from '../../../netlify/functions/daily-digest.ts'
import * as deliverMail from '../../../netlify/functions/deliver-mail.ts'
import * as teamCalendar from '../../../netlify/functions/team-calendar.ts'
import * as teamCount from '../../../netlify/functions/team-count.ts'
import * as teamFeed from '../../../netlify/functions/team-feed.ts'
import * as teamFigures from '../../../netlify/functions/team-figures.ts'
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

test('a calendar to subscribe to follows a move and a cancellation, says 304 when nothing changed, and ends when renewed', async ({
  post,
  call,
  mailbox,
  afterwards,
  clock,
}) => {
  const { open } = await import('../../../netlify/platform/seal.ts')
  const { keyOf } = await import('../../../netlify/staff/team.ts')
  const headers = await signIn(post, mailbox, afterwards)
  const renew = async () => {
    const shown = whereTo(await post(teamFeed, { action: 'renew' }, headers)).searchParams.get(
      'neu',
    )
    return String(open(`staff-feed:${keyOf({ address: eins })}`, shown ?? ''))
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
