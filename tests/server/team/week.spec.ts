import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

import { Temporal } from 'temporal-polyfill'

import { lookAtWeek } from '../../../netlify/bookings/read.ts'
import * as booking from '../../../netlify/functions/booking.ts'
import * as teamHours from '../../../netlify/functions/team-hours.ts'
import * as teamLocations from '../../../netlify/functions/team-locations.ts'
import * as teamWeek from '../../../netlify/functions/team-week.ts'
import { freshPlan } from '../../../netlify/plan/plan.ts'
import { openWeek } from '../../../netlify/plan/read.ts'
import { seedPlan } from '../../../netlify/plan/seed.ts'
import { idOfSeeded } from '../../../netlify/plan/week-plan.ts'
import { now } from '../../../netlify/platform/clock.ts'
import { forgetEnv } from '../../../netlify/platform/env.ts'
import { team } from '../../../netlify/staff/team.ts'
import { house } from '../../../src/domain/plan/location.ts'
import { offeredSlots } from '../../../src/domain/sprechstunde/slots.ts'
import { bookingForm, expect, requestId, siteUrl, staff, test, whereTo } from '../test.ts'
import { bookedWhereNobodyIs } from './nobody-there.ts'
import { signIn } from './team.ts'

type Form = Readonly<Record<string, string | readonly string[]>>
/** Tuesday mornings of the example, from January on an hour later, with fewer slots. */
const january = (changes: Form = {}): Form => ({
  kind: 'change',
  hours: idOfSeeded(0),
  weekday: '2',
  from: '10:00',
  to: '12:00',
  advisers: 'jugendamt',
  slot_minutes: '30',
  online_slots: '2',
  walk_in: 'yes',
  every: '1',
  valid_from: '2027-01-01',
  valid_until: '',
  ...changes,
})
const form = (slot: string, changes: Readonly<Record<string, string>> = {}) =>
  bookingForm({ request_id: requestId(), slot, phone: '', email: '', ...changes })

/** What a preview shows now, for the second press. */
async function seen(fields: Form): Promise<string> {
  const typed = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, [value].flat()]),
  )
  const looked = await lookAtWeek(typed, now())
  return looked !== 'gone' && 'seen' in looked ? looked.seen : 'nothing'
}
const press = async (fields: Form): Promise<Form> => ({
  action: 'set',
  id: randomUUID(),
  seen: await seen(fields),
  ...fields,
})
const weekly = async () => (await freshPlan()).schedule.weekly
const typedIn = (to: URL) => {
  const member = team().find(({ address }) => address === staff[0])
  return member && openWeek(member, to.searchParams.get('d'), now())
}
test.beforeEach(({ clock }) => {
  clock.set('2026-11-23T07:00:00Z')
})

test('in November the hours from January are set: what falls out is shown first, then cancelled with a mail, and the rest stays', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  await post(booking, form('2027-01-12T0900', { email: 'ana@bewohner.example' }))
  await post(booking, form('2027-01-12T1000', { email: 'cem@bewohner.example' }))
  await post(booking, form('2026-12-08T0900', { email: 'dora@bewohner.example' }))
  await afterwards()
  const shown = whereTo(await post(teamWeek, { action: 'preview', ...january() }, headers))
  expect(shown.pathname + shown.hash).toBe('/team/woche/#vorschau')
  expect(shown.href).not.toContain('10:00')
  expect(typedIn(shown)?.['from']).toEqual(['10:00'])
  const looked = await lookAtWeek(typedIn(shown) ?? {}, now())
  if (looked === 'gone' || !('fallen' in looked)) throw new Error('There is no preview')
  expect(looked.fallen.readable.map(({ personal }) => personal.email)).toEqual([
    'ana@bewohner.example',
  ])
  expect((await freshPlan()).schedule.isSeeded).toBe(false)

  const fields = await press(january())
  for (let presses = 0; presses < 2; presses++)
    expect(whereTo(await post(teamWeek, fields, headers)).search).toBe('?tat=woche-gilt')
  await afterwards()
  const after = await weekly()
  expect(after.find(({ id }) => id === idOfSeeded(0))?.validUntil).toBe('2026-12-31')
  expect(after.find(({ id }) => id === fields['id'])).toMatchObject({
    from: '10:00',
    validFrom: '2027-01-01',
    isConfirmed: true,
  })
  const told = (name: string) =>
    mailbox.to(`${name}@bewohner.example`).map(({ mail }) => mail.text ?? '')
  expect(told('ana')).toHaveLength(2)
  expect(told('ana')[1]).toContain('/mein-termin/')
  expect(told('cem')).toHaveLength(1)
  expect(told('dora')).toHaveLength(1)
  expect(await bookedWhereNobodyIs(database)).toEqual([])
  const { rows } = await database.query<{ sprechstunde: string; taken: number }>(
    'select sprechstunde, taken from online_share where taken > 0 order by 1',
  )
  expect(rows).toEqual([
    { sprechstunde: '2026-12-08T0900', taken: 1 },
    { sprechstunde: '2027-01-12T1000', taken: 1 },
  ])
})

