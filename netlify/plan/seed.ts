import { randomUUID } from 'node:crypto'

import type { Temporal } from 'temporal-polyfill'

import type { Adviser } from '../../src/domain/place/schema.ts'
import { house, houseOfFile, isHouse, type LocationFacts } from '../../src/domain/plan/location.ts'
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

const insertHouse = (from: string): string => `
    insert into location (id, from_date, facts, created_at, confirmed_at)
    select :houseId, :today::date, :house::jsonb, :now::timestamptz, :houseConfirmedAt::timestamptz from ${from}
    on conflict do nothing`

// A plan that was seeded before there were locations gets its house.
const seedHouse = `
  with plan as (
    update schedule set version = version + 1
    where seeded_at is not null and not exists (select from location where id = :houseId) returning version
  ), houses as (${insertHouse('plan')}
  )
  select version from plan`

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
  ), houses as (${insertHouse('first')}
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

/** The house as it is stored: as the place's file says. */
function houseValues(now: Temporal.Instant) {
  const { street, postcode, town, way, stepFree, isConfirmed } = houseOfFile(seed)
  const facts: LocationFacts = { street, postcode, town, way, stepFree }
  return {
    houseId: house,
    house: { version: 1, ...facts },
    houseConfirmedAt: isConfirmed ? now : undefined,
    now,
    today: dateInBerlin(now).toString(),
  }
}

/**
 * Makes the plan staff's own, once: people, hours and the house as the place's file says, accounts as `STAFF_MAIL` does. Whoever changes
 * the plan does this first; from then on the file and `STAFF_MAIL` say nothing of it any more. What nobody has confirmed in the
 * file is unconfirmed in the plan too.
 */
export async function seedPlan(now: Temporal.Instant): Promise<void> {
  // It never becomes unseeded: whoever has read so once need not seal and ask again.
  const known = lastPlan()?.schedule
  const isSeeded = known?.isSeeded ?? false
  if (isSeeded && known?.locations.some(isHouse)) return
  await statement(seedHouse, houseValues(now))
  if (isSeeded) return
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
    ...houseValues(now),
    confirmedAt: seed.unconfirmed.includes('weekly') ? undefined : now,
  })
}
