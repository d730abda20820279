import type { Temporal } from 'temporal-polyfill'

import { inTheWeek } from '../../src/domain/place/schema.ts'
import { type KnownChanges, type Planned } from '../../src/domain/plan/changes.ts'
import type { KnownGathering } from '../../src/domain/plan/gathering.ts'
import { houseOfFile, isHouse, type Location, locationOn } from '../../src/domain/plan/location.ts'
import type { KnownNotice } from '../../src/domain/plan/notice.ts'
import { peopleOn, type Person } from '../../src/domain/plan/people.ts'
import type { KnownWeekly } from '../../src/domain/plan/weekly.ts'
import { seed } from '../../src/site/here.ts'
import { statement } from '../platform/database.ts'
import { env } from '../platform/env.ts'
import { log } from '../platform/log.ts'
import { type Account, opened, planRow } from './rows.ts'

/** All that staff decided so far, as the database has it. Past changes go with `delete-expired`. */
export type Schedule = {
  readonly version: number
  /** Whether the plan is staff's. Until then it is what the place's file and `STAFF_MAIL` say. */
  readonly isSeeded: boolean
  readonly changes: KnownChanges
  readonly notices: readonly KnownNotice[]
  readonly gatherings: readonly KnownGathering[]
  readonly people: readonly Person[]
  readonly accounts: readonly Account[]
  readonly weekly: readonly KnownWeekly[]
  /** The house and others as staff set them. The house is missing in a plan that was seeded before there were any. */
  readonly locations: readonly Location[]
}

// Dates go as text: a date of Postgres has no zone, and must not get one on the way.
const read = `
  select version, seeded_at is not null as seeded,
    (select jsonb_agg(jsonb_build_object('id', id, 'from', from_date::text, 'to', to_date::text, 'adviser', adviser, 'word', word,
                                         'fromTime', to_char(from_time, 'HH24:MI'), 'toTime', to_char(to_time, 'HH24:MI'))
                      order by from_date, id) from closure) as closures,
    (select jsonb_agg(jsonb_build_object('id', id, 'date', on_date::text, 'instead', instead, 'hours', hours)
                      order by on_date, id) from day_hours) as hours,
    (select jsonb_agg(jsonb_build_object('id', id, 'adviser', adviser, 'from', from_date::text, 'until', until_date::text,
                                         'substitute', substitute, 'holds', holds_hours, 'createdAt', created_at)
                      order by from_date, id) from absence) as absences,
    (select jsonb_agg(jsonb_build_object('id', id, 'text', text, 'from', from_date::text, 'until', until_date::text)
                      order by from_date, id) from notice) as notices,
    (select jsonb_agg(jsonb_build_object('id', id, 'title', title, 'sentence', sentence, 'date', on_date::text,
                                         'from', to_char(from_time, 'HH24:MI'), 'to', to_char(to_time, 'HH24:MI'),
                                         'location', location, 'words', words, 'createdAt', created_at)
                      order by on_date, from_time, id) from gathering) as gatherings,
    (select jsonb_agg(jsonb_build_object('id', id, 'shown', shown, 'from', from_date::text, 'until', until_date::text)
                      order by created_at, id) from person) as people,
    (select jsonb_agg(jsonb_build_object('id', id, 'adviser', adviser, 'address', address,
                                         'confirmed', confirmed_at is not null, 'until', until_date::text,
                                         'seesFrom', sees_from, 'askedBy', asked_by, 'replaces', replaces)
                      order by created_at, id) from account where ended_at is null) as accounts,
    (select jsonb_agg(jsonb_build_object('id', id, 'key', key, 'weekday', weekday, 'hours', hours,
                                         'from', from_date::text, 'until', until_date::text, 'every', every_weeks,
                                         'location', location, 'confirmed', confirmed_at is not null)
                      order by created_at, id) from weekly_hours) as weekly,
    (select jsonb_agg(jsonb_build_object('id', id, 'from', from_date::text, 'facts', facts,
                                         'confirmed', confirmed_at is not null, 'ended', ended_at is not null)
                      order by created_at, id, from_date) from location) as locations
  from schedule`

/** The plan as the database answers it. */
export async function readPlanRow(): Promise<unknown> {
  const [row] = await statement(read)
  return row
}

/** The plan as it is now. */
export const readSchedule = async (): Promise<Schedule> => scheduleOf(await readPlanRow())

/** A plan as the database answered it. Refuses one that does not fit what this code knows. */
export function scheduleOf(row: unknown): Schedule {
  const { seeded, closures, hours, absences, accounts: sealed, ...plan } = planRow.parse(row)
  const { accounts, unreadable } = opened(sealed)
  if (unreadable > 0) log('account-unreadable', { count: unreadable })
  return { ...plan, isSeeded: seeded, changes: { closures, hours, absences }, accounts }
}

type Hours = Planned['weekly'][number]

/** Who is there and when, as a plan says it for a day. Until staff have a plan of their own, the place's file says it. */
export function planOn(
  day: Temporal.PlainDate,
  { isSeeded, changes, people, weekly, locations }: Schedule,
): PlanOfDay {
  if (!isSeeded) return { ...planOfFile(), changes }
  const all = weekly.toSorted(inTheWeek)
  const places = locationsIn(locations)
  // Where a room is only an example, people would look for it in vain.
  const isRight = ({ isConfirmed, location }: (typeof all)[number]) =>
    isConfirmed && locationOn(places, location, day.toString())?.isConfirmed
  return {
    ...peopleOn(people, day.toString()),
    weekly: showsExamples() ? all : all.filter(isRight),
    locations: places,
    changes,
  }
}

/** All locations; the house as the place's file says, as long as staff have not. */
function locationsIn(stored: readonly Location[]): readonly Location[] {
  return stored.some(isHouse) ? stored : [houseOfFile(seed), ...stored]
}

type PlanOfDay = Pick<Planned, 'advisers' | 'coming' | 'weekly' | 'locations'> & {
  readonly changes: KnownChanges
}

/** As the place's file says it. */
export function planOfFile(): PlanOfDay {
  const house = houseOfFile(seed)
  const isRight = showsExamples() || (!seed.unconfirmed.includes('weekly') && house.isConfirmed)
  const weekly: readonly Hours[] = isRight ? seed.weekly : []
  return {
    advisers: seed.advisers,
    coming: [],
    weekly,
    locations: [house],
    changes: { closures: [], hours: [] },
  }
}

/** Names that are nobody's on the internet (RFC 2606, RFC 6761). */
const nowhere = /(?:^|\.)(?:localhost|example|test|invalid)$|^127\.0\.0\.1$|^\[::1\]$/

/** Whether this site is on somebody's own machine, where hours that nobody has confirmed are shown as examples. */
const showsExamples = (): boolean => nowhere.test(new URL(env().URL).hostname)
