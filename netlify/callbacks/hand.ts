import type { OpenCallback } from '../../src/domain/callback/callback.ts'
import { adviserOf } from '../../src/domain/place/place.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import { wantsOnly } from '../../src/domain/staff/readers.ts'
import { lastOf } from '../../src/domain/submission/fields.ts'
import { handedOverLetter } from '../../src/letters/callback.ts'
import { adviserWords } from '../../src/words/de/staff.ts'
import { placeKnown } from '../plan/plan.ts'
import { log } from '../platform/log.ts'
import type { Act } from '../staff/act.ts'
import { maySee, nameOf } from '../staff/read.ts'
import { keyOf, keysOf, team } from '../staff/team.ts'
import { told, toStaff } from './mails.ts'
import { handCallback } from './work.ts'

/**
 * Hands a callback to another adviser, who has it then, and is told with name and number, also where it came in before they
 * joined. `nothing`: somebody did something with it meanwhile, or there is no such adviser.
 */
export const handTo =
  (adviser: string): Act<OpenCallback> =>
  async (callback, by, _fields, at) => {
    const theirs = team().filter((member) => member.adviser === adviser)
    const [first] = theirs
    if (!first) return 'nothing'
    const { id, createdAt, takenBy, personal } = callback
    const who = by.adviser ? adviserWords(adviserOf(placeKnown(), by.adviser)) : nameOf(by)
    const handed = told({ id, createdAt, handedTo: adviser, handedAt: at }, personal)
    // Who may not read it cannot have it: whoever picked somebody else has not said so.
    if (!maySee(first, { ...handed, personal })) return 'nothing'
    const mails = toStaff(
      handed,
      'Rückruf übergeben',
      (_member, actions) =>
        handedOverLetter(placeKnown(), { request: personal, createdAt }, who, actions),
      theirs,
    )
    const handing = { from: takenBy, to: keyOf(first), adviser }
    if ((await handCallback(id, handing, { now: at, mails })) === 'other') return 'nothing'
    log('callback-changed')
    return mails
  }

const isTheirs = (member: Member, { takenBy }: OpenCallback): boolean =>
  takenBy !== undefined && keysOf(member).includes(takenBy)

/** By a press of whoever has it. One that was asked of them alone stays: the resident is to be asked first. */
export const hand: Act<OpenCallback> = async (callback, by, fields, at) => {
  if (by.adviser === undefined || !isTheirs(by, callback)) return 'nothing'
  const to = lastOf(fields, 'to')
  if (to === by.adviser || wantsOnly(by.adviser, callback.personal)) return 'nothing'
  return handTo(to)(callback, by, fields, at)
}
