import { Temporal } from 'temporal-polyfill'

import * as booking from '../../netlify/functions/booking.ts'
import * as login from '../../netlify/functions/team-login.ts'
import { freshPlan } from '../../netlify/plan/plan.ts'
import { seedPlan } from '../../netlify/plan/seed.ts'
import { freshTeam } from '../../netlify/plan/team.ts'
import { forgetEnv } from '../../netlify/platform/env.ts'
import { offeredSlots } from '../../src/domain/sprechstunde/slots.ts'
import { whileStaffIs } from './team/team.ts'
import { bookingForm, expect, siteUrl, staff, start, test, whereTo } from './test.ts'

const now = Temporal.Instant.from(start)

/** Whether this site lies on somebody's own machine, or is one that residents see. */
async function onSiteAt<Result>(url: string, work: () => Promise<Result>): Promise<Result> {
  process.env['URL'] = url
  forgetEnv()
  try {
    return await work()
  } finally {
    process.env['URL'] = siteUrl
    forgetEnv()
  }
}

test.beforeEach(({ database: _database, clock: _clock }) => undefined)

test('before staff change the plan, it is what the place and STAFF_MAIL say; seeded, it says the same', async () => {
  const before = await freshPlan()
  const membersBefore = await freshTeam()
  await Promise.all([seedPlan(now), seedPlan(now), seedPlan(now)])
  const after = await freshPlan()
  expect(before.schedule.isSeeded).toBe(false)
  expect(after.schedule.isSeeded).toBe(true)
  expect(after.version).toBe(before.version + 1)
  expect(after.schedule.people).toHaveLength(before.place.advisers.length)
  expect(await freshTeam()).toEqual(membersBefore)
  expect(offeredSlots(after.place, now).map(({ id }) => id)).toEqual(
    offeredSlots(before.place, now).map(({ id }) => id),
  )
})

test('once the plan is seeded, an address that comes into STAFF_MAIL is nobody of the team', async ({
  post,
  mailbox,
  afterwards,
}) => {
  await seedPlan(now)
  await whileStaffIs([...staff, 'fremd@team.example'], async () => {
    await post(login, { email: 'fremd@team.example' })
    await afterwards()
    expect(mailbox.received).toEqual([])
    await post(login, { email: staff[0] })
    await afterwards()
    expect(mailbox.to(staff[0])).toHaveLength(1)
  })
})

test('an address of an account lies sealed in the database', async ({ database }) => {
  await seedPlan(now)
  const { rows } = await database.query<{ all: string }>('select account::text as all from account')
  expect(rows).toHaveLength(staff.length)
  for (const { all } of rows) expect(all).not.toContain('@')
})

test('an adviser whose last day is over is of the team no more, and their times are not offered', async ({
  database,
}) => {
  await seedPlan(now)
  await database.query(`update person set until_date = '2026-11-25' where id = 'jugendamt'`)
  const { place } = await freshPlan()
  expect(offeredSlots(place, now).some(({ adviser }) => adviser === 'diakonie')).toBe(true)
  const theirs = offeredSlots(place, now).filter(({ adviser }) => adviser === 'jugendamt')
  expect(theirs.every(({ id }) => id < '2026-11-26')).toBe(true)
  expect(theirs).not.toEqual([])
  const later = Temporal.Instant.from('2026-11-26T07:00:00Z')
  Object.assign(globalThis, { [Symbol.for('sozialraum.clock')]: () => later.epochMilliseconds })
  expect((await freshTeam()).map(({ address }) => address)).toEqual([staff[1]])
})

test('hours that nobody has confirmed, or whose room nobody has, are offered on no site that residents see', async ({
  post,
  database,
}) => {
  const free = async () => offeredSlots((await freshPlan()).place, now).length
  await onSiteAt('https://hilfe.gemeinde.de', async () => {
    expect(await free()).toBe(0)
    await seedPlan(now)
    expect(await free()).toBe(0)
    const refused = await post(booking, bookingForm())
    expect(whereTo(refused).pathname).toBe('/termin/')
    // Where the room is only an example, people would look for it in vain.
    await database.query('update weekly_hours set confirmed_at = now()')
    expect(await free()).toBe(0)
    await database.query('update location set confirmed_at = now()')
    expect(await free()).toBeGreaterThan(0)
  })
  expect(await free()).toBeGreaterThan(0)
})

test('an account that was sealed with a key that is gone is nobody, and the log says so', async ({
  database,
}) => {
  await seedPlan(now)
  await database.query(`update account set address = 'AAAAAA.AAAA' where adviser = 'diakonie'`)
  expect((await freshTeam()).map(({ address }) => address)).toEqual([staff[0]])
})

test('whoever chose one adviser is not booked with another who holds these hours meanwhile', async ({
  post,
  database,
}) => {
  const theirs = bookingForm({ slot: '2026-11-24T0900', adviser: 'diakonie' })
  const refused = await post(booking, theirs)
  expect(whereTo(refused).pathname).toBe('/termin/2026-11-24T0900/')
  expect((await database.query('select from booking')).rowCount).toBe(0)
  await post(booking, bookingForm({ slot: '2026-11-24T0900', adviser: 'jugendamt' }))
  expect((await database.query('select from booking')).rowCount).toBe(1)
})
