import * as booking from '../../../netlify/functions/booking.ts'
import * as callback from '../../../netlify/functions/callback.ts'
import * as dailyDigest from '../../../netlify/functions/daily-digest.ts'
import * as deliverMail from '../../../netlify/functions/deliver-mail.ts'
import * as teamBooking from '../../../netlify/functions/team-booking.ts'
import { staffToken } from '../../../netlify/staff/link.ts'
import type { Received } from '../mailbox.ts'
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
import { keyIn, whileStaffIs } from './team.ts'

const [jugendamt, diakonie] = staff
/** A Thursday, when the adviser of the Diakoniestation is there. */
const thursday = { slot: '2026-11-26T1400' }
const scheduled = (name: string) =>
  new Request(`${siteUrl}/.netlify/functions/${name}`, { method: 'POST' })
const secrets = ['Kanarienvogel', '98765', 'kanarienvogel.example', 'k=']

test('picking a slot is picking a person: its adviser alone reads name and number, in the mail, in the morning and by a link', async ({
  post,
  call,
  mailbox,
  afterwards,
  database,
  clock,
}) => {
  await post(booking, bookingForm(thursday))
  await afterwards()
  expect(mailbox.to(diakonie)[0]?.mail.text).toContain('Ana Kanarienvogel')
  const other = mailbox.to(jugendamt)[0]?.mail
  expect(other?.text).toContain('Diese Zeit ist belegt.')
  expect(other?.text).toContain('Nur diese Person liest Name und Nummer: Sozialarbeiterin')
  for (const secret of secrets) expect(JSON.stringify(other)).not.toContain(secret)

  const { rows } = await database.query<{ id: string }>('select id from booking')
  const member = { address: jugendamt, adviser: 'jugendamt' }
  const k = staffToken('booking', rows[0]?.id ?? '', member)
  expect((await post(teamBooking, { k, action: 'cancel' })).status).toBe(404)

  mailbox.received.length = 0
  clock.set('2026-11-26T06:05:00Z')
  await call(dailyDigest, scheduled('daily-digest'))
  await afterwards()
  await call(deliverMail, scheduled('deliver-mail'))
  const morning = (who: string) =>
    mailbox.to(who).find(({ mail }) => mail.subject?.startsWith('Heute, '))?.mail.text
  expect(morning(diakonie)).toContain('Ana Kanarienvogel')
  expect(morning(jugendamt)).toContain('Code ')
  expect(morning(jugendamt)).not.toContain('Kanarienvogel')
})

test('where the resident said that somebody else may stand in, the colleague reads it too', async ({
  post,
  mailbox,
  afterwards,
}) => {
  await post(booking, bookingForm({ ...thursday, if_away: 'other' }))
  await afterwards()
  for (const who of staff) expect(mailbox.to(who)[0]?.mail.text).toContain('Ana Kanarienvogel')
})

test('whoever is no adviser reads of no booking who it is, also where somebody else may stand in', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const office = 'buero@team.example'
  await whileStaffIs([`jugendamt:${jugendamt}`, `diakonie:${diakonie}`, office], async () => {
    await post(booking, bookingForm({ ...thursday, if_away: 'other' }))
    await afterwards()
  })
  expect(mailbox.to(office)[0]?.mail.text).toContain('Diese Zeit ist belegt.')
  expect(mailbox.to(office)[0]?.mail.text).not.toContain('Kanarienvogel')
})

test('where the adviser of the slot has no mailbox, the other advisers read it: else nobody would know', async ({
  post,
  mailbox,
  afterwards,
}) => {
  await whileStaffIs([`jugendamt:${jugendamt}`], async () => {
    await post(booking, bookingForm(thursday))
    await afterwards()
  })
  expect(mailbox.to(jugendamt)[0]?.mail.text).toContain('Ana Kanarienvogel')
})

/** Whom an answer to this mail reaches. */
const repliesOf = ({ mail }: Received): readonly string[] =>
  (mail.replyTo ?? []).map(({ address }) => address ?? '')

test('an answer to a mail about a booking, a resident’s too, reaches the adviser of its slot alone', async ({
  post,
  mailbox,
  afterwards,
}) => {
  await post(booking, bookingForm(thursday))
  await afterwards()
  expect(mailbox.received).toHaveLength(3)
  for (const received of mailbox.received) expect(repliesOf(received)).toEqual([diakonie])
})

test('an answer to a mail about a callback reaches whom the resident picked, or else all who may call', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const email = 'ana@kanarienvogel.example'
  await post(callback, callbackForm({ prefer: 'diakonie', email }))
  await afterwards()
  expect(mailbox.received).toHaveLength(3)
  for (const received of mailbox.received) expect(repliesOf(received)).toEqual([diakonie])
  mailbox.received.length = 0
  await post(callback, callbackForm({ request_id: requestId(), email }))
  await afterwards()
  for (const received of mailbox.received) expect(repliesOf(received)).toEqual([...staff])
})

test('an answer to the morning’s list, with names in it, goes back to whoever got the list', async ({
  post,
  call,
  mailbox,
  afterwards,
  clock,
}) => {
  await post(booking, bookingForm(thursday))
  await afterwards()
  mailbox.received.length = 0
  clock.set('2026-11-26T06:05:00Z')
  await call(dailyDigest, scheduled('daily-digest'))
  await call(deliverMail, scheduled('deliver-mail'))
  const lists = mailbox.received.filter(({ mail }) => mail.subject?.startsWith('Heute, '))
  expect(lists).toHaveLength(2)
  for (const list of lists) expect(repliesOf(list)).toEqual([list.to])
})

test('staff do not hand a booking to a colleague by moving it, unless the resident said that somebody else may', async ({
  post,
  mailbox,
  afterwards,
}) => {
  await post(booking, bookingForm())
  await afterwards()
  const k = keyIn(mailbox.to(jugendamt)[0]?.mail.text ?? '', 'verschieben')
  const moved = await post(teamBooking, { k, action: 'move', ...thursday })
  expect(whereTo(moved).searchParams.get('nein')).toBe('slot-taken')
  await afterwards()
  for (const { mail } of mailbox.to(diakonie)) expect(mail.text).not.toContain('Kanarienvogel')
})
