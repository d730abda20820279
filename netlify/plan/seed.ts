import { randomUUID } from 'node:crypto'

import type { Temporal } from 'temporal-polyfill'

import type { Adviser } from '../../src/domain/place/schema.ts'
import type { ShownOfPerson } from '../../src/domain/plan/people.ts'
import { dateInBerlin } from '../../src/domain/time/zone.ts'
import { seed } from '../../src/site/here.ts'
import { statement } from '../platform/database.ts'
import { seal } from '../platform/seal.ts'
import { lastPlan } from './plan.ts'
import { accountPurpose } from './rows.ts'
import { firstMembers } from './team.ts'
import { idOfSeeded } from './week-plan.ts'

// Of what is made at one instant, the order stays that of the file.
const inOrder = `:now::timestamptz + one.place * interval '1 millisecond'`

// The update decides who is first; whoever comes second finds the plan seeded and puts nothing in.
const seedOnce = `
  with first as (
    update schedule set seeded_at = :now::timestamptz, version = version + 1 where seeded_at is null returning version
  ), people as (
    insert into person (id, shown, from_date, created_at)
    select id, shown, :today::date, ${inOrder}
    from first, jsonb_to_recordset(:people::jsonb) as one (id text, shown jsonb, place integer)
    returning id
  ), accounts as (
    insert into account (id, adviser, address, created_at, confirmed_at)
    select one.id, people.id, one.address, ${inOrder}, :now::timestamptz
    from first, jsonb_to_recordset(:accounts::jsonb) as one (id uuid, adviser text, address text, place integer)
    left join people on people.id = one.adviser
  ), weekly as (
    insert into weekly_hours (id, weekday, hours, from_date, created_at, confirmed_at)
    select id, weekday, hours, :today::date, ${inOrder}, :confirmedAt::timestamptz
    from first, jsonb_to_recordset(:weekly::jsonb) as one (id uuid, weekday integer, hours jsonb, place integer)
  )
  select version from first`

/** What pages say of an adviser, as it is stored. */
const shownOf = ({ title, employer, is, firstName, sentence }: Adviser): ShownOfPerson => ({
  version: 1,
  title,
  employer,
  ...(is && { is }),
  ...(firstName && { firstName }),
  ...(sentence && { sentence }),
})

/**
 * Makes the plan staff's own, once: people and hours as the place's file says, accounts as `STAFF_MAIL` does. Whoever changes
 * the plan does this first; from then on the file and `STAFF_MAIL` say nothing of it any more. Hours that nobody has confirmed in the
 * file are unconfirmed in the plan too.
 */
export async function seedPlan(now: Temporal.Instant): Promise<void> {
  // It never becomes unseeded: whoever has read so once need not seal and ask again.
  if (lastPlan()?.schedule.isSeeded) return
  const people = seed.advisers.map((adviser, place) => ({
    id: adviser.id,
    shown: shownOf(adviser),
    place,
  }))
  const accounts = firstMembers().map(({ address, adviser }, place) => ({
    place,
    id: randomUUID(),
    adviser,
    address: seal(accountPurpose, address),
  }))
  const weekly = seed.weekly.map(({ weekday, ...hours }, place) => ({
    id: idOfSeeded(place),
    weekday,
    hours,
    place,
  }))
  await statement(seedOnce, {
    people,
    accounts,
    weekly,
    now,
    today: dateInBerlin(now).toString(),
    confirmedAt: seed.unconfirmed.includes('weekly') ? undefined : now,
  })
}
