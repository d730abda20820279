import { defineMiddleware } from 'astro:middleware'

import {
  plannedNow,
  type Published,
  publishedNow,
  type Shown,
  worksAlone,
} from '../netlify/plan/read.ts'
import { now } from '../netlify/platform/clock.ts'
import { formIdFor } from '../netlify/platform/form-id.ts'
import { errorName, log } from '../netlify/platform/log.ts'
import { shownAgain } from '../netlify/submissions/shown-again.ts'
import { pageHeaders } from './metadata/headers.ts'
import { here } from './site/here.ts'
import { languageOf } from './site/languages.ts'
import { withSlash } from './site/with-slash.ts'
import { sheetsOfPage } from './styles/sheets.ts'
import { de, type Words } from './words/de/words.ts'
import { inLanguage, type SiteLanguage } from './words/languages.ts'
import { advisersIn, placeIn } from './words/place-in-words.ts'

/** An answer that went wrong is nobody else's: it gets the headers of a page that is not shared. */
const faultPage = '/500/'

/** What a page of a language reads. */
function speak(locals: App.Locals, language: SiteLanguage, url: URL): void {
  const { words, dates, unchecked } = language
  const ours = placeIn(here, words)
  const path = url.pathname.slice(language.prefix.length)
  let place: Promise<Shown> | undefined
  let shown: Promise<Published> | undefined
  const publishedPlace = () => (shown ??= inWords(publishedNow(ours), words))
  Object.assign(locals, {
    now: now(),
    sheets: sheetsOfPage(),
    shownAgain: (member) => shownAgain(url, member),
    formId: (draft) => formIdFor(draft, locals.now),
    language,
    words,
    dates,
    german: unchecked ? de : undefined,
    to: (path: string) => inLanguage(language, path),
    here: ours,
    worksAlone,
    publishedPlace,
    placeNow: ofOnePerson.test(path)
      ? () => (place ??= inWords(plannedNow(ours), words))
      : publishedPlace,
  } satisfies App.Locals)
}

/** Pages of staff, and of what one person has: they ask the database in any case. */
const ofOnePerson = /^\/(?:team|mein-termin|mein-rueckruf)\//

/** A place with its plan, in the words of a language. */
async function inWords<Place extends Shown>(shown: Promise<Place>, words: Words): Promise<Place> {
  const place = await shown
  return { ...place, advisers: advisersIn(place.advisers, words) }
}

/** Chooses the language of each page, and sets the headers of each page that is made when it is asked for. */
export const onRequest = defineMiddleware(async (context, next) => {
  // A page that is shown instead of another one stays in its language.
  const { locals } = context
  const language = 'language' in locals ? locals.language : languageOf(context.url.pathname)
  speak(locals, language, context.url)
  if (!context.isPrerendered && !isReading(context.request)) return refusedMethod(language)
  const elsewhere = context.isPrerendered ? undefined : withSlash(context.url)
  // At the build a page that cannot be made stops it.
  const made = () => (context.isPrerendered ? next().then(whole) : orFault(next, context))
  const response = elsewhere ? context.redirect(elsewhere, 308) : await made()
  const path = response.ok ? context.url.pathname.slice(language.prefix.length) : faultPage
  const headers = pageHeaders(path, locals.sheets.written())
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  if (response.headers.get('Content-Type') === 'text/html')
    response.headers.set('Content-Type', 'text/html; charset=utf-8')
  return response
})

const isReading = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD'

/** Pages show, functions act. */
const refusedMethod = ({ words: { answers } }: SiteLanguage): Response =>
  new Response(`${answers[405].title}. ${answers[405].text}`, {
    status: 405,
    headers: {
      ...pageHeaders(faultPage),
      Allow: 'GET, HEAD',
      'Content-Type': 'text/plain; charset=utf-8',
    },
  })

/**
 * The page drawn to its end: only then is it known which styles stand in it, for the policy, and that no part of it is missing.
 */
const whole = async (response: Response): Promise<Response> =>
  response.body ? new Response(await response.arrayBuffer(), response) : response

type Rewrite = { readonly rewrite: (path: string) => Promise<Response> }

/** A page that cannot be made is answered by the page that says so; the log gets the kind of the error and no more. */
async function orFault(next: () => Promise<Response>, context: Rewrite): Promise<Response> {
  try {
    return await whole(await next())
  } catch (error) {
    log('fault', { error: errorName(error) })
    return whole(await context.rewrite(faultPage))
  }
}
