import { setTimeout as after } from 'node:timers/promises'

import type { Context } from '@netlify/functions'

import { publish } from './snapshot.ts'

/** So long an answer waits for it, and no longer: it goes on behind the answer. */
const patienceMilliseconds = 500

/** Publishes what was changed just now, so that the next page says so. Holds up no answer for long, and never fails it. */
export async function publishSoon({ waitUntil }: Pick<Context, 'waitUntil'>): Promise<void> {
  const publishing = publish()
  waitUntil(publishing)
  await Promise.race([publishing, after(patienceMilliseconds, undefined, { ref: false })])
}
