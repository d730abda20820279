import { randomUUID } from 'node:crypto'

import type { Config } from '@netlify/functions'

import { absenceFields, type KnownAbsence, readAbsence } from '../../src/domain/plan/absence.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import { type Fields, lastOf } from '../../src/domain/submission/fields.ts'
import { isUuid } from '../../src/domain/submission/uuid.ts'
import { dateInBerlin } from '../../src/domain/time/zone.ts'
import { type Along, changeAbsence } from '../bookings/absence.ts'
import { type Touched, touchedBy } from '../bookings/absence-touches.ts'
import { handedMailsOf } from '../bookings/mails.ts'
import { cancellationsWith } from '../bookings/make-staff-cancellations.ts'
import { freeAt } from '../bookings/read.ts'
import { tellOfAbsences } from '../callbacks/away.ts'
import { deliverWithLists } from '../digest/send.ts'
import { type AbsenceChange, changedAbsence, sealAbsence } from '../plan/absence.ts'
import { decided } from '../plan/decided.ts'
import { freshPlan } from '../plan/plan.ts'
import { seedPlan } from '../plan/seed.ts'
import { now } from '../platform/clock.ts'
import { bareAnswer, seeOther } from '../platform/http.ts'
import { log } from '../platform/log.ts'
import { recordChange } from '../staff/acting.ts'
import { awayMails } from '../staff/away-mails.ts'
import { nameOf } from '../staff/read.ts'
import { staffActions } from '../submissions/staff.ts'

const page = '/team/abwesend/'
const kinds = ['new', 'until', 'end'] as const
type Kind = (typeof kinds)[number]
const done = { new: 'nicht-da', until: 'ende-neu', end: 'wieder-da' } satisfies Record<Kind, string>

const kindIn = (fields: Fields): Kind =>
  kinds.find((kind) => kind === lastOf(fields, 'kind')) ?? 'new'

/** The page with what somebody typed: it shows what is to be mended, or whom it touches. */
const withTyped = (fields: Fields, member: Member): string => {
  const typed = {
    kind: kindIn(fields),
    id: kindIn(fields) === 'new' ? '' : lastOf(fields, 'id'),
    adviser: lastOf(fields, 'adviser'),
    from: lastOf(fields, 'from'),
    until: lastOf(fields, 'until'),
    substitute: lastOf(fields, 'substitute'),
    holds: lastOf(fields, 'holds'),
  }
  return `${page}?d=${sealAbsence(member, typed, now())}`
}

/** The change that a form asks for, on the plan as it is. `over`: that absence is there no more, or this one is there already. */
async function changeIn(fields: Fields): Promise<AbsenceChange | 'over' | 'wrong'> {
  const { place } = await freshPlan()
  const absences = place.changes.absences ?? []
  const today = dateInBerlin(now())
  const [kind, id] = [kindIn(fields), lastOf(fields, 'id')]
  const known = absences.find((one) => one.id === id)
  if (kind === 'new' ? known : !known) return 'over'
  if (kind === 'end' && known) return { kind, absence: known, today }
  const people = [...place.advisers, ...place.coming]
  const changed = kind === 'until' ? known : undefined
  const read = readAbsence(fields, { people, absences, today, changed })
  if ('problems' in read) return 'wrong'
  if (changed) return { kind: 'until', absence: changed, until: read.absence.until }
  const fresh: KnownAbsence = {
    ...read.absence,
    id: isUuid(id) ? id : randomUUID(),
    createdAt: now().toString(),
  }
  return { kind: 'new', absence: fresh }
}

/**
 * `POST /api/team/absence`: `preview` shows whom a change touches and changes nothing, `set` does it. `kind` says what: `new`,
 * another last day (`until`), or that somebody is back (`end`); `id` is made by the preview for a new one, so that a second
 * press enters nothing twice; `touched` is what the preview showed: where it is something else by now, it is shown again.
 */
export default staffActions(['id', 'kind', 'touched', ...absenceFields], {
  preview: async ({ fields, member }) => {
    const isWrong = (await changeIn(fields)) === 'wrong'
    return seeOther(`${withTyped(fields, member)}${isWrong ? '#fehler' : ''}`)
  },
  set: async ({ fields, member }, context) => {
    if (!isUuid(lastOf(fields, 'id'))) return bareAnswer(400)
    await seedPlan(now())
    const outcome = await decided(() => changed(fields, member))
    if (outcome === 'wrong') return seeOther(`${withTyped(fields, member)}#fehler`)
    if (outcome === 'changed-meanwhile')
      return seeOther(`${withTyped(fields, member)}&nein=inzwischen#fehler`)
    context.waitUntil(tellOfAbsences(now()).then(deliverWithLists))
    return seeOther(`${page}?tat=${done[kindIn(fields)]}`)
  },
})

export const config: Config = { path: '/api/team/absence' }

type Outcome = 'done' | 'wrong' | 'changed-meanwhile'

async function changed(fields: Fields, by: Member): Promise<Outcome | 'decide-again'> {
  const change = await changeIn(fields)
  if (change === 'over') return 'done'
  if (change === 'wrong') return change
  const touched = await touchedBy(change, now())
  if (touched.mark !== lastOf(fields, 'touched')) return 'changed-meanwhile'
  const along = await madeReady(change, touched, by)
  const gone = await changeAbsence(change, along, touched.checked, now())
  if (gone === 'decide-again') return gone
  // Mails that are written next go to who is there by the plan as it is now.
  await freshPlan()
  await recordChange(by)
  log(change.kind === 'end' ? 'absence-ended' : 'absence-set', { count: gone })
  return 'done'
}

async function madeReady(
  change: AbsenceChange,
  { after, cancelled, handed }: Touched,
  by: Member,
): Promise<Along> {
  const instant = now()
  const free = cancelled.length > 0 ? await freeAt(after, instant, cancelled) : []
  return {
    cancellations: cancellationsWith(free, cancelled, nameOf(by), instant),
    handed: handed.map((booking) => ({ booking, mails: handedMailsOf(booking, after, instant) })),
    mails: awayMails(changedAbsence(change) ?? change.absence, by, change.kind === 'end'),
  }
}
