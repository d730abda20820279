import { Temporal } from 'temporal-polyfill'

import { retention } from '../../src/domain/person/retention.ts'
import { weekOf } from '../../src/domain/staff/week.ts'
import { expect, test } from './test.ts'

/** A Wednesday. */
const today = Temporal.PlainDate.from('2026-11-25')
const shown = (asked: string | null) => {
  const { first, after, earlier, later } = weekOf(asked, today)
  return [first, after, earlier, later].map((date) => date?.toString())
}

test('from this week one comes to every day that the log of uses keeps, each once, and back', () => {
  const days: string[] = []
  let week = weekOf(null, today)
  expect(week.later).toBeUndefined()
  for (;;) {
    for (let day = week.first; Temporal.PlainDate.compare(day, week.after) < 0;)
      day = (days.push(day.toString()), day.add({ days: 1 }))
    const { earlier, first } = week
    if (!earlier) break
    const before = weekOf(earlier.toString(), today)
    expect(before.after.toString()).toBe(first.toString())
    expect(weekOf(before.later?.toString() ?? null, today).first.toString()).toBe(first.toString())
    week = before
  }
  expect(new Set(days).size).toBe(days.length)
  const kept = Array.from({ length: retention.useDays + 1 }, (_, ago) =>
    today.subtract({ days: ago }).toString(),
  )
  for (const day of kept) expect(days).toContain(day)
  expect([...days].sort()[0]).toBe(kept.at(-1))
})

test('any day shows its week; no date, a day to come and a day that is not kept show this week', () => {
  const thisWeek = ['2026-11-23', '2026-11-30', '2026-11-16', undefined]
  expect(shown('2026-11-22')).toEqual(['2026-11-16', '2026-11-23', '2026-11-09', '2026-11-23'])
  for (const asked of [null, '', 'x', '2026-02-30', '2026-11-26', '9999-12-31', '2026-08-23'])
    expect(shown(asked), String(asked)).toEqual(thisWeek)
})

test('a Monday on which the oldest kept day lies has no week before it', () => {
  const oldest = today.subtract({ days: retention.useDays })
  expect(weekOf(oldest.toString(), today).earlier).toBeUndefined()
  const onMonday = Temporal.PlainDate.from('2026-11-23').add({ days: retention.useDays })
  expect(weekOf('2026-11-23', onMonday)).toMatchObject({ earlier: undefined })
})
