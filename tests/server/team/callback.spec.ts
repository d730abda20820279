import * as callback from '../../../netlify/functions/callback.ts'
import * as deliverMail from '../../../netlify/functions/deliver-mail.ts'
import * as remind from '../../../netlify/functions/remind.ts'
import * as teamCallback from '../../../netlify/functions/team-callback.ts'
import { staffToken } from '../../../netlify/staff/link.ts'
import { callbackForm, expect, siteUrl, staff, start, test, whereTo } from '../test.ts'
import { keyIn, whileStaffIs } from './team.ts'

const [eins, zwei] = staff
const tick = () => new Request(`${siteUrl}/.netlify/functions/remind`, { method: 'POST' })
type Mailbox = { to: (who: string) => readonly { mail: { text?: string; subject?: string } }[] }
const linkOf = (mailbox: Mailbox, who: string) => keyIn(mailbox.to(who)[0]?.mail.text ?? '')
const subjects = (mailbox: Mailbox, who: string) =>
  mailbox.to(who).map(({ mail }) => mail.subject?.replace(/:.*/, ''))

test('one of staff takes a callback; the other one is told who has it, and a second press changes nothing', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  await post(callback, callbackForm())
  await afterwards()
  const take = (who: string) =>
    post(teamCallback, { k: linkOf(mailbox, who), action: 'take', from: '' })
  await Promise.all([take(eins), take(zwei), take(eins)])
  await afterwards()
  const { rows } = await database.query<{ taken_by: string }>('select taken_by from callback')
  expect(rows[0]?.taken_by).toBeTruthy()
  const told = [eins, zwei].map((who) => subjects(mailbox, who))
  expect(told.flat().sort()).toEqual(['Neuer Rückruf', 'Neuer Rückruf', 'Rückruf übernommen'])
  const loser = told[0]?.includes('Rückruf übernommen') ? eins : zwei
  expect(mailbox.to(loser).at(-1)?.mail.text).toMatch(/Übernommen von: .+\./)
  expect(mailbox.to(loser).at(-1)?.mail.text).not.toContain('Ana')
})

test('a member who opened a callback before a colleague took it can still take it over, and give it back', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  const taker = async () =>
    (await database.query<{ taken_by: string | null }>('select taken_by from callback')).rows[0]
      ?.taken_by
  await post(callback, callbackForm())
  await afterwards()
  const [k1, k2] = [linkOf(mailbox, eins), linkOf(mailbox, zwei)]
  await post(teamCallback, { k: k1, action: 'take', from: '' })
  const first = (await taker()) ?? ''
  await post(teamCallback, { k: k2, action: 'take', from: first })
  expect(await taker()).not.toBe(first)
  await post(teamCallback, { k: k1, action: 'give-back' })
  expect(await taker()).not.toBe(first)
  expect(await taker()).toBeTruthy()
  await post(teamCallback, { k: k2, action: 'give-back' })
  expect(await taker()).toBeNull()
  await afterwards()
  expect(subjects(mailbox, eins).at(-1)).toBe('Rückruf wieder offen')
})

test('not reached: asked again at the next wished time, three times at most, then the resident gets a mail', async ({
  post,
  call,
  mailbox,
  afterwards,
  clock,
  database,
}) => {
  await post(callback, callbackForm({ email: 'ana@kanarienvogel.example' }))
  await afterwards()
  const k = linkOf(mailbox, eins)
  const missed = (tries: string) => post(teamCallback, { k, action: 'missed', tries })
  clock.set('2026-11-23T08:30:00Z')
  await Promise.all([missed('0'), missed('0')])
  const { rows } = await database.query<{ tries: number; ask_at: Date }>(
    'select tries, ask_at from callback',
  )
  expect(rows).toEqual([{ tries: 1, ask_at: new Date('2026-11-24T13:00:00Z') }])

  clock.set('2026-11-24T12:59:59Z')
  await call(remind, tick())
  clock.set('2026-11-24T13:00:00Z')
  await Promise.all([call(remind, tick()), call(remind, tick())])
  const { rows: waiting } = await database.query<{ n: number }>(
    `select count(*)::int as n from mail where state = 'waiting'`,
  )
  expect(waiting).toEqual([{ n: 1 }])

  await missed('1')
  await missed('2')
  await afterwards()
  expect(mailbox.to('ana@kanarienvogel.example').at(-1)?.mail.text).toContain(
    'Wir haben Sie am Telefon leider nicht erreicht.',
  )
  await missed('3')
  const { rows: end } = await database.query('select tries, ask_at, state from callback')
  expect(end).toEqual([{ tries: 3, ask_at: null, state: 'open' }])
  await post(teamCallback, { k, action: 'not-reached' })
  const { rows: over } = await database.query('select state, personal from callback')
  expect(over).toEqual([{ state: 'not-reached', personal: null }])
})

test('finishing a callback deletes its data at once, and what is counted names nobody', async ({
  post,
  mailbox,
  afterwards,
  clock,
  database,
}) => {
  await post(callback, callbackForm())
  await afterwards()
  clock.forward({ hours: 24 })
  const k = linkOf(mailbox, eins)
  const done = () => post(teamCallback, { k, action: 'done', visit: 'yes' })
  await Promise.all([done(), done()])
  await afterwards()
  const { rows } = await database.query('select state, personal from callback')
  expect(rows).toEqual([{ state: 'done', personal: null }])
  const { rows: mails } = await database.query(
    'select from mail where content is not null and callback_id is not null',
  )
  expect(mails).toHaveLength(0)
  const { rows: tally } = await database.query(
    'select month::text, kind, outcome, number from tally order by kind',
  )
  expect(tally).toEqual([
    { month: '2026-11-01', kind: 'first-contact', outcome: 'one-day', number: 1 },
    { month: '2026-11-01', kind: 'visit', outcome: 'counted', number: 1 },
  ])
  expect(subjects(mailbox, zwei).at(-1)).toBe('Rückruf erledigt')
})