test('where another booking would fall out than was shown, it is shown again, and nothing is changed', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  const fields = await press(january())
  await post(booking, form('2027-01-12T0900'))
  const refused = whereTo(await post(teamWeek, fields, headers))
  expect(refused.searchParams.get('nein')).toBe('others-fall-out')
  expect(typedIn(refused)?.['valid_from']).toEqual(['2027-01-01'])
  expect(await weekly()).toHaveLength(2)
  const { rows } = await database.query(`select from booking where state = 'booked'`)
  expect(rows).toHaveLength(1)
  const again = await press(january())
  expect(whereTo(await post(teamWeek, again, headers)).search).toBe('?tat=woche-gilt')
  expect(await bookedWhereNobodyIs(database)).toEqual([])
})

test('a booking that goes on counts in the share of the new hours, so that no more are booked than staff said', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  await post(booking, form('2027-01-12T1000'))
  await post(booking, form('2027-01-12T1030'))
  await post(teamWeek, await press(january()), headers)
  const refused = whereTo(await post(booking, form('2027-01-12T1100')))
  expect(refused.pathname).not.toBe('/mein-termin/')
  expect(whereTo(await post(booking, form('2027-01-05T1100'))).pathname).toBe('/mein-termin/')
})

test('hours that nobody has confirmed are offered on a live site once they and their room are by a press “Stimmt so”', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  const offered = async () => {
    process.env['URL'] = 'https://hilfe.gemeinde.de'
    forgetEnv()
    try {
      return offeredSlots((await freshPlan()).place, now())
    } finally {
      process.env['URL'] = siteUrl
      forgetEnv()
    }
  }
  expect(await offered()).toEqual([])
  for (let presses = 0; presses < 2; presses++) {
    const answer = await post(teamWeek, { action: 'confirm', hours: idOfSeeded(0) }, headers)
    expect(whereTo(answer).search).toBe('?tat=woche-bestaetigt')
  }
  expect(await offered()).toEqual([])
  await post(teamLocations, { action: 'confirm', location: house }, headers)
  const slots = await offered()
  expect(slots).not.toEqual([])
  for (const { sprechstunde } of slots) expect(sprechstunde.date.dayOfWeek).toBe(2)
  expect((await weekly()).map(({ isConfirmed }) => isConfirmed)).toEqual([true, false])
})

test('every second Wednesday is offered on those Wednesdays and on no other', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  const fields = january({
    kind: 'new',
    hours: '',
    weekday: '3',
    every: '2',
    valid_from: '2026-12-01',
  })
  await post(teamWeek, await press(fields), headers)
  const { place } = await freshPlan()
  const days = offeredSlots(place, now()).map(({ id }) => id.slice(0, 10))
  const wednesdays = [...new Set(days)].filter(
    (day) => Temporal.PlainDate.from(day).dayOfWeek === 3,
  )
  expect(wednesdays).toEqual(['2026-12-02', '2026-12-16', '2026-12-30', '2027-01-13'])
})

