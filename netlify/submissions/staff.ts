import type { Context } from '@netlify/functions'

import type { Matter, Member } from '../../src/domain/staff/member.ts'
import type { Fields } from '../../src/domain/submission/fields.ts'
import { deliverNow } from '../outbox/deliver.ts'
import { publishSoon } from '../plan/publish-soon.ts'
import { now } from '../platform/clock.ts'
import { bareAnswer, orSentAgain, seeOther } from '../platform/http.ts'
import type { Act } from '../staff/act.ts'
import { actingOn, actingSignedIn, linkFields, recordChange } from '../staff/acting.ts'
import { actionField, actionIn } from './actions.ts'

/** A form of staff who are signed in, and who of them sent it. */
type StaffForm = { readonly member: Member; readonly fields: Fields }

/** A function for a form of staff who are signed in: whoever is not is led to sign in. */
export const staffForm =
  (known: readonly string[], answer: (form: StaffForm, context: Context) => Promise<Response>) =>
  (request: Request, context: Context): Promise<Response> =>
    orSentAgain(request, known, async () => {
      const acting = await actingSignedIn(request, known)
      if ('answer' in acting) return acting.answer
      const answered = await answer(acting, context)
      await publishSoon(context)
      return answered
    })

/** The same where the form has several buttons: each is an action, and any other is refused as no form of ours. */
export const staffActions = <Action extends string>(
  known: readonly string[],
  actions: Readonly<Record<Action, (form: StaffForm, context: Context) => Promise<Response>>>,
) =>
  staffForm([actionField, ...known], (form, context) => {
    const action = actionIn(actions, form.fields)
    return action ? actions[action](form, context) : Promise.resolve(bareAnswer(400))
  })

/** A form of staff about one matter. */
type MatterForm<Thing, Action extends string, Refusal extends string> = {
  readonly matter: Matter
  readonly fields: readonly string[]
  /** The matter. `over`: its page says so; `unknown`: there is none. */
  readonly find: (id: string) => Promise<Thing | 'unknown' | 'over'>
  readonly maySee: (by: Member, thing: Thing) => boolean
  /** What each button does. */
  readonly actions: Readonly<Record<Action, Act<Thing, Refusal>>>
  /** What the query of the matter's page says of a refusal. */
  readonly refused: (refusal: Refusal) => string
}

/** A function for such a form, by the link of a mail or signed in. What somebody may not see is not there for them. */
export const matterForm =
  <Thing extends object, Action extends string, Refusal extends string = never>(
    form: MatterForm<Thing, Action, Refusal>,
  ) =>
  (request: Request, context: Context): Promise<Response> =>
    orSentAgain(request, [...linkFields, actionField, ...form.fields], async () => {
      const acting = await actingOn(form.matter, request, [actionField, ...form.fields])
      if ('answer' in acting) return acting.answer
      const { member, id, fields, page } = acting
      const action = actionIn(form.actions, fields)
      if (!action) return bareAnswer(400)
      const thing = await form.find(id)
      if (thing === 'unknown') return bareAnswer(404)
      if (thing === 'over') return seeOther(page)
      if (!form.maySee(member, thing)) return bareAnswer(404)
      const outcome = await form.actions[action](thing, member, fields, now())
      if (outcome === 'nothing') return seeOther(page)
      if (typeof outcome === 'string') return seeOther(`${page}&${form.refused(outcome)}`)
      await recordChange(member)
      if (form.matter === 'booking') await publishSoon(context)
      if (outcome.length > 0) context.waitUntil(deliverNow(outcome.map((mail) => mail.id)))
      return seeOther(page)
    })
