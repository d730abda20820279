import type { Config, Context } from '@netlify/functions'
import type { Temporal } from 'temporal-polyfill'
import {
  finishedLetter,
  givenBackLetter,
  notReachedLetter,
  takenLetter,
} from '../../src/letters/callback.ts'
import { lastOf, type Fields } from '../../src/domain/submission/fields.ts'
import { here } from '../../src/site/here.ts'
import { mostTries, nextTry, waitOf } from '../../src/domain/callback/calling.ts'
import type { Use } from '../../src/domain/staff/use.ts'
import type { OpenCallback } from '../../src/domain/callback/callback.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import { callbackOf } from '../callbacks/read.ts'
import { finishCallback, missCallback, takeCallback } from '../callbacks/work.ts'
import type { NewMail } from '../outbox/mail.ts'
import type { Count } from '../figures/tally.ts'
import { callbackLink, toResident, toStaff } from '../callbacks/mails.ts'
import { freshPlan } from '../plan/plan.ts'
import { deliverNow } from '../outbox/deliver.ts'
import { languageOfPerson } from '../../src/site/language-of-person.ts'
import { now } from '../platform/clock.ts'
import { bareAnswer, orFault, seeOther } from '../platform/http.ts'
import { log } from '../platform/log.ts'
import { actingOn, used } from '../staff/acting.ts'
import { maySee, nameOf } from '../staff/read.ts'
import { keyOf, keysOf, othersThan } from '../staff/team.ts'

/** What came of it: the mails that tell of it; nothing where it had happened before. */
type Act = (
  callback: OpenCallback,
  by: Member,
  fields: Fields,
  at: Temporal.Instant,
) => Promise<readonly NewMail[]>

/** `POST /api/team/callback`: staff take a callback, give it back, say that they did not reach somebody, or finish it. */
export default (request: Request, context: Context): Promise<Response> =>
  orFault(async () => {
    const acting = await actingOn('callback', request, ['action', 'from', 'tries', 'visit'])
    if ('answer' in acting) return acting.answer
    const { member, id, fields, page } = acting
    const action = lastOf(fields, 'action')
    if (!isAction(action)) return bareAnswer(400)
    const callback = await callbackOf(id)
    if (!callback) return bareAnswer(404)
    if (callback.state !== 'open') return seeOther(page)
    if (!maySee(member, callback.personal.prefer)) return bareAnswer(404)
    await used(member, uses[action])
    const mails = await actions[action](callback, member, fields, now())
    if (mails.length > 0) context.waitUntil(deliverNow(mails.map((mail) => mail.id)))
    return seeOther(page)
  })

export const config: Config = { path: '/api/team/callback' }

const told = ({ id, createdAt, personal }: OpenCallback) => ({ id, createdAt, request: personal })

/** `from` is who had it on the page that was pressed; taken meanwhile by somebody else, it stays theirs. */
const take: Act = async (callback, by, fields, at) => {
  const letters = toStaff(
    told(callback),
    'Rückruf übernommen',
    (_member, links) => takenLetter(here, callback.personal, nameOf(by), links),
    othersThan(by),
  )
  const from = lastOf(fields, 'from') || undefined
  const outcome = await takeCallback(
    callback.id,
    { from, to: keyOf(by) },
    { now: at, mails: letters },
  )
  return outcome === 'changed' ? letters : []
}

const giveBack: Act = async (callback, by, _fields, at) => {
  const letters = toStaff(
    told(callback),
    'Rückruf wieder offen',
    (_member, links) => givenBackLetter(here, callback.personal, nameOf(by), links),
    othersThan(by),
  )
  const own =
    callback.takenBy && keysOf(by).includes(callback.takenBy) ? callback.takenBy : keyOf(by)
  const outcome = await takeCallback(
    callback.id,
    { from: own, to: undefined },
    { now: at, mails: letters },
  )
  return outcome === 'changed' ? letters : []
}

const firstContact = ({ contactedAt, createdAt }: OpenCallback, at: Temporal.Instant) =>
  contactedAt ? [] : [{ kind: 'first-contact', outcome: waitOf(createdAt, at) } as const]

const missed: Act = async (callback, by, fields, at) => {
  if (lastOf(fields, 'tries') !== String(callback.tries) || callback.tries >= mostTries) return []
  const { personal } = callback
  const isLast = callback.tries + 1 >= mostTries
  const { place } = await freshPlan()
  const askAt = isLast ? undefined : nextTry(place, personal, at)
  const counts: readonly Count[] = [
    { kind: 'not-reached', outcome: 'counted' },
    ...firstContact(callback, at),
  ]
  const letters = isLast
    ? toResident(told(callback), () =>
        notReachedLetter(here, languageOfPerson(personal), callbackLink(personal)),
      )
    : []
  const outcome = await missCallback(callback, keyOf(by), askAt, {
    now: at,
    mails: letters,
    counts,
  })
  if (outcome === 'other') return []
  log('callback-missed')
  return letters
}

const finishAs =
  (state: 'done' | 'not-reached'): Act =>
  async (callback, by, fields, at) => {
    const counts: readonly Count[] = [
      ...(lastOf(fields, 'visit') === 'yes'
        ? [{ kind: 'visit', outcome: 'counted' } as const]
        : []),
      ...(state === 'done' ? firstContact(callback, at) : []),
    ]
    // Where the others know that somebody has it, nobody else will call: they need no further mail.
    const letters = callback.takenBy
      ? []
      : toStaff(
          told(callback),
          'Rückruf erledigt',
          () => finishedLetter(here, callback.personal, nameOf(by)),
          othersThan(by),
        )
    const outcome = await finishCallback(callback.id, state, keyOf(by), {
      now: at,
      mails: letters,
      counts,
    })
    if (outcome === 'other') return []
    log('callback-finished')
    return letters
  }

const actions = {
  take,
  'give-back': giveBack,
  missed,
  done: finishAs('done'),
  'not-reached': finishAs('not-reached'),
} as const
const uses = {
  take: 'took-callback',
  'give-back': 'gave-back-callback',
  missed: 'missed-callback',
  done: 'finished-callback',
  'not-reached': 'finished-callback',
} as const satisfies Record<keyof typeof actions, Use>
const isAction = (action: string): action is keyof typeof actions => Object.hasOwn(actions, action)
