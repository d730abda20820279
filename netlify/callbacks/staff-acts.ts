import type { Temporal } from 'temporal-polyfill'

import type { OpenCallback } from '../../src/domain/callback/callback.ts'
import { mostTries, nextTry, waitOf } from '../../src/domain/callback/calling.ts'
import type { CallbackAction } from '../../src/domain/callback/staff-actions.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import { lastOf } from '../../src/domain/submission/fields.ts'
import { finishedLetter, givenBackLetter, takenLetter } from '../../src/letters/callback.ts'
import { notReachedLetter } from '../../src/letters/callback-resident.ts'
import { languageOfPerson } from '../../src/site/language-of-person.ts'
import type { CountedEvent } from '../figures/tally.ts'
import { freshPlan, placeKnown } from '../plan/plan.ts'
import { log } from '../platform/log.ts'
import type { Act } from '../staff/act.ts'
import { isAwayWith } from '../staff/presence.ts'
import { nameOf } from '../staff/read.ts'
import { keyOf, keysOf, othersThan } from '../staff/team.ts'
import { callbackLink, told, toResident, toStaff } from './mails.ts'
import { type Doing, finishCallback, missCallback, takeCallback } from './work.ts'

type ActOnCallback = Act<OpenCallback>

const doing = ({ takenBy }: OpenCallback, by: Member): Doing => ({
  by: keyOf(by),
  absent: takenBy !== undefined && isAwayWith(takenBy) ? takenBy : undefined,
})

/** `from` is who had it on the page that was pressed; taken meanwhile by somebody else, it stays theirs. */
const take: ActOnCallback = async (callback, by, fields, instant) => {
  const letters = toStaff(
    told(callback, callback.personal),
    'Rückruf übernommen',
    (_member, links) => takenLetter(placeKnown(), callback.personal, nameOf(by), links),
    othersThan(by),
  )
  const from = lastOf(fields, 'from') || undefined
  const outcome = await takeCallback(
    callback.id,
    { from, to: keyOf(by) },
    { now: instant, mails: letters },
  )
  return outcome === 'changed' ? letters : 'nothing'
}

const giveBack: ActOnCallback = async (callback, by, _fields, instant) => {
  const letters = toStaff(
    told(callback, callback.personal),
    'Rückruf wieder offen',
    (_member, links) => givenBackLetter(placeKnown(), callback.personal, nameOf(by), links),
    othersThan(by),
  )
  const own =
    callback.takenBy && keysOf(by).includes(callback.takenBy) ? callback.takenBy : keyOf(by)
  const outcome = await takeCallback(
    callback.id,
    { from: own, to: undefined },
    { now: instant, mails: letters },
  )
  return outcome === 'changed' ? letters : 'nothing'
}

/** How long residents wait, and how often nobody answers. Professionals are counted by themselves, and not in it. */
const ofResidents = (
  { personal }: OpenCallback,
  counts: readonly CountedEvent[],
): readonly CountedEvent[] => (personal.for === 'professional' ? [] : counts)

const firstContact = (callback: OpenCallback, instant: Temporal.Instant) =>
  callback.contactedAt
    ? []
    : ofResidents(callback, [
        { kind: 'first-contact', outcome: waitOf(callback.createdAt, instant) },
      ])

const missed: ActOnCallback = async (callback, by, fields, instant) => {
  if (lastOf(fields, 'tries') !== String(callback.tries) || callback.tries >= mostTries)
    return 'nothing'
  const { personal } = callback
  const isLast = callback.tries + 1 >= mostTries
  const { place } = await freshPlan()
  const askAt = isLast ? undefined : nextTry(place, personal, instant)
  const counts: readonly CountedEvent[] = [
    ...ofResidents(callback, [{ kind: 'not-reached', outcome: 'counted' }]),
    ...firstContact(callback, instant),
  ]
  const letters = isLast
    ? toResident(told(callback, callback.personal), () =>
        notReachedLetter(placeKnown(), languageOfPerson(personal), callbackLink(personal)),
      )
    : []
  const outcome = await missCallback(callback, doing(callback, by), askAt, {
    now: instant,
    mails: letters,
    counts,
  })
  if (outcome === 'other') return 'nothing'
  log('callback-missed')
  return letters
}

const finishAs =
  (state: 'done' | 'not-reached'): ActOnCallback =>
  async (callback, by, fields, instant) => {
    const counts: readonly CountedEvent[] = [
      ...(lastOf(fields, 'visit') === 'yes'
        ? [{ kind: 'visit', outcome: 'counted' } as const]
        : []),
      ...(state === 'done' ? firstContact(callback, instant) : []),
    ]
    // Where the others know that this one has it, nobody else will call: they need no further mail.
    const { takenBy } = callback
    const letters =
      takenBy !== undefined && keysOf(by).includes(takenBy)
        ? []
        : toStaff(
            told(callback, callback.personal),
            'Rückruf erledigt',
            () => finishedLetter(placeKnown(), callback.personal, nameOf(by)),
            othersThan(by),
          )
    const outcome = await finishCallback(callback.id, state, doing(callback, by), {
      now: instant,
      mails: letters,
      counts,
    })
    if (outcome === 'other') return 'nothing'
    log('callback-finished')
    return letters
  }

/** What each button of staff does with an open callback. */
export const callbackActs: Readonly<Record<CallbackAction, ActOnCallback>> = {
  take,
  'give-back': giveBack,
  missed,
  done: finishAs('done'),
  'not-reached': finishAs('not-reached'),
}
