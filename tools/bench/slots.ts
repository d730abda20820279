import type { Pool } from 'pg'

import { withoutChanges } from '../../src/domain/plan/changes.ts'
import { freeSlots, offeredSlots } from '../../src/domain/sprechstunde/slots.ts'
import { seed } from '../../src/site/here.ts'
import { median, now, ratio } from './world.ts'

const rounds = 101

/** Bookings of the past, one every half an hour, going back from a week ago. */
const fill = `
  insert into booking (id, request_id, token_hash, code_fingerprint, adviser, starts_at, ends_at, sprechstunde, personal, created_at, changed_at)
  select gen_random_uuid(), gen_random_uuid(), 't' || n, 'c' || n, 'jugendamt',
         $1::timestamptz - n * interval '30 minutes', $1::timestamptz - (n - 1) * interval '30 minutes',
         'past', repeat('x', 400), $1::timestamptz - n * interval '30 minutes',
         $1::timestamptz - n * interval '30 minutes'
  from generate_series($2::integer, $3::integer) as n`

/** How long it takes to say what is free in eight weeks, with more and more past; and the rules by themselves. */
export async function measureSlots(database: Pool, empty: () => Promise<unknown>) {
  const { takenBetween } = await import('../../netlify/plan/taken.ts')
  const once = async () => {
    const offered = offeredSlots(withoutChanges(seed), now)
    const [first, last] = [offered[0], offered.at(-1)]
    if (first && last)
      freeSlots(offered, await takenBetween(first.sprechstunde.start, last.end, now))
  }
  const measure = async () => {
    const figures: number[] = []
    for (let round = 0; round < rounds; round++) {
      const start = performance.now()
      await once()
      figures.push(performance.now() - start)
    }
    return median(figures)
  }
  await empty()
  const past = now.subtract({ hours: 24 * 7 }).toString()
  await measure()
  const none = await measure()
  await database.query(fill, [past, 1, 10_000])
  await database.query('analyze booking')
  const some = await measure()
  await database.query(fill, [past, 10_001, 1_000_000])
  await database.query('analyze booking')
  const million = await measure()
  await empty()
  console.log(`\nFree slots of eight weeks, time against no past bookings, median of ${rounds}`)
  console.log(
    `  10,000 past bookings: ${ratio(some, none)}   1,000,000: ${ratio(million, none)}   (goal: at most 1.20)`,
  )

  const start = performance.now()
  for (let round = 0; round < rounds; round++) offeredSlots(withoutChanges(seed), now)
  const rules = (performance.now() - start) / rounds
  console.log(
    `Rules alone: slots of eight weeks against the whole of it: ${ratio(rules, none)}; ${rules.toFixed(2)} ms (expected: under 1)`,
  )
}
