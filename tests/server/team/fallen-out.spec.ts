import { randomUUID } from 'node:crypto'

import * as booking from '../../../netlify/functions/booking.ts'
import * as bookingChange from '../../../netlify/functions/booking-change.ts'
import * as dailyDigest from '../../../netlify/functions/daily-digest.ts'
import * as deliverMail from '../../../netlify/functions/deliver-mail.ts'
import * as remind from '../../../netlify/functions/remind.ts'
import * as teamClose from '../../../netlify/functions/team-close.ts'
import type { Closure, WeeklySprechstunde } from '../../../src/domain/place/schema.ts'
import { here, seed } from '../../../src/site/here.ts'
import { bookingForm, expect, requestId, siteUrl, staff, test, whereTo } from '../test.ts'
import { signIn } from './team.ts'

const [eins, zwei] = staff
const ana = 'ana@kanarienvogel.example'
const tick = (name: string) =>
  new Request(`${siteUrl}/.netlify/functions/${name}`, { method: 'POST' })
const closedDay: Closure = {
  from: '2026-11-24',
  to: '2026-11-24',
  reason: 'Das Rathaus hat Ferien.',
}
const form = (slot: string, more = {}) => bookingForm({ request_id: requestId(), slot, ...more })

/** Publishes the place anew with other facts, as a deploy does, while something is done. */
async function whilePlaceHas<Result>(
  facts: { closures?: readonly Closure[]; weekly?: readonly WeeklySprechstunde[] },
  work: () => Promise<Result>,
): Promise<Result> {
  const { closures = here.closures, weekly = seed.weekly } = facts
  const before = [here.closures, seed.weekly]
  Object.assign(here, { closures })
  Object.assign(seed, { weekly })
  try {
    return await work()
  } finally {
    Object.assign(here, { closures: before[0] })
    Object.assign(seed, { weekly: before[1] })
  }
}

test('a closure in the place file: within a minute each of staff reads, once, which times fall out and how each person learns of it', async ({
  post,
  call,
  mailbox,
  afterwards,
}) => {
  await post(booking, form('2026-11-24T0900'))
  await post(booking, form('2026-11-24T0930', { email: '', phone: '07127 33111', name: 'Bo' }))
  await post(booking, form('2026-11-24T1000', { email: '', phone: '', name: 'Cy' }))
  await post(booking, form('2026-11-26T1400', { email: '', phone: '07127 22222', name: 'Dora' }))
  await afterwards()
  await call(deliverMail, tick('deliver-mail'))
  expect(mailbox.to(eins).filter(({ mail }) => mail.subject?.includes('entscheiden'))).toEqual([])
  mailbox.received.length = 0
  await whilePlaceHas({ closures: [closedDay] }, async () => {
    await Promise.all([
      call(deliverMail, tick('deliver-mail')),
      call(deliverMail, tick('deliver-mail')),
    ])
    await call(deliverMail, tick('deliver-mail'))
  })
  for (const address of [eins, zwei]) {
    const [mail, ...more] = mailbox.to(address)
    expect(more).toEqual([])
    expect(mail?.mail.subject).toBe('Bitte entscheiden: 3 Termine fallen aus')
    const text = mail?.mail.text ?? ''
    expect(text).toContain('in der Datei des Ortes geschlossen')
    expect(text).not.toContain('Dora')
  }
  const own = mailbox.to(eins)[0]?.mail.text ?? ''
  expect(own).toContain('Sie bekommt eine E-Mail, wenn Sie absagen')
  expect(own).toContain('BITTE ANRUFEN')
  expect(own).toContain('nicht erreichen')
  expect(mailbox.to(zwei)[0]?.mail.text).not.toContain('Kanarienvogel')
  // Nobody decides for staff: a mistake in the file cancels nobody.
  expect(mailbox.to(ana)).toEqual([])
})

test('other weekly hours: a booked time outside of them is a case for staff; one that stands again is none, and a new fall is told anew', async ({
  post,
  call,
  mailbox,
  afterwards,
  database,
}) => {
  await post(booking, form('2026-11-24T0900'))
  await afterwards()
  mailbox.received.length = 0
  const later = seed.weekly.map((one) => (one.weekday === 2 ? { ...one, from: '10:00' } : one))
  const minute = () => call(deliverMail, tick('deliver-mail'))
  const cases = async () => (await database.query('select from fallen_out')).rowCount
  await whilePlaceHas({ weekly: later }, minute)
  expect(await cases()).toBe(1)
  expect(mailbox.to(eins).map(({ mail }) => mail.subject)).toEqual([
    'Bitte entscheiden: 1 Termin fällt aus',
  ])
  await minute()
  expect(await cases()).toBe(0)
  await whilePlaceHas({ weekly: later }, minute)
  expect(mailbox.to(eins)).toHaveLength(2)
})

test('a holiday that the site learns of late: the time on it is a case for staff', async ({
  post,
  call,
  mailbox,
  afterwards,
  database,
}) => {
  await post(booking, form('2026-11-26T1400'))
  await afterwards()
  mailbox.received.length = 0
  // Christi Himmelfahrt is a Thursday, like that Sprechstunde.
  await database.query(
    `update booking set starts_at = '2027-05-06T12:00Z', ends_at = '2027-05-06T12:30Z'`,
  )
  await call(deliverMail, tick('deliver-mail'))
  expect(mailbox.to(eins)[0]?.mail.text).toContain('An diesem Tag ist Feiertag.')
})

test('a booking that cannot be opened falls out as the others do', async ({
  post,
  call,
  mailbox,
  afterwards,
  database,
}) => {
  await post(booking, form('2026-11-24T0900'))
  await afterwards()
  mailbox.received.length = 0
  await database.query(`update booking set personal = 'x.y'`)
  await whilePlaceHas({ closures: [closedDay] }, () => call(deliverMail, tick('deliver-mail')))
  expect(mailbox.to(eins)[0]?.mail.text).toContain('lassen sich nicht öffnen')
})

