import { randomUUID } from 'node:crypto'

import { openCallbacks } from '../../../netlify/callbacks/read.ts'
import * as booking from '../../../netlify/functions/booking.ts'
import * as callback from '../../../netlify/functions/callback.ts'
import * as deliverMail from '../../../netlify/functions/deliver-mail.ts'
import * as teamBooking from '../../../netlify/functions/team-booking.ts'
import * as teamCalendar from '../../../netlify/functions/team-calendar.ts'
import * as teamCallback from '../../../netlify/functions/team-callback.ts'
import * as login from '../../../netlify/functions/team-login.ts'
import * as teamPeople from '../../../netlify/functions/team-people.ts'
import * as session from '../../../netlify/functions/team-session.ts'
import { openPeople, type People, peopleFor, problemsIn } from '../../../netlify/people/read.ts'
import { freshPlan } from '../../../netlify/plan/plan.ts'
import { freshTeam } from '../../../netlify/plan/team.ts'
import { now } from '../../../netlify/platform/clock.ts'
import { newToken } from '../../../netlify/platform/seal.ts'
import { renewFeed } from '../../../netlify/staff/feed.ts'
import { staffToken } from '../../../netlify/staff/link.ts'
import { callbackReaders } from '../../../netlify/staff/presence.ts'
import { signedIn } from '../../../netlify/staff/read.ts'
import { offeredSlots } from '../../../src/domain/sprechstunde/slots.ts'
import type { Member } from '../../../src/domain/staff/member.ts'
import {
  bookingForm,
  callbackForm,
  draftIn,
  expect,
  expectTrouble,
  requestId,
  siteUrl,
  staff,
  test,
  whereTo,
} from '../test.ts'
import { keyIn, signIn, whileStaffIs } from './team.ts'

const [jugendamt, diakonie] = staff
const office = 'buero@team.example'
const neu = 'neu@team.example'
const three = [`jugendamt:${jugendamt}`, `diakonie:${diakonie}`, `office:${office}`]
const newAdviser = (changes: Readonly<Record<string, string>> = {}) => ({
  action: 'adviser',
  id: randomUUID(),
  title: 'Familienhelferin',
  employer: 'Caritas',
  is: 'woman',
  first_name: '',
  sentence: '',
  from: '2026-11-23',
  email: neu,
  ...changes,
})
const member = async (address: string): Promise<Member> => {
  const found = (await freshTeam()).find((one) => one.address === address)
  if (!found) throw new Error(`${address} is not of staff`)
  return found
}
const isOfStaff = async (address: string) =>
  (await freshTeam()).some((one) => one.address === address)
const seenBy = async (address: string): Promise<People> => peopleFor(await member(address))
/** The handle of the account that waits to be confirmed. */
const waiting = async (address: string = jugendamt) =>
  (await seenBy(address)).waiting[0]?.handle ?? ''
const handleOf = async (address: string) =>
  (await seenBy(address)).accounts.find(({ isMine }) => isMine)?.handle ?? ''
const request = (cookie: { cookie: string }) => new Request(`${siteUrl}/team/`, { headers: cookie })
const scheduled = (name: string) =>
  new Request(`${siteUrl}/.netlify/functions/${name}`, { method: 'POST' })

test.beforeEach(({ database: _database, clock: _clock }) => undefined)

test('an adviser’s account counts once another adviser, signed in, has confirmed it; neither who asked, nor the office, nor the account itself can', async ({
  post,
  mailbox,
  afterwards,
}) => {
  await whileStaffIs(three, async () => {
    const asks = await signIn(post, mailbox, afterwards, jugendamt)
    const other = await signIn(post, mailbox, afterwards, diakonie)
    const desk = await signIn(post, mailbox, afterwards, office)
    mailbox.received.length = 0
    const form = newAdviser()
    for (let presses = 0; presses < 2; presses++)
      expect(whereTo(await post(teamPeople, form, asks)).search).toBe('?tat=eingetragen')
    await afterwards()
    expect(mailbox.received.map(({ to }) => to)).toEqual([diakonie])
    const text = mailbox.received[0]?.mail.text ?? ''
    expect(text).toContain('n…@team.example')
    expect(text).not.toMatch(/[?&]k=|neu@/)
    expect(await isOfStaff(neu)).toBe(false)
    await post(login, { email: neu })
    await afterwards()
    expect(mailbox.to(neu)).toEqual([])
    const confirm = { action: 'confirm', account: await waiting() }
    for (const headers of [asks, desk])
      expect(whereTo(await post(teamPeople, confirm, headers)).search).toBe('?nein=not-you')
    expect(await isOfStaff(neu)).toBe(false)
    expect(whereTo(await post(teamPeople, confirm, other)).search).toBe('?tat=bestaetigt')
    await afterwards()
    expect(await isOfStaff(neu)).toBe(true)
    expect(mailbox.to(neu)).toHaveLength(1)
    const { adviser } = await member(neu)
    expect(adviser).toMatch(/^[a-z]{1,12}$/)
    expect(adviser).not.toMatch(/caritas|neu/)
    await signIn(post, mailbox, afterwards, neu)
  })
})

