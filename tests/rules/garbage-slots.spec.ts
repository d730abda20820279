import fc from 'fast-check'

import { decideSlot } from '../../src/domain/booking/rules.ts'
import { withoutChanges } from '../../src/domain/plan/changes.ts'
import { placeNamed } from '../../src/site/named.ts'
import { expect, test } from './test.ts'
import { berlin } from './time.ts'
import { village } from './village.ts'

const now = berlin('2026-11-23T08:00')
const musterdorf = withoutChanges(placeNamed('musterdorf'))

const garbage = {
  nothing: '',
  'a day that no month has': '2026-02-30T0900',
  'a day in no leap year': '2027-02-29T0900',
  'month zero': '2026-00-10T0900',
  'the year zero': '0000-01-01T0900',
  'the last year that fits': '9999-12-31T0900',
  'a year with a sign': '+002026-11-24T0900',
  'hour 24': '2026-11-24T2400',
  'minute 60': '2026-11-24T0960',
  'a time beside the grid': '2026-11-24T0915',
  'the end of the Sprechstunde': '2026-11-24T1200',
  'a weekday without a Sprechstunde': '2026-11-25T0900',
  'a colon': '2026-11-24T09:00',
  'a small t': '2026-11-24t0900',
  'an adviser where only one is there': '2026-11-24T0900-nord',
  'a dash behind': '2026-11-24T0900-',
  'a blank before': ' 2026-11-24T0900',
  'a line break behind': '2026-11-24T0900\n',
  'a NUL behind': '2026-11-24T0900\0',
  'only a date': '2026-11-24',
  'a zone': '2026-11-24T0900[Europe/Berlin]',
  'other digits': '٢٠٢٦-١١-٢٤T٠٩٠٠',
  'a word of every object': '__proto__',
  'a path': '../2026-11-24T0900',
  'a lone surrogate': '\uD83D',
}

for (const [what, id] of Object.entries(garbage)) {
  test(`${what} in place of a slot is not a slot`, () => {
    expect(decideSlot(village, id, now)).toEqual({ refusal: 'not-a-slot' })
  })
}

test('where two are there at once, the adviser belongs to the address', () => {
  const ids = ['2026-11-23T1000', '2026-11-23T1000-', '2026-11-23T1000-ost', '2026-11-23T1000-nord']
  const answers = ids.map((id) => 'slot' in decideSlot(musterdorf, id, now))
  expect(answers).toEqual([false, false, false, true])
})

test('whatever stands in the address, it is the slot of that name or a refusal, and never a crash', () => {
  const almost = fc.stringMatching(/^\d{4}-[01]\d-[0-3]\dT[0-2]\d[0-5]\d(-[a-z]{1,12})?$/)
  const anything = fc.oneof(fc.string({ unit: 'binary' }), almost)
  const rule = fc.property(anything, (id) => {
    const decision = decideSlot(village, id, now)
    return 'slot' in decision ? decision.slot.id === id : decision.refusal.length > 0
  })
  fc.assert(rule, { numRuns: 1000 })
})

test('no text without a date is a slot', () => {
  const rule = fc.property(fc.string({ unit: 'binary', maxLength: 14 }), (id) => {
    const decision = decideSlot(village, id, now)
    return 'refusal' in decision && decision.refusal === 'not-a-slot'
  })
  fc.assert(rule, { numRuns: 1000 })
})