test('whoever moves, or is cancelled by staff, is no case any more', async ({
  post,
  call,
  database,
}) => {
  const k = whereTo(await post(booking, form('2026-11-24T0900'))).searchParams.get('k') ?? ''
  await whilePlaceHas({ closures: [closedDay] }, async () => {
    await call(deliverMail, tick('deliver-mail'))
    expect((await database.query('select from fallen_out')).rowCount).toBe(1)
    await post(bookingChange, { k, action: 'move', slot: '2026-11-26T1400' })
    await call(deliverMail, tick('deliver-mail'))
  })
  expect((await database.query('select from fallen_out')).rowCount).toBe(0)
})

test('a reminder of a time at which nobody is there does not go out, and is not skipped in silence: staff are asked, once', async ({
  post,
  call,
  mailbox,
  afterwards,
  clock,
}) => {
  await post(booking, form('2026-11-26T1400'))
  await post(booking, form('2026-11-26T1430', { email: 'bo@kanarienvogel.example', phone: '' }))
  await afterwards()
  clock.set('2026-11-25T09:01:00Z')
  mailbox.received.length = 0
  const closures = [{ ...closedDay, from: '2026-11-26', to: '2026-11-26' }]
  const run = async () => {
    await Promise.all([call(remind, tick('remind')), call(remind, tick('remind'))])
    await call(deliverMail, tick('deliver-mail'))
  }
  await whilePlaceHas({ closures }, async () => {
    await run()
    await run()
  })
  expect(mailbox.to(ana)).toEqual([])
  const subjects = mailbox.to(eins).map(({ mail }) => mail.subject ?? '')
  expect(subjects.filter((one) => one.startsWith('Bitte heute entscheiden'))).toHaveLength(2)
  // The day is opened again in time: the person is reminded after all.
  await run()
  await run()
  expect(mailbox.to(ana)).toHaveLength(1)
})

test('fifty reminders that are held back keep nobody else from being reminded', async ({
  post,
  call,
  mailbox,
  afterwards,
  clock,
  database,
}) => {
  await post(booking, form('2026-11-26T1400'))
  await afterwards()
  await database.query(
    `insert into booking (id, request_id, token_hash, code_fingerprint, adviser, starts_at, ends_at, sprechstunde, personal,
                          created_at, changed_at, remind_at)
     select gen_random_uuid(), gen_random_uuid(), 't' || n, 'c' || n, 'nobody' || n, starts_at, ends_at, sprechstunde, personal,
            created_at, changed_at, remind_at - interval '1 minute'
     from booking, generate_series(1, 60) as n`,
  )
  clock.set('2026-11-25T09:01:00Z')
  mailbox.received.length = 0
  for (let run = 0; run < 3; run++) await call(remind, tick('remind'))
  await call(deliverMail, tick('deliver-mail'))
  expect(mailbox.to(ana).length).toBeGreaterThan(0)
})

test('the morning mail says first what falls out, and does not list it as normal', async ({
  post,
  call,
  mailbox,
  afterwards,
  clock,
}) => {
  await post(booking, form('2026-11-24T0900'))
  await afterwards()
  mailbox.received.length = 0
  clock.set('2026-11-24T06:05:00Z')
  await whilePlaceHas({ closures: [closedDay] }, async () => {
    await call(dailyDigest, tick('daily-digest'))
    await call(deliverMail, tick('deliver-mail'))
  })
  const digest = mailbox.to(eins).find(({ mail }) => mail.subject?.startsWith('Heute'))?.mail
  expect(digest?.subject).toContain('1 Termin fällt aus, 0 Termine')
  expect(digest?.text).toMatch(/^FÄLLT AUS/)
  expect(digest?.text).toContain('Ana Kanarienvogel')
  expect(digest?.text).not.toContain('Termine heute')
})

test('who booked while staff closed the day is cancelled as decided, and becomes no case', async ({
  post,
  call,
  mailbox,
  afterwards,
  database,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  await post(booking, form('2026-11-24T0900'))
  await afterwards()
  const close = { action: 'close', id: randomUUID(), from: '2026-11-25', to: '2026-11-25' }
  await post(teamClose, close, headers)
  await database.query(`update closure set from_date = '2026-11-24'`)
  await call(deliverMail, tick('deliver-mail'))
  await afterwards()
  const { rows } = await database.query('select state, cancelled_by from booking')
  expect(rows).toEqual([{ state: 'cancelled', cancelled_by: 'staff' }])
  expect(mailbox.to(ana).at(-1)?.mail.text).toContain('Hier können Sie eine neue Zeit wählen')
  expect((await database.query('select from fallen_out')).rowCount).toBe(0)
})

test('a link as a name is none in the mails about a time that fell out, and in the morning', async ({
  post,
  call,
  mailbox,
  afterwards,
  clock,
}) => {
  await post(booking, form('2026-11-24T0900', { name: 'Neu anmelden: https://falsch.example' }))
  await afterwards()
  mailbox.received.length = 0
  await whilePlaceHas({ closures: [closedDay] }, async () => {
    await call(deliverMail, tick('deliver-mail'))
    clock.set('2026-11-24T06:05:00Z')
    await call(remind, tick('remind'))
    await call(dailyDigest, tick('daily-digest'))
    await call(deliverMail, tick('deliver-mail'))
  })
  const texts = mailbox.to(eins).map(({ mail }) => mail.text ?? '')
  expect(texts.filter((text) => text.includes('https: / / falsch. example'))).toHaveLength(3)
  for (const text of texts) expect(text).not.toContain('falsch.example')
})