test('whoever signs in confirms an account of the office, and while one account alone counts it confirms any', async ({
  post,
  mailbox,
  afterwards,
}) => {
  await whileStaffIs([`office:${office}`], async () => {
    const headers = await signIn(post, mailbox, afterwards, office)
    await post(teamPeople, newAdviser(), headers)
    const confirm = { action: 'confirm', account: await waiting(office) }
    expect(whereTo(await post(teamPeople, confirm, headers)).search).toBe('?tat=bestaetigt')
    expect(await isOfStaff(neu)).toBe(true)
    await post(
      teamPeople,
      { action: 'office', id: randomUUID(), email: 'zwei@amt.example' },
      headers,
    )
    const second = { action: 'confirm', account: await waiting(office) }
    expect(whereTo(await post(teamPeople, second, headers)).search).toBe('?tat=bestaetigt')
    expect(await isOfStaff('zwei@amt.example')).toBe(true)
    expect((await member('zwei@amt.example')).adviser).toBeUndefined()
  })
})

test('one mailbox is given to one person, also by two at the same moment', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  for (let round = 0; round < 20; round++) {
    const email = `runde${round}@team.example`
    const answers = await Promise.all(
      ['', '+a', '+b'].map((tag) =>
        post(teamPeople, newAdviser({ email: email.replace('@', `${tag}@`) }), headers),
      ),
    )
    const done = answers.filter((answer) => whereTo(answer).searchParams.get('tat'))
    expect(done).toHaveLength(1)
    const refused = answers.map(whereTo).find((to) => to.searchParams.has('d'))
    const typed = openPeople(await member(staff[0]), refused?.searchParams.get('d') ?? null, now())
    expect(typed?.['title']).toBe('Familienhelferin')
    expect((await problemsIn('adviser', typed ?? {})).email).toBe('email-taken')
  }
})

test('what somebody typed is in no address in the clear, and opens for nobody else', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  const form = newAdviser({ sentence: 'Mehr auf fremd.example', email: 'falsch' })
  const to = whereTo(await post(teamPeople, form, headers))
  expect(to.hash).toBe('#fehler')
  expect(to.href).not.toMatch(/fremd|falsch|Caritas/)
  const d = to.searchParams.get('d')
  const typed = openPeople(await member(staff[0]), d, now())
  expect(await problemsIn('adviser', typed ?? {})).toEqual({
    sentence: 'text-link',
    email: 'email-wrong',
  })
  expect(openPeople(await member(staff[1]), d, now())).toBeUndefined()
  expect((await freshPlan()).schedule.people).toHaveLength(2)
})

test('a leaver is out at once: session, link to sign in, links of mails, calendar and mails that wait', async ({
  post,
  call,
  mailbox,
  afterwards,
  database,
}) => {
  expectTrouble('mail-failed', 'mail-given-up')
  await post(booking, bookingForm())
  await post(callback, callbackForm())
  await afterwards()
  const { rows } = await database.query<{ id: string }>('select id from booking')
  const id = rows[0]?.id ?? ''
  const k = staffToken('booking', id, { address: jugendamt, adviser: 'jugendamt' })
  const leaver = await signIn(post, mailbox, afterwards, jugendamt)
  const stays = await signIn(post, mailbox, afterwards, diakonie)
  const token = newToken()
  await renewFeed(await member(jugendamt), token)
  const feed = () => call(teamCalendar, new Request(`${siteUrl}/api/team/calendar.ics?k=${token}`))
  expect((await feed()).status).toBe(200)
  await post(login, { email: jugendamt })
  await afterwards()
  const link = keyIn(mailbox.to(jugendamt).at(-1)?.mail.text ?? '')
  mailbox.be('down')
  await post(booking, bookingForm({ request_id: requestId(), slot: '2026-11-24T1000' }))
  await afterwards()
  mailbox.be('kind')
  mailbox.received.length = 0
  const leave = { action: 'leave', adviser: 'jugendamt', at_once: 'yes' }
  expect(whereTo(await post(teamPeople, leave, stays)).search).toBe('?tat=letzter-tag')
  await afterwards()
  expect(await isOfStaff(jugendamt)).toBe(false)
  expect(await signedIn(request(leaver), now())).toBeUndefined()
  expect(whereTo(await post(session, { k: link, action: 'in' })).search).toBe('?nein=link')
  expect((await post(teamBooking, { k, action: 'cancel' })).status).toBe(404)
  expect((await feed()).status).toBe(404)
  mailbox.received.length = 0
  await database.query(`update mail set next_attempt_at = created_at where state = 'waiting'`)
  await call(deliverMail, scheduled('deliver-mail'))
  expect(mailbox.to(jugendamt)).toEqual([])
  await post(login, { email: jugendamt })
  await afterwards()
  expect(mailbox.to(jugendamt)).toEqual([])
})

