import { Temporal } from 'temporal-polyfill'

import { reminderAt } from '../../src/domain/booking/reminder.ts'
import { expect, test } from './test.ts'

const at = (instant: string) => Temporal.Instant.from(instant)
const long = at('2026-10-01T08:00:00Z')

const cases = [
  ['Thursday', '2026-11-26T13:00:00Z', '2026-11-25T09:00:00Z'],
  ['a Monday: on the Friday before', '2026-11-30T09:00:00Z', '2026-11-27T09:00:00Z'],
  ['the Monday after the clocks went back', '2026-10-26T09:00:00Z', '2026-10-23T08:00:00Z'],
  [
    'the Tuesday after Easter Monday: on the day before all the same',
    '2027-03-30T08:00:00Z',
    '2027-03-29T08:00:00Z',
  ],
] as const
for (const [what, start, expected] of cases)
  test(`the reminder comes at ten in Berlin for ${what}`, () => {
    expect(reminderAt(at(start), long)?.toString()).toBe(expected)
  })

test('none comes for a time taken less than a day before, nor when the moment has passed', () => {
  const start = at('2026-11-26T13:00:00Z')
  expect(reminderAt(start, at('2026-11-25T13:00:01Z'))).toBeUndefined()
  expect(reminderAt(start, at('2026-11-25T09:00:00Z'))).toBeUndefined()
  expect(reminderAt(start, at('2026-11-25T08:59:59Z'))).toBeDefined()
})
