import type { Config, Context } from '@netlify/functions'

import { type PeopleForm, peopleForms } from '../../src/domain/plan/people-form.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import { type Fields, lastOf } from '../../src/domain/submission/fields.ts'
import { deliverNow } from '../outbox/deliver.ts'
import type { PeopleAct } from '../people/acting.ts'
import { decided, peopleActs } from '../people/acts.ts'
import { sealPeople } from '../people/draft.ts'
import { handAll, type Handed } from '../people/hand.ts'
import { peoplePage as page } from '../people/mails.ts'
import { seedPlan } from '../plan/seed.ts'
import { freshTeam } from '../plan/team.ts'
import { now } from '../platform/clock.ts'
import { seeOther } from '../platform/http.ts'
import { log } from '../platform/log.ts'
import { recordChange } from '../staff/acting.ts'
import { staffActions } from '../submissions/staff.ts'

type Form = { readonly member: Member; readonly fields: Fields }

const leaving = ['until', 'at_once'] as const
const handing = ['to', 'first', 'last'] as const
const known = ['id', 'account', 'adviser', ...peopleForms.adviser, ...leaving, ...handing]

/** The form as somebody typed it; the names of it that are nobody's data stand beside it. */
function formAgain(form: string, { member, fields }: Form): string {
  const typed = Object.fromEntries(
    [...peopleForms.adviser, ...leaving].map((name) => [name, lastOf(fields, name)]),
  )
  const query = new URLSearchParams({
    form,
    account: lastOf(fields, 'account'),
    adviser: lastOf(fields, 'adviser'),
    d: sealPeople(member, typed, now()),
  })
  return `${page}?${query.toString()}#fehler`
}

/** What a button does, and what the page then says. */
const acting =
  (act: PeopleAct, happened: string, form?: PeopleForm | 'leave') =>
  async (given: Form, context: Context): Promise<Response> => {
    const { member, fields } = given
    await seedPlan(now())
    const outcome = await decided(act, member, fields)
    if ('refusal' in outcome) {
      if (outcome.refusal === 'problems' && form) return seeOther(formAgain(form, given))
      const again = form ? formAgain(form, given).replace('#', `&nein=${outcome.refusal}#`) : ''
      return seeOther(again || `${page}?nein=${outcome.refusal}#fehler`)
    }
    await recordChange(member)
    log('people-changed')
    // Who is new is of staff now, and their mail leaves.
    await freshTeam()
    context.waitUntil(deliverNow(outcome.mails.map(({ id }) => id)))
    return seeOther(`${page}?tat=${happened}`)
  }

const handedPage = ({ bookings, callbacks, waits, notFree }: Handed): string =>
  `${page}?${new URLSearchParams({
    tat: 'uebergeben',
    zahl: [bookings, callbacks, waits, notFree].join('-'),
  }).toString()}`

/**
 * `POST /api/team/people`: a new adviser, a new account of the office, another address, what residents read, a last day; confirming
 * an account, throwing one away that waits; handing over what is open. Only signed in: no link of a mail does any of it.
 */
export default staffActions(known, {
  adviser: acting(peopleActs.adviser, 'eingetragen', 'adviser'),
  office: acting(peopleActs.office, 'eingetragen', 'office'),
  address: acting(peopleActs.address, 'eingetragen', 'address'),
  shown: acting(peopleActs.shown, 'gespeichert', 'shown'),
  confirm: acting(peopleActs.confirm, 'bestaetigt'),
  drop: acting(peopleActs.drop, 'geloescht'),
  leave: acting(peopleActs.leave, 'letzter-tag', 'leave'),
  stay: acting(peopleActs.stay, 'bleibt'),
  hand: async ({ member, fields }, context) => {
    const outcome = await handAll(member, fields)
    if (typeof outcome === 'string') {
      const query = new URLSearchParams({ form: 'hand', adviser: lastOf(fields, 'adviser') })
      return seeOther(`${page}?${query.toString()}&nein=${outcome}#fehler`)
    }
    await recordChange(member)
    log('people-changed')
    context.waitUntil(deliverNow(outcome.mails))
    return seeOther(handedPage(outcome))
  },
})

export const config: Config = { path: '/api/team/people' }