test('a last day still counts, and the day after it does not; until then it can be taken back, and later never', async ({
  post,
  mailbox,
  afterwards,
  clock,
}) => {
  const stays = await signIn(post, mailbox, afterwards, diakonie)
  const leave = { action: 'leave', adviser: 'jugendamt', until: '2026-11-24' }
  await post(teamPeople, leave, stays)
  await afterwards()
  const { place } = await freshPlan()
  expect(offeredSlots(place, now()).some(({ adviser }) => adviser === 'jugendamt')).toBe(true)
  await post(teamPeople, { action: 'stay', adviser: 'jugendamt' }, stays)
  clock.set('2026-11-23T08:00:00Z')
  expect((await freshPlan()).place.advisers.every(({ until }) => !until)).toBe(true)
  await post(teamPeople, leave, stays)
  await afterwards()
  clock.set('2026-11-24T22:59:00Z')
  expect(await isOfStaff(jugendamt)).toBe(true)
  clock.set('2026-11-24T23:00:00Z')
  expect(await isOfStaff(jugendamt)).toBe(false)
  const again = await signIn(post, mailbox, afterwards, diakonie)
  for (const form of [
    { action: 'stay', adviser: 'jugendamt' },
    { action: 'leave', adviser: 'jugendamt', until: '2027-01-31' },
  ])
    expect(whereTo(await post(teamPeople, form, again)).searchParams.get('nein')).toBe('gone')
  expect(await isOfStaff(jugendamt)).toBe(false)
})

test('a changed address is a new account: the old one is told and counts until the new one is confirmed, which then sees what it saw', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const owner = await signIn(post, mailbox, afterwards, jugendamt)
  const other = await signIn(post, mailbox, afterwards, diakonie)
  const form = {
    action: 'address',
    id: randomUUID(),
    adviser: 'jugendamt',
    account: await handleOf(jugendamt),
    email: neu,
  }
  expect(whereTo(await post(teamPeople, form, owner)).search).toBe('?tat=eingetragen')
  await afterwards()
  expect(mailbox.to(jugendamt).at(-1)?.mail.subject).toBe(
    'Ihre E-Mail-Adresse im Team soll sich ändern',
  )
  const confirm = { action: 'confirm', account: await waiting() }
  expect(whereTo(await post(teamPeople, confirm, owner)).search).toBe('?nein=not-you')
  expect([await isOfStaff(jugendamt), await isOfStaff(neu)]).toEqual([true, false])
  await post(teamPeople, confirm, other)
  await afterwards()
  expect([await isOfStaff(jugendamt), await isOfStaff(neu)]).toEqual([false, true])
  expect(await member(neu)).toEqual({ address: neu, adviser: 'jugendamt' })
  expect(await signedIn(request(owner), now())).toBeUndefined()
})

test('an address a colleague confirms sees no past', async ({ post, mailbox, afterwards }) => {
  const all = [`jugendamt:${jugendamt}`, `diakonie:${diakonie}`, `office:${office}`]
  await whileStaffIs(all, async () => {
    const headers = await signIn(post, mailbox, afterwards, office)
    const account = (await seenBy(office)).accounts.find((one) => one.adviser === 'diakonie')
    const form = { action: 'address', id: randomUUID(), account: account?.handle ?? '' }
    await post(teamPeople, { ...form, email: neu }, headers)
    const colleague = await signIn(post, mailbox, afterwards, jugendamt)
    await post(teamPeople, { action: 'confirm', account: await waiting(jugendamt) }, colleague)
    expect((await member(neu)).seesFrom?.toString()).toBe(now().toString())
  })
})

test('whoever confirms an own new address with the old one goes on seeing what they saw, whoever entered it', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const other = await signIn(post, mailbox, afterwards, diakonie)
  await signIn(post, mailbox, afterwards, jugendamt)
  const account = (await seenBy(diakonie)).accounts.find((one) => one.adviser === 'jugendamt')
  const form = { action: 'address', id: randomUUID(), account: account?.handle ?? '', email: neu }
  await post(teamPeople, form, other)
  const owner = await signIn(post, mailbox, afterwards, jugendamt)
  await post(teamPeople, { action: 'confirm', account: await waiting(diakonie) }, owner)
  expect(await member(neu)).toEqual({ address: neu, adviser: 'jugendamt' })
})

