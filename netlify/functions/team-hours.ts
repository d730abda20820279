import { randomUUID } from 'node:crypto'

import type { Config } from '@netlify/functions'
import { Temporal } from 'temporal-polyfill'

import type { Planned } from '../../src/domain/plan/changes.ts'
import { type HoursProblem, readHours, withHours } from '../../src/domain/sprechstunde/hours.ts'
import { isOn } from '../../src/domain/sprechstunde/slots.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import { type Fields, lastOf } from '../../src/domain/submission/fields.ts'
import { dateInBerlin, instantAt } from '../../src/domain/time/zone.ts'
import { bookingsBetween } from '../bookings/read.ts'
import type { Checked } from '../plan/checked.ts'
import { decided } from '../plan/decided.ts'
import { removeHours, setHours } from '../plan/hours.ts'
import { freshPlan } from '../plan/plan.ts'
import { now } from '../platform/clock.ts'
import { seeOther } from '../platform/http.ts'
import { log } from '../platform/log.ts'
import { recordChange } from '../staff/acting.ts'
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
 * a booking would then lie outside: it must be moved or cancelled first. Written only on what was looked at.
 */
export default staffActions(['id', ...fieldsOfHours], {
  set: async ({ fields, member }) => {
    const outcome = await decided(() => set(fields, member))
    if (outcome !== 'done') return back(fields, outcome)
    return seeOther(`${page}?tat=gesetzt`)
  },
  remove: async ({ fields, member }) => {
    const outcome = await decided(() => remove(lastOf(fields, 'id'), member))
    return seeOther(outcome === 'done' ? `${page}?tat=entfernt` : `${page}?nein=${outcome}#fehler`)
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

/** What came of a change: made, refused, or to be decided once more on the plan as it is then. */
type Tried = 'done' | HoursProblem | 'bookings-in-the-way' | 'decide-again'

async function set(fields: Fields, by: Member): Promise<Tried> {
  const { place, version } = await freshPlan()
  const read = readHours(place, fields, dateInBerlin(now()))
  if ('problem' in read) return read.problem
  const checked = await check(withHours(place, read.hours), version, read.hours.date)
  if (checked === 'bookings-in-the-way') return checked
  const outcome = await setHours({ ...read.hours, id: randomUUID() }, checked, now())
  if (outcome === 'decide-again') return outcome
  await recordChange(by)
  log('hours-changed')
  return 'done'
}

async function remove(id: string, by: Member): Promise<Tried> {
  const { place, version } = await freshPlan()
  const { changes } = place
  const gone = changes.hours.find((hours) => hours.id === id)
  if (!gone) return 'done'
  const hours = changes.hours.filter((one) => one.id !== id)
  const checked = await check({ ...place, changes: { ...changes, hours } }, version, gone.date)
  if (checked === 'bookings-in-the-way') return checked
  if ((await removeHours(id, checked)) === 'decide-again') return 'decide-again'
  await recordChange(by)
  log('hours-changed')
  return 'done'
}

/** The bookings of a day that a change was looked at with; refused where one would lie outside of the plan after it. */
async function check(
  after: Planned,
  version: number,
  day: string,
): Promise<Checked | 'bookings-in-the-way'> {
  const date = Temporal.PlainDate.from(day)
  const [from, to] = [instantAt(date, '00:00'), instantAt(date.add({ days: 1 }), '00:00')]
  const { readable, unreadable } = await bookingsBetween(from, to)
  const booked = [...readable, ...unreadable].filter(({ state }) => state === 'booked')
  const isOutside = booked.some((booking) => !isOn(after, booking))
  return isOutside ? 'bookings-in-the-way' : { version, from, to, booked }
}
