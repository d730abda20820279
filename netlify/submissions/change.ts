import type { Context } from '@netlify/functions'
import type { Temporal } from 'temporal-polyfill'

import { type Fields, lastOf } from '../../src/domain/submission/fields.ts'
import { inLanguage } from '../../src/words/languages.ts'
import type { Attempt } from '../limits/attempt.ts'
import { tooMany } from '../limits/too-many.ts'
import { deliverNow } from '../outbox/deliver.ts'
import type { NewMail } from '../outbox/mail.ts'
import { publishSoon } from '../plan/publish-soon.ts'
import { knownTeam } from '../plan/team.ts'
import { now } from '../platform/clock.ts'
import {
  bareAnswer,
  languageAsked,
  orFault,
  readResidentPost,
  seeOther,
  seeOurs,
} from '../platform/http.ts'
import { errorName, log } from '../platform/log.ts'
import { actionField, actionIn } from './actions.ts'

/** When a change was asked for, and by whom; for those changes that count: taking back never does. */
type Asked = { readonly at: Temporal.Instant; readonly visitor: string }

/** A change was not made, because these were made too often. */
type TooMany = { readonly tooMany: readonly Attempt[] }

/** What came of a change: a refusal, or the mails that tell of it; none where it had been made before. */
export type Change<Thing, Refusal extends string> = (
  thing: Thing,
  fields: Fields,
  asked: Asked,
) => Promise<Refusal | TooMany | readonly NewMail[]>

/** A form with which a resident changes what they have, by the token of its link. */
type ChangeForm<Thing, Action extends string, Refusal extends string> = {
  readonly kind: 'booking' | 'callback'
  readonly fields: readonly string[]
  /** What the token leads to. `over`: nothing is left to change, and pressing again does no harm. */
  readonly find: (token: string) => Promise<Thing | 'unknown' | 'over'>
  readonly actions: Readonly<Record<Action, Change<Thing, Refusal>>>
  /** The page that shows what somebody has. */
  readonly page: (token: string) => string
  /** The page on which one reads why an action was refused. */
  readonly refusedPage: (action: Action, refusal: Refusal | 'fault' | 'translated') => string
}

/**
 * A function for such a form: finds what is meant, changes it once, answers `303` and sends the mails. Nothing is counted
 * here: a change that counts does it in its own statement, once it has done something (design.md, law 8).
 */
export const changeForm =
  <Thing extends object, Action extends string, Refusal extends string>(
    form: ChangeForm<Thing, Action, Refusal>,
  ) =>
  (request: Request, context: Context): Promise<Response> =>
    orFault(async () => {
      const posted = await readResidentPost(request, ['k', actionField, ...form.fields])
      if ('answer' in posted) return posted.answer
      const { fields, translated } = posted
      await knownTeam()
      const language = languageAsked(request)
      const action = actionIn(form.actions, fields)
      if (!action) return bareAnswer(400, language)
      const token = lastOf(fields, 'k')
      const refusedAt = (refusal: Refusal | 'fault' | 'translated') => {
        const query = new URLSearchParams({ k: token, nein: refusal }).toString()
        return inLanguage(language, `${form.refusedPage(action, refusal)}?${query}#fehler`)
      }
      if (translated) return seeOurs(request, refusedAt('translated'))
      const outcome = await change(form, action, fields, context.ip)
      if (outcome === 'unknown') return bareAnswer(404, language)
      if (typeof outcome === 'string') return seeOther(refusedAt(outcome))
      if ('tooMany' in outcome) return await tooMany(outcome.tooMany, now(), language)
      if (outcome.length > 0) context.waitUntil(deliverNow(outcome.map((mail) => mail.id)))
      if (form.kind === 'booking') await publishSoon(context)
      return seeOther(inLanguage(language, form.page(token)))
    }, request)

async function change<Thing extends object, Action extends string, Refusal extends string>(
  form: ChangeForm<Thing, Action, Refusal>,
  action: Action,
  fields: Fields,
  visitor: string,
): Promise<Refusal | 'fault' | 'unknown' | TooMany | readonly NewMail[]> {
  try {
    const thing = await form.find(lastOf(fields, 'k'))
    if (thing === 'unknown') return 'unknown'
    if (thing === 'over') return []
    return await form.actions[action](thing, fields, { at: now(), visitor })
  } catch (error) {
    log('fault', { error: errorName(error) })
    return 'fault'
  }
}
