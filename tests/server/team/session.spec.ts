import * as login from '../../../netlify/functions/team-login.ts'
import * as session from '../../../netlify/functions/team-session.ts'
import * as count from '../../../netlify/functions/team-count.ts'
import { expect, staff, test, whereTo } from '../test.ts'
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

test('asking for links is limited, for a visitor and for an address', async ({ post }) => {
  const ask = (email: string, visitor: string) => post(login, { email }, { 'x-visitor': visitor })
  const statuses = async (times: number, one: (index: number) => Promise<Response>) => {
    const all = []
    for (let index = 0; index < times; index++) all.push((await one(index)).status)
    return all
  }
  const sameAddress = await statuses(7, () => ask(staff[0], '203.0.113.1'))
  expect(sameAddress.filter((status) => status === 429)).toHaveLength(2)
  // Whoever asked too often keeps nobody else out, until as many connections as 6 did so.
  expect((await ask(staff[0], '203.0.113.2')).status).toBe(303)
  const everywhere = await statuses(26, (index) => ask(staff[0], `198.51.100.${index}`))
  expect(everywhere.filter((status) => status === 429)).toHaveLength(2)
  const sameVisitor = await statuses(12, (index) => ask(`x${index}@a.example`, '203.0.113.99'))
  expect(sameVisitor.filter((status) => status === 429)).toHaveLength(2)
})
