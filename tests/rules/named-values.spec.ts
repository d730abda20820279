import { Temporal } from 'temporal-polyfill'

import { withNumbers } from '../../netlify/platform/named-values.ts'
import { expect, test } from './test.ts'

test('each name becomes a number, the same name the same one', () => {
  expect(
    withNumbers('select :slot, :now::timestamptz from a where b = :slot', { now: 'x', slot: 1 }),
  ).toEqual({ text: 'select $1, $2::timestamptz from a where b = $1', values: [1, 'x'] })
})

test('casts, texts, quoted names, comments and slices are left alone', () => {
  const text = [
    `select a::text, 'it''s :this', ":that", array_b[1:2], $$ :none $$, $tag$ :none $1 $tag$`,
    `-- :here and $1`,
    `/* :there`,
    `$2 */ from c where d = :d`,
  ].join('\n')
  expect(withNumbers(text, { d: true })).toEqual({
    text: text.replace('= :d', '= $1'),
    values: [true],
  })
})

test('a name ends where a word ends', () => {
  expect(withNumbers('(:a,:ab, :a1)', { ab: 2, a: 1, a1: 3 })).toEqual({
    text: '($1,$2, $3)',
    values: [1, 2, 3],
  })
})

for (const [kind, value, sent] of [
  ['text', 'Ana', 'Ana'],
  ['an empty text', '', ''],
  ['a number', 0, 0],
  ['yes or no', false, false],
  ['nothing', null, null],
  ['what was left out', undefined, null],
  ['an instant', Temporal.Instant.from('2026-11-23T07:00:00Z'), '2026-11-23T07:00:00Z'],
  ['a date', Temporal.PlainDate.from('2026-11-23'), '2026-11-23'],
  ['a list', [{ id: 'a', at: undefined }], '[{"id":"a"}]'],
  ['an empty list', [], '[]'],
  ['an object', { from: '09:00' }, '{"from":"09:00"}'],
] as const)
  test(`${kind} keeps its type, or goes as text that Postgres reads`, () => {
    expect(withNumbers('select :value', { value }).values).toEqual([sent])
  })

test('a name without a value is refused, and so is a value that nothing uses', () => {
  expect(() => withNumbers('select :a, :b', { a: 1 })).toThrow(new TypeError('No value for b'))
  expect(() => withNumbers('select :a', { a: 1, b: 'Ana' })).toThrow(
    new TypeError('The statement does not use b'),
  )
  // What every object inherits is no value.
  expect(() => withNumbers('select :toString', {})).toThrow(TypeError)
})

test('a number written by hand is refused', () => {
  expect(() => withNumbers('select $1', {})).toThrow(TypeError)
})
