import { checkedPlace } from '../../src/domain/place/place.ts'
import type { PlaceFile } from '../../src/domain/place/schema.ts'
import { type Planned, withoutChanges } from '../../src/domain/plan/changes.ts'
import { musterdorf } from '../../src/places/musterdorf/place.ts'

/** A fact that only a test says. */
export const told = <Value>(value: Value) => ({ value, confirmed: true, source: 'Test' })

/** A place of the tests' own, so that they stay true when a real place changes its hours. */
const file: PlaceFile = {
  ...musterdorf,
  id: 'village',
  areaCode: told('07127'),
  weekly: told([
    {
      weekday: 2,
      from: '09:00',
      to: '12:00',
      advisers: ['nord'],
      slotMinutes: 30,
      onlineSlots: 4,
      walkIn: true,
    },
    {
      weekday: 4,
      from: '14:00',
      to: '17:00',
      advisers: ['sued'],
      slotMinutes: 30,
      onlineSlots: 4,
      walkIn: true,
    },
  ]),
  leadTimeMinutes: told(120),
  horizonWeeks: told(8),
  callback: told({
    weekdays: [1, 2, 3, 4, 5],
    morning: { from: '09:00', to: '12:00' },
    afternoon: { from: '14:00', to: '16:00' },
  }),
}

/** Tuesdays 9 to 12, Thursdays 14 to 17, half an hour each, two hours of lead time, eight weeks ahead. */
export const village: Planned = withoutChanges(checkedPlace(file))