test('who is new sees what comes in from then on, and of what was there before only what is handed over', async ({
  post,
  mailbox,
  afterwards,
  clock,
}) => {
  await post(callback, callbackForm())
  await afterwards()
  clock.forward({ minutes: 5 })
  const asks = await signIn(post, mailbox, afterwards, jugendamt)
  const other = await signIn(post, mailbox, afterwards, diakonie)
  await post(teamPeople, newAdviser(), asks)
  await post(teamPeople, { action: 'confirm', account: await waiting() }, other)
  await afterwards()
  clock.forward({ minutes: 5 })
  const readers = async () => {
    await freshTeam()
    const [first] = (await openCallbacks()).readable
    return first
      ? callbackReaders(first)
          .map(({ address }) => address)
          .sort()
      : []
  }
  expect(await readers()).toEqual([jugendamt, diakonie])
  const [open] = (await openCallbacks()).readable
  const { adviser = '' } = await member(neu)
  mailbox.received.length = 0
  const hand = { id: open?.id ?? '', action: 'hand', to: adviser }
  await post(teamCallback, hand, asks)
  expect(await readers()).toEqual([jugendamt, diakonie])
  await post(teamCallback, { id: open?.id ?? '', action: 'take', from: '' }, asks)
  await afterwards()
  await post(teamCallback, hand, asks)
  await afterwards()
  expect(await readers()).toEqual([jugendamt, neu, diakonie])
  const handed = mailbox.to(neu).find(({ mail }) => mail.subject?.startsWith('Rückruf an Sie'))
  expect(handed?.mail.text).toContain('Ana Kanarienvogel')
  mailbox.received.length = 0
  await post(callback, callbackForm({ request_id: requestId(), name: 'Berta' }))
  await afterwards()
  expect(mailbox.to(neu)[0]?.mail.text).toContain('Berta')
})

test('an adviser hands over all of their own: who let somebody else stand in goes to the colleague, who wanted to wait stays to be asked', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  // The colleague is there at the same times.
  const owner = await signIn(post, mailbox, afterwards, jugendamt)
  await post(teamPeople, { action: 'stay', adviser: 'jugendamt' }, owner)
  await database.query(
    `update weekly_hours set hours = jsonb_set(hours, '{advisers}', '["jugendamt","diakonie"]')`,
  )
  await freshPlan()
  const slots = ['2026-11-24T0900-jugendamt', '2026-11-24T0930-jugendamt']
  await post(booking, bookingForm({ slot: slots[0] ?? '', if_away: 'other' }))
  await post(booking, bookingForm({ slot: slots[1] ?? '', request_id: requestId(), name: 'Bo' }))
  await afterwards()
  const form = { action: 'hand', adviser: 'jugendamt', to: 'diakonie' }
  const headers = await signIn(post, mailbox, afterwards, diakonie)
  expect(whereTo(await post(teamPeople, form, headers)).searchParams.get('nein')).toBe('not-yours')
  mailbox.received.length = 0
  expect(whereTo(await post(teamPeople, form, owner)).searchParams.get('zahl')).toBe('1-0-1-0')
  await afterwards()
  const { rows } = await database.query<{ adviser: string }>(
    'select adviser from booking order by starts_at',
  )
  expect(rows.map(({ adviser }) => adviser)).toEqual(['diakonie', 'jugendamt'])
  for (const who of [jugendamt, diakonie])
    expect(mailbox.to(who).some(({ mail }) => mail.subject?.startsWith('Übergeben'))).toBe(true)
  expect(mailbox.to('ana@kanarienvogel.example')).toHaveLength(1)
})

test('the last adviser can leave: nothing is offered then, and a callback is refused with the words to phone', async ({
  post,
  mailbox,
  afterwards,
}) => {
  await whileStaffIs(three, async () => {
    const desk = await signIn(post, mailbox, afterwards, office)
    for (const adviser of ['jugendamt', 'diakonie'])
      await post(teamPeople, { action: 'leave', adviser, at_once: 'yes' }, desk)
    await afterwards()
    const { place } = await freshPlan()
    expect(offeredSlots(place, now())).toEqual([])
    expect(whereTo(await post(booking, bookingForm())).pathname).toMatch(/^\/termin\//)
    const to = whereTo(await post(callback, callbackForm()))
    expect(to.pathname).toBe('/rueckruf/')
    expect(draftIn(to)?.refusal).toBe('nobody-there')
  })
})
