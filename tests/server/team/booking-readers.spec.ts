import * as booking from '../../../netlify/functions/booking.ts'
import * as dailyDigest from '../../../netlify/functions/daily-digest.ts'
import * as deliverMail from '../../../netlify/functions/deliver-mail.ts'
import * as teamBooking from '../../../netlify/functions/team-booking.ts'
import { staffToken } from '../../../netlify/staff/link.ts'
import { bookingForm, expect, siteUrl, staff, test } from '../test.ts'
import { whileStaffIs } from './team.ts'

const [jugendamt, diakonie] = staff
/** A Thursday, when the adviser of the Diakoniestation is there. */
const thursday = { slot: '2026-11-26T1400' }
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
  const digest = `${siteUrl}/.netlify/functions/daily-digest`
  await call(dailyDigest, new Request(digest, { method: 'POST' }))
  await afterwards()
  await call(
    deliverMail,
    new Request(`${siteUrl}/.netlify/functions/deliver-mail`, { method: 'POST' }),
  )
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