test('whoever has taken a callback is told when a colleague finishes it, so that nobody calls a second time', async ({
  post,
  database,
  mailbox,
  afterwards,
}) => {
  await post(callback, callbackForm())
  await afterwards()
  const { rows } = await database.query<{ id: string }>('select id from callback')
  const k = (address: string) => staffToken('callback', rows[0]?.id ?? '', { address })
  await post(teamCallback, { k: k(eins), action: 'take' })
  await afterwards()
  await post(teamCallback, { k: k(zwei), action: 'done' })
  await afterwards()
  expect(subjects(mailbox, eins).at(-1)).toBe('Rückruf erledigt')
  expect(subjects(mailbox, zwei)).not.toContain('Rückruf erledigt')
})

test('to try again is asked of whoever may call, not of a colleague who took it before the picked adviser had an address', async ({
  post,
  call,
  clock,
  database,
  mailbox,
  afterwards,
}) => {
  await whileStaffIs([`jugendamt:${eins}`], async () => {
    await post(callback, callbackForm({ prefer: 'diakonie' }))
    await afterwards()
    const { rows } = await database.query<{ id: string }>('select id from callback')
    const k = staffToken('callback', rows[0]?.id ?? '', { address: eins })
    await post(teamCallback, { k, action: 'missed', tries: '0' })
  })
  clock.set('2026-11-24T13:00:00Z')
  await call(remind, new Request(`${siteUrl}/.netlify/functions/remind`, { method: 'POST' }))
  await call(
    deliverMail,
    new Request(`${siteUrl}/.netlify/functions/deliver-mail`, { method: 'POST' }),
  )
  expect(subjects(mailbox, zwei)).toEqual(['Bitte noch einmal anrufen'])
  expect(mailbox.to(zwei)[0]?.mail.text).toContain('Kanarienvogel')
})

test('the word that a callback is done never overtakes the callback itself', async ({
  post,
  call,
  clock,
  database,
  mailbox,
  afterwards,
}) => {
  const deliver = () =>
    call(deliverMail, new Request(`${siteUrl}/.netlify/functions/deliver-mail`, { method: 'POST' }))
  mailbox.be('holding')
  await post(callback, callbackForm())
  await expect.poll(() => mailbox.held()).toBe(2)
  const { rows } = await database.query<{ id: string }>('select id from callback')
  const k = staffToken('callback', rows[0]?.id ?? '', { address: eins })
  await post(teamCallback, { k, action: 'done' })
  await deliver()
  // The one that is on its way is over after 30 seconds; until then nobody begins to send the new one.
  const untried = 'select next_attempt_at from mail where attempts = 0'
  expect((await database.query(untried)).rows).toEqual([
    { next_attempt_at: new Date(Date.parse(start) + 30_000) },
  ])
  mailbox.be('kind')
  await afterwards()
  clock.forward({ seconds: 31 })
  await deliver()
  expect(subjects(mailbox, zwei)).toEqual(['Neuer Rückruf', 'Rückruf erledigt'])
})

test('where a resident picked a person, only that one has name and number, in the mail and by their link', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  await post(callback, callbackForm({ prefer: 'diakonie' }))
  await afterwards()
  expect(mailbox.to(zwei)[0]?.mail.text).toContain('Ana Kanarienvogel')
  const other = mailbox.to(eins)[0]?.mail.text ?? ''
  expect(other).toContain('Diese Person möchte nur mit: Sozialarbeiterin')
  for (const secret of ['Ana', '98765', 'k=']) expect(other).not.toContain(secret)
  // The other one's link would be this, had it been sent; the server does not take it either.
  const { rows } = await database.query<{ id: string }>('select id from callback')
  const k = staffToken('callback', rows[0]?.id ?? '', { address: eins, adviser: 'jugendamt' })
  expect((await post(teamCallback, { k, action: 'done' })).status).toBe(404)
  const { rows: still } = await database.query('select state from callback')
  expect(still).toEqual([{ state: 'open' }])
})

test('a link is nobody else’s and for nothing else: forged, for another matter, or of somebody who has left, it does nothing', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  await post(callback, callbackForm())
  await afterwards()
  const k = linkOf(mailbox, eins)
  const { rows } = await database.query<{ id: string }>('select id from callback')
  const id = rows[0]?.id ?? ''
  const forged = [
    '',
    'x',
    k.slice(0, -1) + (k.endsWith('A') ? 'B' : 'A'),
    k.slice(0, 22) + 'A'.repeat(22),
    staffToken('booking', id, { address: eins }),
    staffToken('callback', id, { address: 'fremd@anderswo.example' }),
  ]
  for (const one of forged) {
    const response = await post(teamCallback, { k: one, action: 'done' })
    expect([303, 404]).toContain(response.status)
    if (response.status === 303) expect(whereTo(response).pathname).toBe('/team/')
  }
  await whileStaffIs([zwei], async () => {
    expect((await post(teamCallback, { k, action: 'done' })).status).toBe(404)
  })
  // Without a session an id opens nothing.
  expect(whereTo(await post(teamCallback, { id, action: 'done' })).pathname).toBe('/team/')
  for (const foreign of [
    { 'sec-fetch-site': 'cross-site' },
    { origin: 'null' },
    { origin: 'https://rathaus-example.translate.goog' },
  ])
    expect((await post(teamCallback, { k, action: 'done' }, foreign)).status).toBe(403)
  const { rows: still } = await database.query('select state, taken_by from callback')
  expect(still).toEqual([{ state: 'open', taken_by: null }])
})
