import { defineMiddleware } from 'astro:middleware'
import { readSchedule } from '../netlify/database/schedule.ts'
import { errorName, log } from '../netlify/platform/log.ts'
import { de } from './i18n/de.ts'
import { answerWords } from './i18n/de-answers.ts'
import { here } from './place/here.ts'
import type { Place } from './place/schema.ts'
import { pageHeaders } from './security/headers.ts'

/** An answer that went wrong is nobody else's: it gets the headers of a page that is not shared. */
const faultPage = '/500/'

/** The address of a page ends with a slash. One without leads there; one that begins with two leads to no other site. */
function withSlash({ pathname, search }: URL): string | undefined {
  const right = `/${pathname.replace(/^\/+|\/+$/g, '')}/`.replace(/^\/\/$/, '/')
  return right === pathname ? undefined : right + search
}

/** Chooses the words of each page, and sets the headers of each page that is made when it is asked for. */
export const onRequest = defineMiddleware(async (context, next) => {
  context.locals.words = de
  let place: Promise<Place> | undefined
  context.locals.placeNow = () => (place ??= placeNow())
  if (!context.isPrerendered && !isReading(context.request)) return refusedMethod()
  const elsewhere = context.isPrerendered ? undefined : withSlash(context.url)
  // At the build a page that cannot be made stops it.
  const made = () => (context.isPrerendered ? next() : orFault(next, context))
  const response = elsewhere ? context.redirect(elsewhere, 308) : await made()
  const path = response.ok ? context.url.pathname : faultPage
  for (const [name, value] of Object.entries(pageHeaders(path))) response.headers.set(name, value)
  if (response.headers.get('Content-Type') === 'text/html')
    response.headers.set('Content-Type', 'text/html; charset=utf-8')
  return response
})

/** The place with what staff changed for certain days. While the database cannot be read, as its file says. */
async function placeNow(): Promise<Place> {
  try {
    const { changes } = await readSchedule()
    return { ...here, changes }
  } catch (error) {
    log('fault', { error: errorName(error) })
    return here
  }
}

const isReading = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD'

/** Pages show, functions act. */
const refusedMethod = (): Response =>
  new Response(`${answerWords[405].title}. ${answerWords[405].text}`, {
    status: 405,
    headers: {
      ...pageHeaders(faultPage),
      Allow: 'GET, HEAD',
      'Content-Type': 'text/plain; charset=utf-8',
    },
  })

type Rewrite = { readonly rewrite: (path: string) => Promise<Response> }

/** A page that cannot be made is answered by the page that says so; the log gets the kind of the error and no more. */
async function orFault(next: () => Promise<Response>, context: Rewrite): Promise<Response> {
  try {
    return await next()
  } catch (error) {
    log('fault', { error: errorName(error) })
    return context.rewrite(faultPage)
  }
}
