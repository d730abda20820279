import { expectedColumns } from '../../netlify/care/tables.ts'
import * as booking from '../../netlify/functions/booking.ts'
import * as digest from '../../netlify/functions/daily-digest.ts'
import * as deleteExpired from '../../netlify/functions/delete-expired.ts'
import * as deliverMail from '../../netlify/functions/deliver-mail.ts'
import * as health from '../../netlify/functions/health.ts'
import * as remind from '../../netlify/functions/remind.ts'
import { bookingForm, expect, expectTrouble, siteUrl, staff, test } from './test.ts'

const tick = () => new Request(`${siteUrl}/`, { method: 'POST' })
const ask = () => new Request(`${siteUrl}/api/health`)
const begins = 'Auf der Seite geht etwas nicht'
const ends = 'Auf der Seite geht wieder alles'

test('what this code expects of the database is what its migrations make', async ({ database }) => {
  const { rows } = await database.query<{ name: string }>(
    `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'`,
  )
  expect([...expectedColumns].sort()).toEqual(rows.map(({ name }) => name).sort())
})

test('where a part of the database is missing, health says so at once, and staff are told in words, once, and once that it is over', async ({
  call,
  mailbox,
  database,
}) => {
  const subjects = (address: string) => mailbox.to(address).map(({ mail }) => mail.subject)
  expect((await call(health, ask())).status).toBe(200)
  await database.query('alter table attempt rename column made to gone')
  try {
    expect((await call(health, ask())).status).toBe(503)
    for (let minute = 0; minute < 4; minute += 1) await call(deliverMail, tick())
    for (const address of staff) expect(subjects(address)).toEqual([begins])
    expect(mailbox.to(staff[0])[0]?.mail.text).toContain('In der Datenbank fehlt ein Teil.')
  } finally {
    await database.query('alter table attempt rename column gone to made')
  }
  expect((await call(health, ask())).status).toBe(200)
  for (let minute = 0; minute < 4; minute += 1) await call(deliverMail, tick())
  for (const address of staff) expect(subjects(address)).toEqual([begins, ends])
})

test('a schedule that does not run any more is found by health, and staff are told once, and once that it runs again', async ({
  call,
  mailbox,
  clock,
  database: _database,
}) => {
  const told = (subject: string) =>
    mailbox.to(staff[0]).filter(({ mail }) => mail.subject === subject)
  const minutes = async (many: number) => {
    for (let passed = 0; passed < many; passed += 10) {
      clock.forward({ minutes: 10 })
      await call(deliverMail, tick())
    }
  }
  await call(remind, tick())
  await minutes(60)
  expect((await call(health, ask())).status).toBe(200)
  await minutes(20)
  expect((await call(health, ask())).status).toBe(503)
  expect(told(begins)).toHaveLength(1)
  expect(told(begins)[0]?.mail.text).toContain('die an Termine erinnert')
  await call(remind, tick())
  await minutes(20)
  expect((await call(health, ask())).status).toBe(200)
  expect([told(begins).length, told(ends).length]).toEqual([1, 1])
  // Mail that nobody sends any more is found where nothing runs at all.
  clock.forward({ minutes: 16 })
  await call(remind, tick())
  expect((await call(health, ask())).status).toBe(503)
})

test('a night in which nothing was forgotten is no run that went well', async ({
  call,
  clock,
  database,
}) => {
  expectTrouble('fault')
  await call(deleteExpired, tick())
  clock.forward({ hours: 25 })
  await database.query('alter table attempt rename to gone')
  try {
    expect((await call(deleteExpired, tick())).status).toBe(500)
  } finally {
    await database.query('alter table gone rename to attempt')
  }
  clock.forward({ hours: 2 })
  await call(deliverMail, tick())
  expect((await call(health, ask())).status).toBe(503)
})

test('what goes wrong in one of the things done each minute keeps no mail from leaving', async ({
  post,
  call,
  mailbox,
  database,
  afterwards,
}) => {
  expectTrouble('fault', 'mail-failed')
  mailbox.be('down')
  await post(booking, bookingForm())
  await afterwards()
  expect(mailbox.received).toEqual([])
  mailbox.be('kind')
  await database.query('update mail set next_attempt_at = created_at')
  await database.query('alter table online_share rename to gone')
  try {
    expect((await call(deliverMail, tick())).status).toBe(500)
  } finally {
    await database.query('alter table gone rename to online_share')
  }
  expect(mailbox.to('ana@kanarienvogel.example')).toHaveLength(1)
})

test('a morning list that fails on each day is found, though the schedule also runs at hours that are not its own', async ({
  call,
  clock,
  database,
}) => {
  expectTrouble('fault')
  const mornings = async (day: number) => {
    for (const hour of ['05', '06', '07']) {
      clock.set(`2026-11-${day}T${hour}:05:00Z`)
      await call(digest, tick())
    }
  }
  await mornings(24)
  await database.query('alter table callback rename column tries to gone')
  try {
    for (const day of [25, 26, 27]) await mornings(day)
  } finally {
    await database.query('alter table callback rename column gone to tries')
  }
  await call(remind, tick())
  await call(deleteExpired, tick())
  await call(deliverMail, tick())
  expect((await call(health, ask())).status).toBe(200)
  clock.set('2026-11-27T13:00:00Z')
  await call(remind, tick())
  await call(deleteExpired, tick())
  await call(deliverMail, tick())
  expect((await call(health, ask())).status).toBe(503)
})

test('a thing that fails in each minute is told to staff by mail, as long as mails leave', async ({
  call,
  mailbox,
  clock,
  database,
}) => {
  expectTrouble('fault')
  await call(deliverMail, tick())
  await database.query('alter table online_share rename to gone')
  try {
    for (let passed = 0; passed < 40; passed += 5) {
      clock.forward({ minutes: 5 })
      await call(remind, tick())
      await call(deliverMail, tick())
    }
  } finally {
    await database.query('alter table gone rename to online_share')
  }
  const texts = mailbox.to(staff[0]).map(({ mail }) => mail.text ?? '')
  expect(texts.filter((text) => text.includes('die jede Minute E-Mails sendet'))).toHaveLength(1)
})
