import type { Temporal } from 'temporal-polyfill'

import { retention } from '../../src/domain/person/retention.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import type { Draft } from '../../src/domain/submission/draft.ts'
import { type Fields, fieldsOf } from '../../src/domain/submission/fields.ts'
import { dateInBerlin, inBerlin } from '../../src/domain/time/zone.ts'
import { type BarePage, barePage } from '../../src/letters/bare-page.ts'
import { bareStyle } from '../../src/letters/bare-style.ts'
import { privateHeaders, securityHeaders, securityHeadersFor } from '../../src/metadata/headers.ts'
import { here } from '../../src/site/here.ts'
import { languageCoded } from '../../src/site/languages.ts'
import type { BareAnswer } from '../../src/words/de/answers.ts'
import type { SiteLanguage } from '../../src/words/languages.ts'
import { now } from './clock.ts'
import { sealDraft } from './draft.ts'
import { goingBack } from './form-id.ts'
import { errorName, log } from './log.ts'
import { comesFrom, type Source } from './same-origin.ts'

const mostBytes = 20_000
const headers = { ...securityHeaders, ...privateHeaders }
const bareHeaders = { ...securityHeadersFor([bareStyle]), ...privateHeaders }

/** `303 See Other`: the answer to every form that was understood. */
export const seeOther = (path: string): Response =>
  new Response(null, { status: 303, headers: { ...headers, Location: path } })

/** The same from a page that a translation proxy shows: whole, so that it leads to our own site. */
export const seeOurs = (request: Request, path: string): Response =>
  seeOther(new URL(path, request.url).href)

/**
 * The address of a form as somebody filled it in, with what to mend; good for ten minutes, or until this instant. A form of
 * staff opens for `member` alone.
 */
export const formAgain = (
  path: string,
  draft: Draft,
  {
    member,
    until,
  }: { readonly member?: Member; readonly until?: Temporal.Instant | undefined } = {},
): string => `${path}?d=${sealDraft(goingBack(draft, now()), path, member, until)}#fehler`

/** The language of the page that a form was on: our forms name it in the address they go to. German where they do not. */
export const languageAsked = (request: Request): SiteLanguage =>
  languageCoded(new URL(request.url).searchParams.get('lang'))

/** A page of its own for what is no form of ours or no answer to one, in plain words and with the phone number. */
export const bareAnswer = (
  status: BareAnswer,
  language: SiteLanguage = languageCoded('de'),
  allow = 'POST',
): Response => bare({ status, language }, status === 405 ? { Allow: allow } : {})

/**
 * The same where a limit is reached (RFC 6585, 4): when it may be done again, and the way back to what was typed (`back`),
 * which is kept for as long as the waiting takes, and the ten minutes of every form after that.
 */
export function tooManyAnswer(
  found: Temporal.Instant | undefined,
  now: Temporal.Instant,
  language: SiteLanguage,
  back?: (until: Temporal.Instant) => string,
): Response {
  const { dates } = language
  const again = found ?? now.add({ hours: 1 })
  const seconds = Math.max(1, Math.ceil(now.until(again).total('seconds')))
  const kept = again.add({ minutes: retention.draftMinutes })
  const wall = inBerlin(again)
  const isToday = wall.toPlainDate().equals(dateInBerlin(now))
  const when = isToday ? dates.time(wall) : `${dates.day(wall)}, ${dates.time(wall)}`
  const minutes = Math.floor(now.until(kept).total('minutes'))
  const form = back ? { address: back(kept), minutes } : undefined
  return bare({ status: 429, language, limit: { when, form } }, { 'Retry-After': String(seconds) })
}

function bare(
  page: Omit<BarePage, 'phone'>,
  moreHeaders: Readonly<Record<string, string>>,
): Response {
  const { status } = page
  log('request-refused', { status })
  return new Response(barePage({ ...page, phone: here.phone }), {
    status,
    headers: { ...bareHeaders, ...moreHeaders, 'Content-Type': 'text/html; charset=utf-8' },
  })
}

/** The body, or `undefined` where it is longer than 20 kB. It is never read further than that. */
async function bodyOf(request: Request): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers.get('content-length')) > mostBytes) return undefined
  const body = new Uint8Array(mostBytes)
  let length = 0
  for await (const chunk of request.body ?? []) {
    if (length + chunk.length > mostBytes) return undefined
    body.set(chunk, length)
    length += chunk.length
  }
  return body.slice(0, length)
}

const formTypes = /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i

type Refused = { readonly answer: Response }

/**
 * Reads a posted form of staff. Refuses, with an answer: another method (405), another site's form (403), what is no
 * form (415), a body over 20 kB (413), a form with fields that we do not have (400).
 */
export async function readPost(
  request: Request,
  known: readonly string[],
): Promise<{ readonly fields: Fields } | Refused> {
  return read(request, known, comesFrom(request, 'staff'))
}

/**
 * Reads a posted form of a resident, and refuses as `readPost`. `translated`: it was on our page as a translation proxy shows
 * it. Nothing is done with it; who sent it is led to our own page, and what they typed goes along.
 */
export async function readResidentPost(
  request: Request,
  known: readonly string[],
): Promise<{ readonly fields: Fields; readonly translated: boolean } | Refused> {
  const from = comesFrom(request, 'resident')
  const posted = await read(request, known, from)
  return 'answer' in posted ? posted : { ...posted, translated: from === 'translated' }
}

async function read(
  request: Request,
  known: readonly string[],
  from: Source,
): Promise<{ readonly fields: Fields } | Refused> {
  const language = languageAsked(request)
  if (request.method !== 'POST') return { answer: bareAnswer(405, language) }
  if (from === 'elsewhere') return { answer: bareAnswer(403, language) }
  const type = request.headers.get('content-type') ?? ''
  if (!formTypes.test(type)) return { answer: bareAnswer(415, language) }
  const body = await bodyOf(request)
  if (!body) return { answer: bareAnswer(413, language) }
  const fields = fieldsOf(await formOf(body, type), known)
  return fields ? { fields } : { answer: bareAnswer(400, language) }
}

async function formOf(body: Uint8Array<ArrayBuffer>, type: string): Promise<FormData> {
  try {
    return await new Response(body, { headers: { 'Content-Type': type } }).formData()
  } catch {
    // A form that cannot be read has no field of ours; the marker makes it refused as such.
    const unreadable = new FormData()
    unreadable.set('unreadable', '')
    return unreadable
  }
}

/** Answers a surprise with a page instead of a stack trace. Says nothing of its message anywhere. */
export async function orFault(
  answer: () => Promise<Response>,
  request?: Request,
): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    log('fault', { error: errorName(error) })
    return bareAnswer(500, request && languageAsked(request))
  }
}

/** The same for a form of staff with these fields: what was typed is kept in the page, whose button sends it once more as it was. */
export async function orSentAgain(
  request: Request,
  known: readonly string[],
  answer: () => Promise<Response>,
): Promise<Response> {
  const copy = request.clone()
  try {
    return await answer()
  } catch (error) {
    log('fault', { error: errorName(error) })
    const posted = await readPost(copy, known)
    if ('answer' in posted) return posted.answer
    const again = { address: new URL(request.url).pathname, fields: posted.fields }
    return bare({ status: 500, language: languageAsked(request), again }, {})
  }
}
