import { randomUUID } from 'node:crypto'
import type { Config } from '@netlify/functions'
import { Temporal } from 'temporal-polyfill'
import { lastOf, type Fields } from '../../src/domain/submission/fields.ts'
import type { Planned } from '../../src/domain/plan/changes.ts'
import { isOn } from '../../src/domain/sprechstunde/slots.ts'
import { dateInBerlin, instantAt } from '../../src/domain/time/zone.ts'
import { readHours, withHours } from '../../src/domain/sprechstunde/hours.ts'
import { bookingsBetween } from '../bookings/read.ts'
import { removeHours, setHours } from '../plan/hours.ts'
import { readSchedule } from '../plan/read.ts'
import { freshPlan } from '../plan/plan.ts'
import { now } from '../platform/clock.ts'
import { seeOther } from '../platform/http.ts'
import { log } from '../platform/log.ts'
import { used } from '../staff/acting.ts'
import { staffActions } from '../submissions/staff.ts'

const page = '/team/zeiten/'
const fieldsOfHours = [
  'date',
  'instead',
  'from',
  'to',
  'advisers',
  'slot_minutes',
  'online_slots',
  'walk_in',
] as const

/**
 * `POST /api/team/hours`: `set` sets other hours for a date or an extra Sprechstunde, `remove` takes them back. Refused where
 * a booking would then lie outside: it must be moved or called off first.
 */
export default staffActions(['id', ...fieldsOfHours], {
  set: async ({ fields, member }) => {
    const { place } = await freshPlan()
    const read = readHours(place, fields, dateInBerlin(now()))
    if ('problem' in read) return back(fields, read.problem)
    if (await hasBookingsOutside(withHours(place, read.hours), read.hours.date))
      return back(fields, 'bookings-in-the-way')
    await used(member, 'set-hours')
    await setHours({ ...read.hours, id: randomUUID() }, now())
    log('hours-changed')
    return seeOther(`${page}?tat=gesetzt`)
  },
  remove: async ({ fields, member }) => {
    await used(member, 'removed-hours')
    return remove(lastOf(fields, 'id'))
  },
})

export const config: Config = { path: '/api/team/hours' }

/** Back to the form, filled in: a plan for a date is nobody's data, so it may stand in the address. */
function back(fields: Fields, problem: string): Response {
  const typed = fieldsOfHours.flatMap((name) =>
    (fields[name] ?? []).map((value) => [name, value.slice(0, 20)]),
  )
  return seeOther(`${page}?${new URLSearchParams([...typed, ['nein', problem]]).toString()}#fehler`)
}

async function remove(id: string): Promise<Response> {
  const { changes } = await readSchedule()
  const gone = changes.hours.find((hours) => hours.id === id)
  if (!gone) return seeOther(`${page}?tat=entfernt`)
  const { place } = await freshPlan()
  const hours = changes.hours.filter((one) => one.id !== id)
  const without = { ...place, changes: { ...changes, hours } }
  if (await hasBookingsOutside(without, gone.date))
    return seeOther(`${page}?nein=bookings-in-the-way#fehler`)
  if ((await removeHours(id)) === 'removed') log('hours-changed')
  return seeOther(`${page}?tat=entfernt`)
}

async function hasBookingsOutside(place: Planned, day: string): Promise<boolean> {
  const date = Temporal.PlainDate.from(day)
  const { readable, unreadable } = await bookingsBetween(
    instantAt(date, '00:00'),
    instantAt(date.add({ days: 1 }), '00:00'),
  )
  return [...readable, ...unreadable].some(
    (booking) => booking.state === 'booked' && !isOn(place, booking),
  )
}
