import * as deliverMail from '../../../netlify/functions/deliver-mail.ts'
import * as count from '../../../netlify/functions/team-count.ts'
import * as login from '../../../netlify/functions/team-login.ts'
import * as session from '../../../netlify/functions/team-session.ts'
import { loginMinutes } from '../../../netlify/staff/cookie.ts'
import { here } from '../../../src/site/here.ts'
import { expect, siteUrl, staff, test, whereTo } from '../test.ts'
import { keyIn, signIn, whileStaffIs } from './team.ts'

test('whoever is staff gets a link by mail; the answer is the same for any address', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const own = await post(login, { email: ` ${staff[0].toUpperCase()} ` })
  const other = await post(login, { email: 'fremd@anderswo.example' })
  await afterwards()
  expect(whereTo(own).href).toBe(whereTo(other).href)
  expect([...own.headers.keys()]).toEqual([...other.headers.keys()])
  expect(mailbox.received.map(({ to }) => to)).toEqual([staff[0]])
})

test('a link signs in once, and for 15 minutes', async ({ post, mailbox, afterwards, clock }) => {
  await post(login, { email: staff[0] })
  await afterwards()
  const k = keyIn(mailbox.to(staff[0])[0]?.mail.text ?? '')
  expect(k).toMatch(/^[\w-]{22}$/)
  const first = await post(session, { k, action: 'in' })
  const second = await post(session, { k, action: 'in' })
  expect(first.headers.get('set-cookie')).toMatch(/HttpOnly; Secure; SameSite=Lax/)
  expect(whereTo(second).searchParams.get('nein')).toBe('link')
  expect(second.headers.get('set-cookie')).toBeNull()

  await post(login, { email: staff[0] })
  await afterwards()
  const late = keyIn(mailbox.to(staff[0])[1]?.mail.text ?? '')
  clock.forward({ minutes: 15 })
  expect((await post(session, { k: late, action: 'in' })).headers.get('set-cookie')).toBeNull()
})

test('a session ends after 12 hours, when somebody signs out, and when their address leaves STAFF_MAIL', async ({
  post,
  mailbox,
  afterwards,
  clock,
  database,
}) => {
  const counts = async () =>
    (await database.query<{ n: number }>('select coalesce(sum(number), 0)::int as n from tally'))
      .rows[0]?.n
  const press = (headers: Record<string, string>) => post(count, { kind: 'walk-in' }, headers)
  const one = await signIn(post, mailbox, afterwards)
  expect(whereTo(await press(one)).searchParams.get('tat')).toBe('gezaehlt-walk-in')
  expect(await counts()).toBe(1)
  clock.forward({ hours: 12 })
  expect(whereTo(await press(one)).search).toBe('')
  expect(await counts()).toBe(1)

  const two = await signIn(post, mailbox, afterwards)
  const out = await post(session, { action: 'out' }, two)
  expect(out.headers.get('set-cookie')).toMatch(/^__Host-team=; Max-Age=0/)
  await press(two)
  expect(await counts()).toBe(1)

  const three = await signIn(post, mailbox, afterwards)
  await whileStaffIs([staff[1]], () => press(three))
  expect(await counts()).toBe(1)
  await press(three)
  expect(await counts()).toBe(2)
})

test('what is stored of a session, a link or a use gives no access and names nobody', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  const { cookie } = await signIn(post, mailbox, afterwards)
  await post(login, { email: staff[0] })
  const kept = JSON.stringify([
    (await database.query('select * from staff_session')).rows,
    (await database.query('select * from staff_login')).rows,
    (await database.query('select * from staff_use')).rows,
  ])
  expect(kept).toContain('signed-in')
  expect(kept).not.toContain(cookie.split('=')[1])
  for (const address of staff) expect(kept).not.toContain(address)
})

test('nobody keeps an owner out by asking for links, from wherever, and staff are told of an unusual number', async ({
  post,
  call,
  mailbox,
  afterwards,
  clock,
}) => {
  const ask = (visitor: string, email: string = staff[0]) =>
    post(login, { email }, { 'x-visitor': visitor })
  const links = () =>
    mailbox.to(staff[0]).filter(({ mail }) => mail.subject?.startsWith('Anmelden'))
  // From one /56, each time from another network of it.
  for (let index = 0; index < 29; index++)
    expect(whereTo(await ask(`2001:db8:1:${index.toString(16)}::1`)).search).toBe('?gesendet=1')
  await afterwards()
  expect(links()).toHaveLength(here.limits.linksOfOne.most * 2)
  // Whoever has the mailbox gets in, from elsewhere by a new link, and from the same network by one that still works.
  const own = await signIn(post, mailbox, afterwards)
  expect(own.cookie).toContain('__Host-team=')
  clock.forward({ minutes: 14 })
  expect(whereTo(await ask('2001:db8:1:1::1')).search).toBe('?gesendet=1')
  const k = keyIn(links().at(-2)?.mail.text ?? '')
  expect((await post(session, { k, action: 'in' })).headers.get('set-cookie')).toMatch(
    /__Host-team/,
  )
  clock.forward({ minutes: 1 })
  await call(deliverMail, new Request(`${siteUrl}/.netlify/functions/deliver-mail`))
  for (const address of staff) {
    const told = mailbox.to(address).filter(({ mail }) => mail.subject?.includes('fragt oft'))
    expect(told).toHaveLength(1)
  }
})

test('a link to sign in works as long as the span in which only so many are sent', () => {
  expect(here.limits.linksOfOne.minutes).toBeLessThanOrEqual(loginMinutes)
})
