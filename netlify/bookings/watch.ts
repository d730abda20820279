import type { Temporal } from 'temporal-polyfill'

import { heldSince } from '../../src/domain/booking/change.ts'
import {
  type Filling,
  fillingOf,
  freeOnline,
  type Pace,
  watchedHours,
} from '../../src/domain/booking/filling.ts'
import { dateInBerlin } from '../../src/domain/time/zone.ts'
import { fillingLetter, type FillingTold } from '../../src/letters/filling.ts'
import { alarmStaff } from '../outbox/alarm.ts'
import { freshPlan } from '../plan/plan.ts'
import { hasSlot } from '../plan/taken.ts'
import { now } from '../platform/clock.ts'
import { statement } from '../platform/database.ts'
import { env } from '../platform/env.ts'
import { errorName, log } from '../platform/log.ts'
import { freeAt } from './read.ts'

type Row = { readonly network_mark: string | null; readonly hour: number; readonly day: number }

const taken = `
  select network_mark, count(*)::integer as day,
         count(*) filter (where created_at > :hourAgo::timestamptz)::integer as hour
  from booking
  where created_at > :dayAgo::timestamptz and holds_share and starts_at > :now::timestamptz and ${hasSlot('booking')}
    and cancelled_by is distinct from 'staff'
  group by network_mark`

/** What was taken online in the last hour and day, and is still taken: not what staff cancelled. */
async function paceAt(at: Temporal.Instant): Promise<Pace> {
  const rows = await statement<Row>(taken, {
    hourAgo: at.subtract({ hours: 1 }),
    dayAgo: at.subtract({ hours: watchedHours }),
    now: at,
    heldSince: heldSince(at),
  })
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
  return {
    lastHour: sum(rows.map(({ hour }) => hour)),
    lastDay: sum(rows.map(({ day }) => day)),
    ofNetworks: rows.filter((row) => row.network_mark !== null).map(({ day }) => day),
  }
}

/** Each further network is one more mail, up to so many a day. */
const mostNetworksTold = 3

function told({ lastHour, lastDay }: Pace, filling: Filling, at: Temporal.Instant) {
  const day = dateInBerlin(at).toString()
  const { networks } = filling
  const all: (readonly [occasion: string, told: FillingTold])[] = []
  if (networks.length > 0)
    all.push([
      `calendar-network ${day} ${Math.min(networks.length, mostNetworksTold)}`,
      { what: 'network', number: Math.max(...networks) },
    ])
  if (filling.hour)
    all.push([`calendar-hour ${at.toString().slice(0, 13)}`, { what: 'hour', number: lastHour }])
  if (filling.day) all.push([`calendar-day ${day}`, { what: 'day', number: lastDay }])
  return all
}

/** Tells staff where one network, or all together at an unusual pace, takes more than a small share of what is free. Never throws. */
export async function watchCalendar(): Promise<void> {
  try {
    const at = now()
    const pace = await paceAt(at)
    if (pace.lastDay === 0) return
    const { place } = await freshPlan()
    const filling = fillingOf(pace, freeOnline(await freeAt(place, at)))
    for (const [occasion, one] of told(pace, filling, at)) {
      log('calendar-filling', { count: one.number })
      const link = new URL('/team/auffaellig/', env().URL).href
      await alarmStaff(occasion, fillingLetter(one, link), at)
    }
  } catch (error) {
    log('fault', { error: errorName(error) })
  }
}

/** Drops the marks of networks that are a day old: nothing tells any more what came from one. */
export async function forgetNetworks(): Promise<void> {
  await statement(
    `update booking set network_mark = null
     where network_mark is not null and created_at <= :dayAgo::timestamptz`,
    { dayAgo: now().subtract({ hours: watchedHours }) },
  )
}
