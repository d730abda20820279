import * as booking from '../../netlify/functions/booking.ts'
import * as callback from '../../netlify/functions/callback.ts'
import * as calendar from '../../netlify/functions/calendar.ts'
import { openDraft } from '../../netlify/platform/draft.ts'
import { bookingForm, callbackForm, expect, siteUrl, test, whereTo } from './test.ts'

test('when the database is gone, nobody loses what they typed, and once it is back the same form works', async ({
  post,
  wire,
  database,
  mailbox,
  afterwards,
}) => {
  for (const [module, form, page, own] of [
    [booking, bookingForm(), '/termin/2026-11-24T0900/', '/mein-termin/'],
    [callback, callbackForm(), '/rueckruf/', '/mein-rueckruf/'],
  ] as const) {
    wire.cut()
    const to = whereTo(await post(module, form))
    expect(to.pathname).toBe(page)
    const draft = openDraft(to.searchParams.get('d'))
    expect(draft?.refusal).toBe('fault')
    expect(draft?.values['name']).toEqual(['Ana Kanarienvogel'])
    wire.mend()
    expect(whereTo(await post(module, form)).pathname).toBe(own)
    await afterwards()
  }
  expect((await database.query('select from booking')).rowCount).toBe(1)
  expect((await database.query('select from callback')).rowCount).toBe(1)
  expect(mailbox.received).toHaveLength(5)
})

test('a statement that takes too long is not done behind our back: what we say failed has failed', async ({
  post,
  database,
}) => {
  const lock = await database.connect()
  await lock.query('begin')
  await lock.query('lock table booking in access exclusive mode')
  const to = whereTo(await post(booking, bookingForm()))
  await lock.query('commit')
  lock.release()
  expect(openDraft(to.searchParams.get('d'))?.refusal).toBe('fault')
  await new Promise((done) => setTimeout(done, 500))
  expect((await database.query('select from booking')).rowCount).toBe(0)
})

test('a fault shows no trace and no word of what was asked', async ({ call, wire }) => {
  wire.cut()
  const response = await call(calendar, new Request(`${siteUrl}/api/calendar.ics?k=geheim`))
  wire.mend()
  const body = await response.text()
  expect(response.status).toBe(500)
  expect(body).toContain('Der Fehler liegt bei uns.')
  expect(body).not.toMatch(/geheim|Error|ECONN|\.ts:/)
})
