import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'

import * as booking from '../../../netlify/functions/booking.ts'
import type * as teamClose from '../../../netlify/functions/team-close.ts'
import { bookingForm, expect, requestId, test, whereTo } from '../test.ts'
import { signIn } from './team.ts'

test('no staff address does anything without a session, with a forged one, or for another site', async ({
  post,
  mailbox,
  afterwards,
  database,
}) => {
  await post(booking, bookingForm())
  const { cookie } = await signIn(post, mailbox, afterwards)
  const state = async () =>
    JSON.stringify(
      await Promise.all(
        [
          'booking',
          'callback',
          'closure',
          'day_hours',
          'notice',
          'gathering',
          'tally',
          'staff_feed',
        ].map(async (table) => (await database.query<object>(`select * from ${table}`)).rows),
      ),
    )
  const before = await state()
  const { rows } = await database.query<{ id: string }>('select id from booking')
  const fields: Record<string, Record<string, string>> = {
    'team-booking': { id: rows[0]?.id ?? '', action: 'cancel' },
    'team-callback': { id: rows[0]?.id ?? '', action: 'done' },
    'team-call': { kind: 'booking', slot: '2026-11-26T1400', name: 'X', request_id: requestId() },
    'team-absence': { action: 'set', id: randomUUID(), adviser: 'jugendamt' },
    'team-close': { action: 'close', id: randomUUID(), from: '2026-11-24' },
    'team-hours': {
      action: 'set',
      date: '2026-12-09',
      from: '10:00',
      to: '12:00',
      advisers: 'jugendamt',
      slot_minutes: '30',
      online_slots: '1',
    },
    'team-notice': {
      action: 'set',
      id: randomUUID(),
      text: 'Saal',
      from: '2026-11-23',
      until: '2026-11-24',
    },
    'team-dates': {
      action: 'set',
      id: randomUUID(),
      title: 'Elterncafé',
      sentence: 'Für alle.',
      date: '2026-11-25',
      from: '15:00',
      to: '17:00',
      where: 'house',
    },
    'team-people': { action: 'confirm', account: randomUUID() },
    'team-locations': { action: 'confirm', location: 'house' },
    'team-week': { action: 'confirm', hours: '00000000-0000-4000-8000-000000000001' },
    'team-count': { kind: 'walk-in' },
    'team-feed': { action: 'renew' },
    'team-together': { action: 'cancel', id: randomUUID(), tick1: rows[0]?.id ?? '' },
  }
  const posts = (await readdir('netlify/functions'))
    .map((file) => file.replace('.ts', ''))
    .filter((name) => name.startsWith('team-'))
    .filter(
      (name) => !['team-login', 'team-session', 'team-figures', 'team-calendar'].includes(name),
    )
  expect(posts.sort()).toEqual(Object.keys(fields).sort())
  for (const name of posts) {
    const module = (await import(`../../../netlify/functions/${name}.ts`)) as typeof teamClose
    const attempts: Record<string, string>[] = [
      {},
      { cookie: `__Host-team=${'A'.repeat(22)}` },
      { cookie: cookie.slice(0, -1) + (cookie.endsWith('A') ? 'B' : 'A') },
      { cookie: cookie.replace('__Host-team', 'team') },
      { cookie, 'sec-fetch-site': 'cross-site' },
      { cookie, origin: 'https://anderswo.example' },
      { cookie, origin: 'null' },
      { cookie, origin: 'https://rathaus-example.translate.goog' },
    ]
    for (const headers of attempts) {
      const answer = await post(module, fields[name] ?? {}, headers)
      if (answer.status === 303) expect(whereTo(answer).pathname, name).toBe('/team/')
      else expect(answer.status, name).toBe(403)
    }
  }
  expect(await state()).toBe(before)
})
