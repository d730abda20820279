import type { Temporal } from 'temporal-polyfill'
import { retention } from '../../src/domain/person/retention.ts'
import { dateInBerlin } from '../../src/domain/time/zone.ts'
import { now } from '../platform/clock.ts'
import { statement } from '../platform/database.ts'
import { errorName, log } from '../platform/log.ts'
import { team } from '../staff/team.ts'
import { digestId, writeDigests } from './write.ts'

const waiting = `
  select id from mail
  where state = 'waiting' and id in (select jsonb_array_elements_text(:ids::jsonb)::uuid)`

const renew = `
  with over as (
    delete from mail
    where state = 'waiting' and id in (select jsonb_array_elements_text(:over::jsonb)::uuid)
  )
  update mail set content = letter.content
  from jsonb_to_recordset(:mails::jsonb) as letter (id uuid, content text)
  where mail.id = letter.id and mail.state = 'waiting'`

/** So many days back a list may still wait: a mail is given up after that. */
const days = Math.ceil(retention.mailHours / 24) + 1

const idsOf = (date: Temporal.PlainDate): readonly string[] =>
  team().map((member) => digestId(date, member))

/**
 * Writes a list that still waits anew: one that leaves after an outage must not name as open who took it back meanwhile. One of
 * a day before does not leave any more. Never throws: other mail must leave all the same.
 */
export async function renewDigests(): Promise<void> {
  try {
    const at = now()
    const today = dateInBerlin(at)
    const dates = Array.from({ length: days + 1 }, (_, before) => today.subtract({ days: before }))
    const rows = await statement<{ readonly id: string }>(waiting, { ids: dates.flatMap(idsOf) })
    if (rows.length === 0) return
    const mails = await writeDigests(today, at)
    const written = new Set(mails.map(({ id }) => id))
    const over = rows.map(({ id }) => id).filter((id) => !written.has(id))
    await statement(renew, { mails, over })
  } catch (error) {
    log('fault', { error: errorName(error) })
  }
}
