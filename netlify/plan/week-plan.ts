import type { Temporal } from 'temporal-polyfill'

import type { Planned } from '../../src/domain/plan/changes.ts'
import type { PlanOfWeek } from '../../src/domain/plan/week.ts'
import type { KnownWeekly } from '../../src/domain/plan/weekly.ts'
import { here, seed } from '../../src/site/here.ts'
import { planOn, type Schedule } from './schedule.ts'

/** The id that hours of the place's file get in the plan, by their place in the file: a page can name them before there is one. */
export const idOfSeeded = (place: number): string =>
  `00000000-0000-4000-8000-${String(place + 1).padStart(12, '0')}`

/** The plan of a schedule. Before it is seeded, as it will be. */
function asSeeded(schedule: Schedule, today: string): Schedule {
  if (schedule.isSeeded) return schedule
  const isConfirmed = !seed.unconfirmed.includes('weekly')
  return {
    ...schedule,
    isSeeded: true,
    people: seed.advisers.map((adviser) => ({ ...adviser, from: today })),
    weekly: seed.weekly.map((hours, place) => ({
      ...hours,
      id: idOfSeeded(place),
      validFrom: today,
      isConfirmed,
    })),
  }
}

/** All hours and people, and the place as residents see it: now, and with other hours. */
type Week = {
  readonly plan: PlanOfWeek
  readonly place: Planned
  readonly placeWith: (weekly: readonly KnownWeekly[]) => Planned
}

/** What a change of the hours of every week is decided on, on a day. */
export function weekOf(schedule: Schedule, today: Temporal.PlainDate): Week {
  const seeded = asSeeded(schedule, today.toString())
  const placeWith = (weekly: readonly KnownWeekly[]): Planned => ({
    ...here,
    ...planOn(today, { ...seeded, weekly }),
  })
  const place = placeWith(seeded.weekly)
  return {
    place,
    placeWith,
    plan: {
      weekly: seeded.weekly,
      people: [...place.advisers, ...place.coming],
      locations: place.locations,
    },
  }
}
