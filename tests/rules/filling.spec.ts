import { fillingOf, freeOnline } from '../../src/domain/booking/filling.ts'
import { offeredSlots } from '../../src/domain/sprechstunde/slots.ts'
import { expect, test } from './test.ts'
import { at } from './time.ts'
import { village } from './village.ts'

const calm = { networks: [], hour: false, day: false }

for (const [what, pace, free, filling] of [
  ['nobody', { lastHour: 0, lastDay: 0, ofNetworks: [] }, 64, calm],
  ['a family of five', { lastHour: 5, lastDay: 5, ofNetworks: [5] }, 59, calm],
  [
    'ten people of ten networks in a day',
    { lastHour: 3, lastDay: 10, ofNetworks: Array<number>(10).fill(1) },
    54,
    calm,
  ],
  [
    'seven of one network',
    { lastHour: 1, lastDay: 7, ofNetworks: [7] },
    57,
    { ...calm, networks: [7] },
  ],
  [
    'a calendar that is nearly full: six of one',
    { lastHour: 1, lastDay: 6, ofNetworks: [6] },
    0,
    { ...calm, networks: [6] },
  ],
  [
    '67 in five seconds',
    { lastHour: 67, lastDay: 67, ofNetworks: [67] },
    0,
    { networks: [67], hour: true, day: true },
  ],
  [
    'one each of 67 networks',
    { lastHour: 67, lastDay: 67, ofNetworks: Array<number>(67).fill(1) },
    0,
    { ...calm, hour: true, day: true },
  ],
  [
    'slowly, two an hour',
    { lastHour: 2, lastDay: 48, ofNetworks: Array<number>(48).fill(1) },
    16,
    { ...calm, day: true },
  ],
] as const)
  test(`staff are told of the right pace: ${what}`, () => {
    expect(fillingOf(pace, free)).toEqual(filling)
  })

test('of each Sprechstunde no more than its online share is free online', () => {
  const offered = offeredSlots(village, at('2026-11-23T07:00Z'))
  const sprechstunden = new Set(offered.map(({ sprechstunde }) => sprechstunde.id)).size
  expect(freeOnline(offered)).toBe(sprechstunden * 4)
})
