import { randomUUID } from 'node:crypto'

import type { Context } from '@netlify/functions'
import type { Pool } from 'pg'

import { newFormId } from '../../netlify/platform/form-id.ts'
import { readBooking } from '../../src/domain/booking/schema.ts'
import { withoutChanges } from '../../src/domain/plan/changes.ts'
import { offeredSlots, type Slot } from '../../src/domain/sprechstunde/slots.ts'
import { seed } from '../../src/site/here.ts'
import { median, now, ratio, timed } from './world.ts'

const rounds = 7

/** Slots that can all be taken: of each Sprechstunde as many as its online share. */
const slots: readonly Slot[] = [
  ...Map.groupBy(offeredSlots(withoutChanges(seed), now), (slot) => slot.sprechstunde.id).values(),
].flatMap((times) => times.slice(0, times[0]?.sprechstunde.weekly.onlineSlots))

const form = (slot: Slot): Request =>
  new Request('https://rathaus.example/api/booking', {
    method: 'POST',
    body: new URLSearchParams({
      request_id: newFormId(now.subtract({ minutes: 1 })),
      slot: slot.id,
      name: 'Ana',
      calendar: 'yes',
    }),
  })

/** Bookings a second: the whole function, the statement that it sends, and an insert of one row. */
export async function measureBooking(database: Pool, empty: () => Promise<unknown>) {
  const { default: book } = await import('../../netlify/functions/booking.ts')
  const { newBooking } = await import('../../netlify/bookings/make.ts')
  const { claimSlot } = await import('../../netlify/bookings/claim.ts')
  const later: Promise<unknown>[] = []
  const context = {
    ip: '127.0.0.1',
    waitUntil: (work: Promise<unknown>) => void later.push(work),
  } as unknown as Context
  const post = (slot: Slot) => book(form(slot), context)
  const read = readBooking(seed, { slot: ['2026-11-24T0900'], name: ['Ana'], calendar: ['yes'] })
  if ('problems' in read) throw new Error('The form of the bench is refused')
  const { slot: _slot, ...request } = read.request

  const several = async (
    atOnce: number,
    of: readonly Slot[],
    work: (slot: Slot) => Promise<unknown>,
  ) => {
    const figures: number[] = []
    for (let round = 0; round < rounds; round++) {
      await empty()
      const took = await timed(of, atOnce, work)
      await Promise.all(later.splice(0))
      figures.push((of.length / took) * 1000)
    }
    return median(figures)
  }

  const statements = async () => {
    const figures: number[] = []
    for (let round = 0; round < rounds; round++) {
      await empty()
      const ready = slots.map((slot) =>
        newBooking({
          request,
          slot,
          scheduleVersion: 0,
          requestId: randomUUID(),
          now,
          attempts: [],
          by: 'resident',
        }),
      )
      figures.push((ready.length / (await timed(ready, 8, claimSlot))) * 1000)
    }
    return median(figures)
  }
  await database.query('create table if not exists plain (id uuid primary key, text text)')
  const insert = () =>
    database.query('insert into plain values ($1, $2)', [randomUUID(), 'x'.repeat(600)])

  const whole = await several(8, slots, post)
  const bare = await statements()
  const row = await several(8, slots, insert)
  console.log(
    `\nBooking, 8 at a time, ${slots.length} bookings a round, median of ${rounds} rounds`,
  )
  console.log(
    `  function / its bare statement:        ${ratio(whole, bare)}   (goal: at least 0.50)`,
  )
  console.log(`  function / insert of one row by hand: ${ratio(whole, row)}`)

  const alone = await several(1, slots, post)
  const many = await several(64, slots, post)
  console.log('Posts at a time on different slots, throughput against one at a time')
  console.log(`  8: ${ratio(whole, alone)}   64: ${ratio(many, alone)}   (goal: at least 1.00)`)
  const first = slots[0]
  if (!first) throw new Error('The place offers no slot')
  const same = Array.from({ length: 64 }, () => first)
  const [one, eight, all] = [
    await several(1, same, post),
    await several(8, same, post),
    await several(64, same, post),
  ]
  console.log('Posts at a time on one slot, throughput against one at a time')
  console.log(`  8: ${ratio(eight, one)}   64: ${ratio(all, one)}   (goal: at least 1.00)`)
  await database.query('drop table plain')
}
