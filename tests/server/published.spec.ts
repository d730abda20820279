import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import * as booking from '../../netlify/functions/booking.ts'
import * as change from '../../netlify/functions/booking-change.ts'
import * as deliverMail from '../../netlify/functions/deliver-mail.ts'
import { forgetPlan } from '../../netlify/plan/plan.ts'
import { freeIn, publishedNow } from '../../netlify/plan/read.ts'
import { publish } from '../../netlify/plan/snapshot.ts'
import { writeBlob } from '../../netlify/platform/blobs.ts'
import { now } from '../../netlify/platform/clock.ts'
import { forgetEnv } from '../../netlify/platform/env.ts'
import { here } from '../../src/site/here.ts'
import { bookingForm, expect, requestId, siteUrl, test, whereTo } from './test.ts'

const slot = '2026-11-24T0900'
const free = async () =>
  freeIn(await publishedNow(here), now())
    ?.map(({ id }) => id)
    .toArray()
const blob = Symbol.for('sozialraum.blobs')
const text = () => [...(Reflect.get(globalThis, blob) as Map<string, string>).values()].join('')
const minute = () => new Request(`${siteUrl}/.netlify/functions/deliver-mail`, { method: 'POST' })

test('what shared pages show is right with the answer to a booking and to its cancellation, and names no person', async ({
  post,
  clock,
}) => {
  expect(await free()).toContain(slot)
  const made = await post(booking, bookingForm({ slot }))
  expect(await free()).not.toContain(slot)
  expect(text()).not.toMatch(/Kanarien|98765|team\.example/)
  const k = whereTo(made).searchParams.get('k') ?? ''
  await post(change, { k, action: 'cancel' })
  // It is held for whoever cancelled, and free by itself afterwards.
  expect(await free()).not.toContain(slot)
  clock.forward({ minutes: 16 })
  expect(await free()).toContain(slot)
})

test('while the database is away shared pages show what was published last, and nobody asks it', async ({
  post,
  wire,
}) => {
  await post(booking, bookingForm({ slot }))
  wire.cut()
  forgetPlan()
  expect(await free()).not.toContain(slot)
  expect((await free())?.length).toBeGreaterThan(10)
  wire.mend()
})

test('where nothing was published and the database is away, nothing is known: no hours and nobody of the file', async ({
  database: _database,
  clock: _clock,
  wire,
}) => {
  wire.cut()
  forgetPlan()
  const place = await publishedNow(here)
  expect(place).toMatchObject({ advisers: [], weekly: [], taken: undefined })
  expect(await free()).toBeUndefined()
  wire.mend()
  expect((await free())?.length).toBeGreaterThan(10)
})

test('a text that this code cannot read is made anew; what was not published is within a minute', async ({
  call,
  database,
  post,
}) => {
  await post(booking, bookingForm({ slot }))
  await writeBlob('plan', '{"version":0}')
  expect(await free()).not.toContain(slot)
  await database.query(`delete from booking`)
  expect(await free()).not.toContain(slot)
  await call(deliverMail, minute())
  expect(await free()).toContain(slot)
})

test('many bookings and publications at once leave what the database has', async ({
  post,
  database,
}) => {
  test.setTimeout(600_000)
  for (let round = 0; round < 20; round++) {
    await database.query('truncate booking, online_share, attempt cascade')
    const wanted = ((await free()) ?? []).slice(0, 10)
    await publish()
    await Promise.all(
      wanted.map((slot) =>
        post(booking, bookingForm({ slot, request_id: requestId(), email: '', phone: '' })),
      ),
    )
    await publish()
    const { rows } = await database.query<{ taken: number }>(
      'select count(*)::int as taken from booking',
    )
    const still = (await free()) ?? []
    expect(wanted.filter((slot) => !still.includes(slot)).length).toBeGreaterThanOrEqual(
      rows[0]?.taken ?? 0,
    )
  }
})

test('on an own server what is published lies in a folder, for all processes and after a restart', async ({
  post,
  wire,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'shown-'))
  process.env['SNAPSHOT_FOLDER'] = folder
  forgetEnv()
  try {
    await post(booking, bookingForm({ slot }))
    Reflect.set(globalThis, blob, undefined)
    forgetPlan()
    wire.cut()
    expect(await free()).not.toContain(slot)
  } finally {
    wire.mend()
    delete process.env['SNAPSHOT_FOLDER']
    forgetEnv()
    await rm(folder, { recursive: true })
  }
})