test('of two changes of the same hours at once one is made, and the other one is refused at its field with what was typed', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  const both = [await press(january()), await press(january({ from: '09:30' }))]
  const answers = await Promise.all(both.map((fields) => post(teamWeek, fields, headers)))
  const queries = answers.map((answer) => whereTo(answer))
  expect(
    queries.filter(({ searchParams }) => searchParams.get('tat') === 'woche-gilt'),
  ).toHaveLength(1)
  const refused = queries.find(({ searchParams }) => searchParams.has('d'))
  if (!refused) throw new Error('Both were made')
  expect(refused.hash).toBe('#fehler')
  const outcome = await lookAtWeek(typedIn(refused) ?? {}, now())
  expect(outcome).toMatchObject({ problems: { from: { why: 'place' } } })
  expect(await weekly()).toHaveLength(3)
})

test('hours that end have their last day, and what is booked after it is cancelled', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  await post(booking, form('2026-12-08T0900', { phone: '07127 98765' }))
  await post(booking, form('2026-12-15T0900', { phone: '07127 98766' }))
  const end = { kind: 'end', hours: idOfSeeded(0), valid_until: '2026-12-08' }
  await post(teamWeek, await press(end), headers)
  const { rows } = await database.query(`select state, to_phone from booking order by starts_at`)
  expect(rows).toEqual([
    { state: 'booked', to_phone: false },
    { state: 'cancelled', to_phone: true },
  ])
})

test('what staff set for a single date goes on over changed hours, and hours that cross it are refused', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  const single = {
    action: 'set',
    date: '2027-01-12',
    instead: '09:00',
    from: '15:00',
    to: '16:00',
    advisers: 'jugendamt',
    slot_minutes: '30',
    online_slots: '2',
  }
  await post(teamHours, single, headers)
  const fields = january({ from: '15:30', to: '17:00' })
  const refused = whereTo(await post(teamWeek, { action: 'preview', ...fields }, headers))
  expect(refused.hash).toBe('#fehler')
  await post(teamWeek, await press(january({ from: '09:00' })), headers)
  const { place } = await freshPlan()
  const times = offeredSlots(place, Temporal.Instant.from('2027-01-05T07:00:00Z'))
    .map(({ id }) => id)
    .filter((id) => id.startsWith('2027-01-12'))
  expect(times).toEqual(['2027-01-12T1500', '2027-01-12T1530'])
})

test('hours that somebody else has taken away meanwhile are said to be gone', async ({
  post,
  mailbox,
  afterwards,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  for (const action of ['preview', 'set']) {
    const fields = { action, ...january({ hours: randomUUID() }) }
    expect(whereTo(await post(teamWeek, fields, headers)).search).toBe('?nein=gone')
  }
})

test('a change and a claim at the very same moment, 200 times: nothing is booked where nobody is, and whoever falls out is told', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  await seedPlan(now())
  const outcomes = new Set<string>()
  let [hours, from] = [idOfSeeded(0), '09:00']
  for (let round = 0; round < 200; round++) {
    const next = from === '09:00' ? '10:00' : '09:00'
    const fields = await press(january({ hours, from: next, valid_from: '2026-12-01' }))
    const [, changed] = await Promise.all([
      wait((round % 13) * 12).then(() =>
        post(booking, form(`2026-12-${round % 2 ? '08' : '15'}T0900`)),
      ),
      wait(round % 5).then(() => post(teamWeek, fields, headers)),
    ])
    expect(await bookedWhereNobodyIs(database), `round ${round}`).toEqual([])
    const { searchParams } = whereTo(changed)
    outcomes.add(searchParams.get('tat') ?? searchParams.get('nein') ?? '')
    if (searchParams.has('tat')) [hours, from] = [String(fields['id']), next]
    const { rows } = await database.query<{ told: boolean }>(
      `select to_phone or exists (select from mail where booking_id = booking.id) as told
       from booking where state = 'cancelled' and cancelled_by = 'staff'`,
    )
    expect(rows.every(({ told }) => told)).toBe(true)
    await database.query('delete from booking')
    await database.query('delete from online_share')
  }
  // Each of the two came first at times.
  expect([...outcomes]).toContain('woche-gilt')
  expect([...outcomes]).toContain('others-fall-out')
})
