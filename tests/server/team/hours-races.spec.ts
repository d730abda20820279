import { randomUUID } from 'node:crypto'

import * as booking from '../../../netlify/functions/booking.ts'
import * as bookingChange from '../../../netlify/functions/booking-change.ts'
import * as teamHours from '../../../netlify/functions/team-hours.ts'
import * as teamNotice from '../../../netlify/functions/team-notice.ts'
import { bookingForm, expect, requestId, test, whereTo } from '../test.ts'
import { bookedWhereNobodyIs } from './nobody-there.ts'
import { signIn } from './team.ts'

const form = (slot: string) =>
  bookingForm({ request_id: requestId(), slot, phone: '', email: '', name: 'Ana Kanarienvogel' })
const hours = (changes: Record<string, string> = {}) => ({
  action: 'set',
  date: '2026-12-01',
  instead: '09:00',
  from: '11:00',
  to: '12:00',
  advisers: 'jugendamt',
  slot_minutes: '30',
  online_slots: '2',
  walk_in: 'yes',
  ...changes,
})

test('whoever books at the very moment at which hours are changed never has a time at which nobody is there', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  const days = ['2026-12-01', '2026-12-08', '2026-12-15', '2026-12-22', '2026-12-29']
  const outcomes: string[] = []
  for (const date of [...days, '2027-01-12', '2027-01-19']) {
    const answers = await Promise.all([
      post(booking, form(`${date}T0900`)),
      post(teamHours, hours({ date }), headers),
      post(booking, form(`${date}T0930`)),
      post(booking, form(`${date}T1000`)),
    ])
    outcomes.push(answers.map((answer) => whereTo(answer).pathname).join(' '))
    expect(await bookedWhereNobodyIs(database), date).toEqual([])
  }
  expect(outcomes).toHaveLength(7)
})

test('whoever books at the very moment at which other hours are taken back never has a time at which nobody is there', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  const dates = ['2026-12-02', '2026-12-09', '2026-12-16', '2026-12-23', '2026-12-30']
  for (const date of dates) {
    await post(teamHours, hours({ date, instead: '' }), headers)
    const { rows } = await database.query<{ id: string }>(
      'select id from day_hours where on_date = $1',
      [date],
    )
    await Promise.all([
      post(booking, form(`${date}T1100`)),
      post(teamHours, { action: 'remove', id: rows[0]?.id ?? '' }, headers),
      post(booking, form(`${date}T1130`)),
    ])
    expect(await bookedWhereNobodyIs(database), date).toEqual([])
  }
})

test('whoever moves or takes a cancellation back at the very moment at which hours are changed has a time at which somebody is there', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  for (const date of ['2026-12-01', '2026-12-08', '2026-12-15']) {
    const tokenOf = (response: Response) => whereTo(response).searchParams.get('k') ?? ''
    const undone = tokenOf(await post(booking, form(`${date}T0900`)))
    const moved = tokenOf(await post(booking, form('2026-12-03T1400')))
    await post(bookingChange, { k: undone, action: 'cancel' })
    await Promise.all([
      post(bookingChange, { k: undone, action: 'undo' }),
      post(teamHours, hours({ date }), headers),
      post(bookingChange, { k: moved, action: 'move', slot: `${date}T0930` }),
    ])
    expect(await bookedWhereNobodyIs(database), date).toEqual([])
    await database.query('delete from booking')
    await database.query('delete from online_share')
  }
})

test('two changes of the same hours at once: both stand on what the other did, and nothing fails', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  const answers = await Promise.all([
    post(teamHours, hours({ from: '10:00' }), headers),
    post(teamHours, hours({ from: '11:00' }), headers),
    post(teamHours, hours({ date: '2026-12-08' }), headers),
  ])
  for (const answer of answers) expect(whereTo(answer).searchParams.get('tat')).toBe('gesetzt')
  expect((await database.query('select from day_hours')).rowCount).toBe(2)
})

test('two changes of the plan at the very same moment, 200 times: both are made, and each raised the version', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  const headers = await signIn(post, mailbox, afterwards)
  await post(teamHours, hours({ date: '2026-12-03' }), headers)
  const version = async () =>
    (await database.query<{ version: number }>('select version from schedule')).rows[0]?.version ??
    0
  const before = await version()
  for (let round = 0; round < 200; round++) {
    const notice = {
      action: 'set',
      id: randomUUID(),
      text: `Hinweis ${round}`,
      from: '2026-11-23',
      until: '2026-11-25',
    }
    const [changed, published] = await Promise.all([
      post(teamHours, hours({ from: round % 2 ? '10:00' : '11:00' }), headers),
      post(teamNotice, notice, headers),
    ])
    expect(whereTo(changed).searchParams.get('tat'), String(round)).toBe('gesetzt')
    expect(whereTo(published).searchParams.get('tat'), String(round)).toBe('hinweis-steht')
    expect(await version(), String(round)).toBe(before + 3 * round + 2)
    await post(teamNotice, { action: 'remove', id: notice.id }, headers)
  }
})
