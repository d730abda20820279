import type { Temporal } from 'temporal-polyfill'

import { retention } from '../../src/domain/person/retention.ts'
import { dateInBerlin } from '../../src/domain/time/zone.ts'
import { mailOnce, onceId } from '../outbox/alarm.ts'
import { newMail } from '../outbox/content.ts'
import { deliverMany } from '../outbox/deliver.ts'
import { dropWaiting, dueOf, renewWaiting } from '../outbox/renew.ts'
import { staffAddresses } from '../plan/team.ts'
import { now } from '../platform/clock.ts'
import { errorName, log } from '../platform/log.ts'
import { digestsAt } from './make.ts'

const occasionOf = (day: Temporal.PlainDate): string => `digest ${day.toString()}`

/** Sends today's list to each of staff, once a day. */
export async function sendDigests(instant: Temporal.Instant): Promise<void> {
  const occasion = occasionOf(dateInBerlin(instant))
  for (const { to, letter } of await digestsAt(instant))
    await mailOnce(occasion, to, letter, instant)
}

/** A mail is tried for so many days, so lists of these can still wait. */
const triedDays = Math.ceil(retention.mailHours / 24)

/**
 * Writes the lists that wait and are due anew, as things are now: whoever took back since a list was written must not be
 * called because of it (design.md, law 8). One of an earlier day goes: today's says what is still to do. Called right before
 * mails are sent; never throws.
 */
export async function renewDigests(instant: Temporal.Instant): Promise<void> {
  try {
    const today = dateInBerlin(instant)
    const idsOf = (day: Temporal.PlainDate) =>
      staffAddresses().map((address) => onceId(occasionOf(day), address))
    const earlier = Array.from({ length: triedDays }, (_, days) =>
      today.subtract({ days: days + 1 }),
    ).flatMap(idsOf)
    const due = await dueOf([...idsOf(today), ...earlier], instant)
    if (due.length === 0) return
    const fresh = due.some((id) => !earlier.includes(id)) ? await digestsAt(instant) : []
    const mails = fresh.map(({ to, letter }) =>
      newMail({ kind: 'notice', to, about: letter.subject }, letter, onceId(occasionOf(today), to)),
    )
    await renewWaiting(
      mails.filter(({ id }) => due.includes(id)),
      instant,
    )
    const kept = mails.map(({ id }) => id)
    await dropWaiting(
      due.filter((id) => !kept.includes(id)),
      instant,
    )
  } catch (error) {
    log('fault', { error: errorName(error) })
  }
}

/** A function may go on for some seconds after its answer. */
const workingTime = { seconds: 6 }

/** Sends what a press of staff put into the outbox for many, after lists that wait were written anew. Never throws. */
export async function deliverWithLists(): Promise<void> {
  await renewDigests(now())
  await deliverMany(now().add(workingTime))
}
