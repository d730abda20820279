import { defineMiddleware } from 'astro:middleware'
import { de } from './i18n/de.ts'
import { pageHeaders } from './security/headers.ts'

/** An answer that went wrong is nobody else's: it gets the headers of a page that is not shared. */
const notShared = '/500/'

/** Chooses the words of each page, and sets the headers of each page that is made when it is asked for. */
export const onRequest = defineMiddleware(async (context, next) => {
  context.locals.words = de
  const response = await next()
  const path = response.ok ? context.url.pathname : notShared
  for (const [name, value] of Object.entries(pageHeaders(path))) response.headers.set(name, value)
  return response
})
