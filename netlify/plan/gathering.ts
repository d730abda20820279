import { type KnownGathering, mostGatherings } from '../../src/domain/plan/gathering.ts'
import { dateInBerlin } from '../../src/domain/time/zone.ts'
import { brokeConstraint, statement } from '../platform/database.ts'

// One that is there already is let through to its key, which says that it was sent twice.
const setNow = `
  with plan as (
    update schedule set version = version + 1
    where exists (select from gathering where id = :id::uuid)
      or (select count(*) from gathering where on_date >= :today::date) < :most::integer
    returning version
  ), made as (
    insert into gathering (id, title, sentence, on_date, from_time, to_time, location, words, created_at)
    select :id::uuid, :title, :sentence, :date::date, :from::time, :to::time, :location, :words, :createdAt::timestamptz
    from plan
    returning id
  )
  select id from made`

/**
 * Publishes something for everyone. `same`: this very one was published before. `full`: as many are ahead as there may be (of two
 * sent at the same instant one more may get in), and nothing is changed.
 */
export async function setGathering(gathering: KnownGathering): Promise<'set' | 'same' | 'full'> {
  const { location = null, words = null, createdAt, ...rest } = gathering
  const today = dateInBerlin(createdAt)
  const values = { ...rest, location, words, createdAt, today: today.toString() }
  try {
    const made = await statement(setNow, { ...values, most: mostGatherings })
    return made.length > 0 ? 'set' : 'full'
  } catch (error) {
    if (brokeConstraint(error, 'gathering_pkey')) return 'same'
    throw error
  }
}

const removeNow = `
  with plan as (
    update schedule set version = version + 1
    where exists (select from gathering where id = :id::uuid) returning version
  ), gone as (
    delete from gathering using plan where id = :id::uuid returning id
  )
  select id from gone`

/** Takes one away at once. `other`: that happened before. */
export async function removeGathering(id: string): Promise<'removed' | 'other'> {
  return (await statement(removeNow, { id })).length > 0 ? 'removed' : 'other'
}
