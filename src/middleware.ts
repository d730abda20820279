import { defineMiddleware } from 'astro:middleware'
import { de } from './i18n/de.ts'
import { pageHeaders } from './security/headers.ts'

/** An answer that went wrong is nobody else's: it gets the headers of a page that is not shared. */
const notShared = '/500/'

/** The address of a page ends with a slash. One without leads there; one that begins with two leads to no other site. */
function withSlash({ pathname, search }: URL): string | undefined {
  const right = `/${pathname.replace(/^\/+|\/+$/g, '')}/`.replace(/^\/\/$/, '/')
  return right === pathname ? undefined : right + search
}

/** Chooses the words of each page, and sets the headers of each page that is made when it is asked for. */
export const onRequest = defineMiddleware(async (context, next) => {
  context.locals.words = de
  const elsewhere = context.isPrerendered ? undefined : withSlash(context.url)
  const response = elsewhere ? context.redirect(elsewhere, 308) : await next()
  const path = response.ok ? context.url.pathname : notShared
  for (const [name, value] of Object.entries(pageHeaders(path))) response.headers.set(name, value)
  if (response.headers.get('Content-Type') === 'text/html')
    response.headers.set('Content-Type', 'text/html; charset=utf-8')
  return response
})
