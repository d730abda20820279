import { Temporal } from 'temporal-polyfill'

import type { OpenCallback } from '../../src/domain/callback/callback.ts'
import { type KnownAbsence, standInOn } from '../../src/domain/plan/absence.ts'
import { spans } from '../../src/domain/plan/people.ts'
import { dateInBerlin, instantAt, isBefore } from '../../src/domain/time/zone.ts'
import { standInBeginsLetter } from '../../src/letters/absence.ts'
import { askIfAwayLetter } from '../../src/letters/callback-away.ts'
import { languageOfPerson } from '../../src/site/language-of-person.ts'
import { mailOnce } from '../outbox/alarm.ts'
import type { NewMail } from '../outbox/mail.ts'
import { postMails } from '../outbox/post.ts'
import { placeKnown } from '../plan/plan.ts'
import { team } from '../plan/team.ts'
import { statement } from '../platform/database.ts'
import { errorName, log } from '../platform/log.ts'
import { adviserNamed, awayDays, teamPage } from '../staff/away-mails.ts'
import { callbackLink, told, toResident } from './mails.ts'
import { openCallbacks } from './read.ts'

/** The absences of today, by the plan as this process last read it. */
const absencesOf = (day: string): readonly KnownAbsence[] =>
  (placeKnown().changes.absences ?? []).filter((one) => spans(one, day))

/** From when on forms say that somebody is away. Whoever picked them before could not know. */
function saidSince({ from, createdAt }: KnownAbsence): Temporal.Instant {
  const begin = instantAt(Temporal.PlainDate.from(from), '00:00')
  const made = Temporal.Instant.from(createdAt)
  return isBefore(begin, made) ? made : begin
}

/** Whether a callback waits for whoever is away, since before that was said. */
const waitsFor =
  (absence: KnownAbsence) =>
  ({ personal, createdAt }: OpenCallback): boolean =>
    personal.prefer === absence.adviser &&
    personal.if_away === 'wait' &&
    !isBefore(saidSince(absence), createdAt)

const askedBefore = `select callback from absence_question where absence = :absence::uuid`

const ask = `
  with asked as (
    insert into absence_question (absence, callback, asked_at)
    select absence.id, callback.id, :now::timestamptz from absence, callback
    where absence.id = :absence::uuid and callback.id = :callback::uuid and callback.state = 'open'
    on conflict do nothing
    returning callback
  ), posted as (${postMails({ from: 'asked', callback: 'asked.callback' })}
  )
  select callback from asked`

const questionMail = (callback: OpenCallback, { until }: KnownAbsence): readonly NewMail[] => {
  const { personal } = callback
  const language = languageOfPerson(personal)
  const last = until === undefined ? undefined : Temporal.PlainDate.from(until)
  return toResident(told(callback, personal), () =>
    askIfAwayLetter(placeKnown(), language, last, callbackLink(personal)),
  )
}

/** Asks each whose callback waits for somebody who is away, once an absence: on their page, and by mail where they gave one. */
async function askThem(absence: KnownAbsence, now: Temporal.Instant): Promise<void> {
  const open = (await openCallbacks()).readable.filter(waitsFor(absence))
  if (open.length === 0) return
  const rows = await statement<{ readonly callback: string }>(askedBefore, { absence: absence.id })
  const asked = rows.map(({ callback }) => callback)
  for (const callback of open.filter(({ id }) => !asked.includes(id))) {
    const mails = callback.mailFailed ? [] : questionMail(callback, absence)
    await statement(ask, { absence: absence.id, callback: callback.id, now, mails })
    log('asked-if-away')
  }
}

/** Tells whoever stands in, on the first day, where that was entered before. */
async function tellStandIn(absence: KnownAbsence, now: Temporal.Instant): Promise<void> {
  const day = dateInBerlin(now).toString()
  const enteredOn = dateInBerlin(Temporal.Instant.from(absence.createdAt)).toString()
  const standIn = standInOn([absence], absence.adviser, day)
  if (absence.from !== day || enteredOn === day || standIn === undefined) return
  const letter = standInBeginsLetter(adviserNamed(absence.adviser), awayDays(absence), teamPage())
  for (const { address, adviser } of team())
    if (adviser === standIn) await mailOnce(`stands-in ${absence.id}`, address, letter, now)
}

/** Asks and tells what the absences of today want, by the plan as this process last read it. Never throws: mail must leave. */
export async function tellOfAbsences(now: Temporal.Instant): Promise<void> {
  try {
    for (const absence of absencesOf(dateInBerlin(now).toString())) {
      await tellStandIn(absence, now)
      await askThem(absence, now)
    }
  } catch (error) {
    log('fault', { error: errorName(error) })
  }
}
