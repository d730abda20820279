import type { Context } from '@netlify/functions'
import type { Temporal } from 'temporal-polyfill'
import type { Refusal } from '../../src/domain/submission/draft.ts'
import { lastOf, type Fields } from '../../src/domain/submission/fields.ts'
import type { AskedNumber } from '../../src/domain/person/phone/field.ts'
import type { Problems } from '../../src/domain/submission/problem.ts'
import { judgeRequestId } from '../../src/domain/submission/request-id.ts'
import { isUuid } from '../../src/domain/submission/uuid.ts'
import { here } from '../../src/site/here.ts'
import { inLanguage, type SiteLanguage } from '../../src/words/languages.ts'
import { formAttempts, type Attempt } from '../limits/attempt.ts'
import { networkMark } from '../limits/network-mark.ts'
import { tooMany } from '../limits/too-many.ts'
import { deliverFresh, deliverNow } from '../outbox/deliver.ts'
import type { NewMail } from '../outbox/mail.ts'
import { now } from '../platform/clock.ts'
import { formAgain, languageAsked, orFault, readPost, seeOther } from '../platform/http.ts'
import { errorName, log } from '../platform/log.ts'
import { newToken } from '../platform/seal.ts'

/** What comes with a form beside what was typed into it. */
export type Sending = {
  readonly requestId: string
  readonly at: Temporal.Instant
  /** The code of the language of the page that the form was on. */
  readonly lang: string
  /** What it counts as. */
  readonly attempts: readonly Attempt[]
  /** The mark of the network that it came from. */
  readonly networkMark: string | undefined
}

/** Why a form came back: its fields' problems, and the numbers to choose from. */
type Mend = { readonly problems: Problems; readonly asked?: readonly AskedNumber[] }

/** What became of a form: stored, with the token of its link, or why not. */
export type Outcome =
  | { readonly token: string; readonly mails: readonly NewMail[] }
  | ({ readonly refusal: Refusal } & Partial<Mend>)

/** What the same person stored with this form before. */
export type Earlier = {
  /** Empty where nothing of the person is left. */
  readonly token: string
  /** Some answers were others then, and those stand: the page says so. */
  readonly differs: boolean
  /** What tells staff of answers that are more careful now. */
  readonly corrections?: readonly NewMail[]
}

type Parsed<Request> = { readonly request: Request } | Mend

/** A form with which a resident asks for something new. The parts stand in the order in which a request goes through them. */
type ResidentForm<Request> = {
  readonly kind: 'booking' | 'callback'
  readonly fields: readonly string[]
  readonly parse: (
    fields: Fields,
    at: Temporal.Instant,
  ) => Parsed<Request> | Promise<Parsed<Request>>
  /** Decides, and stores in one statement. Of a form that came before it may answer any refusal: `earlier` is asked then. */
  readonly keep: (request: Request, sending: Sending) => Promise<Outcome>
  /** What the same person stored with this form before. The more careful answers of both stand afterwards. */
  readonly earlier: (
    requestId: string,
    request: Request,
    at: Temporal.Instant,
  ) => Promise<Earlier | undefined>
  /** The page that shows what was stored. */
  readonly page: (token: string) => string
  /** The page that has the form. */
  readonly formPage: (fields: Fields, refusal: Refusal) => string
}

type Arrived = {
  readonly fields: Fields
  readonly language: SiteLanguage
  readonly at: Temporal.Instant
  readonly visitor: string
}

/** A function for such a form: reads it, refuses it filled in, or stores it, answers `303` and sends its mails. */
export const residentForm =
  <Request extends { readonly email?: string | undefined }>(form: ResidentForm<Request>) =>
  (request: globalThis.Request, context: Context): Promise<Response> =>
    orFault(async () => {
      const posted = await readPost(request, form.fields)
      if ('answer' in posted) return posted.answer
      const { fields } = posted
      const language = languageAsked(request)
      const shown = (token: string) => seeOther(inLanguage(language, form.page(token)))
      if (lastOf(fields, 'website')) {
        // A machine filled in the field that people do not see: it is told what it hopes for, and nothing happens.
        log('honeypot')
        return shown(newToken())
      }
      const arrived: Arrived = { fields, language, at: now(), visitor: context.ip }
      try {
        const outcome = await submit(form, arrived)
        if ('refusal' in outcome) return await refuse(form, arrived, outcome)
        log('mails' in outcome ? `${form.kind}-made` : `${form.kind}-repeated`)
        if ('mails' in outcome) {
          context.waitUntil(deliverFresh(outcome.mails))
          return shown(outcome.token)
        }
        const { token, differs, corrections = [] } = outcome
        if (corrections.length > 0) context.waitUntil(deliverNow(corrections.map(({ id }) => id)))
        return differs && token
          ? seeOther(`${inLanguage(language, form.page(token))}&nein=schon#fehler`)
          : shown(token)
      } catch (error) {
        log('fault', { error: errorName(error) })
        return refuse(form, arrived, { refusal: 'fault' })
      }
    }, request)

type Refused = Extract<Outcome, { readonly refusal: Refusal }> & {
  /** Where the refusal is `too-many`: what was counted. */
  readonly attempts?: readonly Attempt[]
}

/** A form that came before gets the first one's answer, whatever has changed since. */
async function submit<Request extends { readonly email?: string | undefined }>(
  form: ResidentForm<Request>,
  { fields, language, at, visitor }: Arrived,
): Promise<Outcome | Refused | Earlier> {
  const requestId = lastOf(fields, 'request_id')
  const age = judgeRequestId(requestId, at)
  const parsed = await form.parse(fields, at)
  if ('problems' in parsed) return { ...parsed, refusal: age === 'stale-form' ? age : 'bad-field' }
  if (age === 'too-quick') return { refusal: age }
  const { request } = parsed
  const attempts = formAttempts(here, visitor, request.email, at)
  const outcome: Outcome =
    age === 'fine'
      ? await form.keep(request, {
          requestId,
          at,
          lang: language.code,
          attempts,
          networkMark: networkMark(visitor),
        })
      : { refusal: age }
  if (!('refusal' in outcome)) return outcome
  if (outcome.refusal === 'too-many') return { ...outcome, attempts }
  const earlier = isUuid(requestId) ? await form.earlier(requestId, request, at) : undefined
  return earlier ?? outcome
}

/** Back to the form as it was filled in; over a limit, a page that says when again, and leads back there. */
async function refuse<Request>(
  form: ResidentForm<Request>,
  { fields, language, at }: Arrived,
  { refusal, problems = {}, asked = [], attempts }: Refused,
): Promise<Response> {
  const { website, ...values } = fields
  const page = inLanguage(language, form.formPage(fields, refusal))
  const again = formAgain(page, { values, problems, refusal, asked })
  if (attempts) return tooMany(attempts, at, language, again)
  log(`${form.kind}-refused`, { reason: refusal })
  return seeOther(again)
}
