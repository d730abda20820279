import { type ClosingProblems, readClosing } from '../../src/domain/plan/closing.ts'
import { expect, test } from './test.ts'
import { day } from './time.ts'
import { village } from './village.ts'

const today = day('2026-11-23')
const closing = (typed: Readonly<Record<string, string>>) =>
  readClosing(
    village,
    Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, [value]])),
    today,
  )

test('what staff close is one day, a part of it, or a span of days; of one adviser, or of all with a public word', () => {
  expect(closing({ from: '2026-11-24' })).toEqual({
    closing: { from: '2026-11-24', to: '2026-11-24' },
  })
  expect(closing({ from: '2026-11-23', from_time: '15:00', word: 'ice' })).toEqual({
    closing: { from: '2026-11-23', to: '2026-11-23', fromTime: '15:00', word: 'ice' },
  })
  expect(
    closing({ from: '2026-11-24', to: '2026-11-24', from_time: '10:00', to_time: '11:00' }),
  ).toEqual({
    closing: { from: '2026-11-24', to: '2026-11-24', fromTime: '10:00', toTime: '11:00' },
  })
  expect(closing({ from: '2026-11-24', to: '2026-11-30', word: 'holidays' })).toEqual({
    closing: { from: '2026-11-24', to: '2026-11-30', word: 'holidays' },
  })
})

test('a word counts only where all are meant, and only one of the list', () => {
  expect(closing({ from: '2026-11-24', adviser: 'nord', word: 'other' })).toEqual({
    closing: { from: '2026-11-24', to: '2026-11-24', adviser: 'nord' },
  })
  expect(closing({ from: '2026-11-24', word: 'krank' })).toEqual({
    closing: { from: '2026-11-24', to: '2026-11-24' },
  })
})

const refusals: readonly (readonly [Readonly<Record<string, string>>, ClosingProblems])[] = [
  [{ from: '' }, { from: 'date-missing' }],
  [{ from: '24.11.2026' }, { from: 'date-missing' }],
  [{ from: '2026-11-24', to: 'x' }, { to: 'date-missing' }],
  [{ from: '2026-11-22' }, { from: 'date-past' }],
  [{ from: '2026-11-20', to: '2026-11-22' }, { to: 'date-past' }],
  [{ from: '2028-11-23' }, { from: 'date-past' }],
  [{ from: '2026-11-25', to: '2026-11-24' }, { to: 'dates-turned' }],
  [{ from: '2026-11-24', from_time: '15' }, { from_time: 'time-wrong' }],
  [{ from: '2026-11-24', to_time: '24:00' }, { to_time: 'time-wrong' }],
  [{ from: '2026-11-24', from_time: '15:00', to_time: '14:00' }, { to_time: 'times-turned' }],
  [{ from: '2026-11-24', from_time: '15:00', to_time: '15:00' }, { to_time: 'times-turned' }],
  [{ from: '2026-11-24', to_time: '00:00' }, { to_time: 'times-turned' }],
  [{ from: '2026-11-24', to: '2026-11-25', from_time: '15:00' }, { from_time: 'times-days' }],
  [{ from: '2026-11-24', to: '2026-11-25', to_time: '15:00' }, { to_time: 'times-days' }],
  [{ from: '2026-11-24', adviser: 'niemand' }, { adviser: 'adviser-unknown' }],
  [
    { from: '', to_time: '00:00' },
    { from: 'date-missing', to_time: 'times-turned' },
  ],
]
for (const [typed, problems] of refusals)
  test(`closing ${JSON.stringify(typed)} is refused at its field: ${JSON.stringify(problems)}`, () => {
    expect(closing(typed)).toEqual({ problems })
  })
