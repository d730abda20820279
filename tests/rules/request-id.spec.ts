import { randomUUID } from 'node:crypto'

import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'

import {
  agedRequestId,
  judgeRequestId,
  newRequestId,
} from '../../src/domain/submission/request-id.ts'
import { expect, test } from './test.ts'
import { at } from './time.ts'

const made = at('2026-11-24T08:00:00.123Z')
const id = newRequestId(made)
const judgedAfter = (after: Temporal.DurationLike) => judgeRequestId(id, made.add(after))

test('an id is a UUID of version 7 that carries its time', () => {
  const rule = fc.property(fc.integer({ min: 0, max: 2 ** 48 - 1 }), (milliseconds) => {
    const fresh = newRequestId(Temporal.Instant.fromEpochMilliseconds(milliseconds))
    const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    return (
      shape.test(fresh) && Number(`0x${fresh.slice(0, 8)}${fresh.slice(9, 13)}`) === milliseconds
    )
  })
  fc.assert(rule)
})

test('no two ids are the same, also within one millisecond', () => {
  const ids = Array.from({ length: 10_000 }, () => newRequestId(made))
  expect(new Set(ids).size).toBe(10_000)
})

test('every bit of an id that RFC 9562 leaves open is random', () => {
  const ids = Array.from({ length: 200 }, () => newRequestId(made).replaceAll('-', ''))
  const free = Array.from({ length: 19 }, (_, index) => index + 13) // after time and version
  const varied = free.filter((place) => new Set(ids.map((hex) => hex[place])).size > 1)
  expect(varied).toEqual(free)
})

test('a form filled in under three seconds was filled in by a machine', () => {
  expect(judgedAfter({ seconds: 0 })).toBe('too-quick')
  expect(judgedAfter({ milliseconds: 2999 })).toBe('too-quick')
  expect(judgedAfter({ seconds: 3 })).toBe('fine')
})

test('a form is good for a day and no longer', () => {
  expect(judgedAfter({ hours: 23, minutes: 59 })).toBe('fine')
  expect(judgedAfter({ hours: 24 })).toBe('fine')
  expect(judgedAfter({ hours: 24, milliseconds: 1 })).toBe('stale-form')
  expect(judgedAfter({ hours: 24 * 365 })).toBe('stale-form')
})

test('a form from the future is stale, but for a minute of clocks that differ', () => {
  expect(judgedAfter({ seconds: -60 })).toBe('too-quick')
  expect(judgedAfter({ seconds: -60, milliseconds: -1 })).toBe('stale-form')
  expect(judgeRequestId('ffffffff-ffff-7fff-bfff-ffffffffffff', made)).toBe('stale-form')
})

test('an id of another version carries no time, so it cannot pass for one that does', () => {
  expect(judgeRequestId(randomUUID(), made)).toBe('stale-form')
})

test('a form that somebody has had before their eyes gets an id that is old enough at once', () => {
  expect(judgeRequestId(agedRequestId(made), made)).toBe('fine')
})

test('what is no UUID is a stale form', () => {
  const garbage = [
    '',
    'x',
    `${id}0`,
    ` ${id}`,
    `${id}\n`,
    id.replaceAll('-', ''),
    id.slice(1),
    '{}',
  ]
  expect(garbage.map((text) => judgeRequestId(text, made))).toEqual(garbage.map(() => 'stale-form'))
})

test('whatever stands in the field, it is judged and never crashes', () => {
  const rule = fc.property(
    fc.string({ unit: 'binary' }),
    (text) => judgeRequestId(text, made) === 'stale-form',
  )
  fc.assert(rule)
})
