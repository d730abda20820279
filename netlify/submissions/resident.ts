import type { Context } from '@netlify/functions'
import type { Temporal } from 'temporal-polyfill'

import type { AskedNumber } from '../../src/domain/person/phone/field.ts'
import type { Refusal } from '../../src/domain/submission/draft.ts'
import { type Fields, lastOf } from '../../src/domain/submission/fields.ts'
import type { Problems } from '../../src/domain/submission/problem.ts'
import { judgeRequestId } from '../../src/domain/submission/request-id.ts'
import { notAMachine, trap, trapsBefore } from '../../src/domain/submission/trap.ts'
import { here } from '../../src/site/here.ts'
import { inLanguage, type SiteLanguage } from '../../src/words/languages.ts'
import { type Attempt, formAttempts } from '../limits/attempt.ts'
import { type Asked, mailCap } from '../limits/mail-cap.ts'
import { networkMark } from '../limits/network-mark.ts'
import { tooMany } from '../limits/too-many.ts'
import { deliverFresh, deliverNow } from '../outbox/deliver.ts'
import type { NewMail } from '../outbox/mail.ts'
import { publishSoon } from '../plan/publish-soon.ts'
import { knownTeam } from '../plan/team.ts'
import { now } from '../platform/clock.ts'
import { readFormId } from '../platform/form-id.ts'
import {
  formAgain,
  languageAsked,
  orFault,
  readResidentPost,
  seeOther,
  seeOurs,
} from '../platform/http.ts'
import { errorName, log } from '../platform/log.ts'

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
  | {
      readonly token: string
      readonly mails: readonly NewMail[]
      /** What is done once the answer has left, so that no time tells of it. */
      readonly afterwards?: () => Promise<void>
    }
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
  <Request extends Asked>(form: ResidentForm<Request>) =>
  (request: globalThis.Request, context: Context): Promise<Response> =>
    orFault(async () => {
      const posted = await readResidentPost(request, form.fields)
      if ('answer' in posted) return posted.answer
      const { fields, translated } = posted
      const language = languageAsked(request)
      const shown = (token: string) => seeOther(inLanguage(language, form.page(token)))
      const arrived: Arrived = { fields, language, at: now(), visitor: context.ip }
      if (translated) {
        log(`${form.kind}-refused`, { reason: 'translated' })
        return seeOurs(request, backTo(form, arrived, { refusal: 'translated' })())
      }
      if (isInTrap(fields)) return refuse(form, arrived, { refusal: 'trap' })
      try {
        const outcome = await submit(form, arrived)
        if ('refusal' in outcome) return await refuse(form, arrived, outcome)
        log('mails' in outcome ? `${form.kind}-made` : `${form.kind}-repeated`)
        if ('mails' in outcome) {
          context.waitUntil(deliverFresh(outcome.mails))
          if (outcome.afterwards) context.waitUntil(outcome.afterwards())
          if (form.kind === 'booking') await publishSoon(context)
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

/** Somebody filled in the field that people do not see, and has not said that they are no machine. */
const isInTrap = (fields: Fields): boolean =>
  lastOf(fields, trap) !== '' && lastOf(fields, notAMachine) === ''

const notShown: readonly string[] = [trap, notAMachine, ...trapsBefore]

type Refused = Extract<Outcome, { readonly refusal: Refusal }> & {
  /** Where the refusal is `too-many`: what was counted. */
  readonly attempts?: readonly Attempt[]
}

/** A form that came before gets the first one's answer, whatever has changed since. */
async function submit<Request extends Asked>(
  form: ResidentForm<Request>,
  { fields, language, at, visitor }: Arrived,
): Promise<Outcome | Refused | Earlier> {
  const formId = readFormId(lastOf(fields, 'request_id'))
  const age = formId?.ours ? judgeRequestId(formId.id, at) : 'stale-form'
  const parsed = await form.parse(fields, at)
  if ('problems' in parsed) return { ...parsed, refusal: age === 'stale-form' ? age : 'bad-field' }
  if (age === 'too-quick') return { refusal: age }
  const { request } = parsed
  await knownTeam()
  const attempts = [...formAttempts(here, visitor, at), ...mailCap(here, visitor, request, at)]
  const outcome: Outcome =
    formId && age === 'fine'
      ? await form.keep(request, {
          requestId: formId.id,
          at,
          lang: language.code,
          attempts,
          networkMark: networkMark(visitor),
        })
      : { refusal: 'stale-form' }
  if (!('refusal' in outcome)) return outcome
  if (outcome.refusal === 'too-many') return { ...outcome, attempts }
  // An id that is not signed came with a form that was open when ids were not: what it stored before is still its own.
  const earlier = formId && (await form.earlier(formId.id, request, at))
  return earlier ?? outcome
}

/** The address of the form as it was filled in, good until an instant. */
function backTo<Request>(
  form: ResidentForm<Request>,
  { fields, language }: Arrived,
  { refusal, problems = {}, asked = [] }: Refused,
): (until?: Temporal.Instant) => string {
  const values = Object.fromEntries(
    Object.entries(fields).filter(([name]) => !notShown.includes(name)),
  )
  const page = inLanguage(language, form.formPage(fields, refusal))
  return (until) => formAgain(page, { values, problems, refusal, asked }, { until })
}

/** Back to the form as it was filled in; over a limit, a page that says when again, and leads back there. */
async function refuse<Request>(
  form: ResidentForm<Request>,
  arrived: Arrived,
  refused: Refused,
): Promise<Response> {
  const again = backTo(form, arrived, refused)
  const { refusal, attempts } = refused
  if (attempts) return tooMany(attempts, arrived.at, arrived.language, again)
  log(`${form.kind}-refused`, { reason: refusal })
  return seeOther(again())
}
