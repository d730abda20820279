import { appendFileSync } from 'node:fs'

import pg from 'pg'

import { now } from '../../netlify/platform/clock.ts'

/** A statement as our code sent it to Postgres, and when, by the clock of its test. */
export type Heard = {
  readonly text: string
  readonly values: readonly unknown[]
  readonly at: string
}

type Sent = { readonly text: string; readonly values: readonly unknown[] }
const isSent = (asked: unknown): asked is Sent =>
  typeof asked === 'object' && asked !== null && 'text' in asked && 'values' in asked

/**
 * Writes each statement that goes through the door to Postgres into the run's file, once for each set of values that are there:
 * tests/statements/ reads how Postgres would find what they ask for. Tests themselves ask in another way, with a text alone.
 */
export function writeDownStatements(): void {
  const file = process.env['TEST_STATEMENTS']
  if (!file) return
  const known = new Set<string>()
  const query = Reflect.get(pg.Pool.prototype, 'query') as (...args: readonly unknown[]) => unknown
  Reflect.set(pg.Pool.prototype, 'query', function (this: pg.Pool, ...args: readonly unknown[]) {
    const [asked] = args
    if (isSent(asked)) {
      const { text, values } = asked
      const key = `${text}\n${values.map((value) => (value === null ? 0 : 1)).join('')}`
      if (!known.has(key)) {
        known.add(key)
        const heard: Heard = { text, values, at: now().toString() }
        appendFileSync(file, `${JSON.stringify(heard)}\n`)
      }
    }
    return query.apply(this, [...args])
  })
}
