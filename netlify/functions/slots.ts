import type { Config } from '@netlify/functions'

import { adviserOf } from '../../src/domain/place/place.ts'
import { securityHeaders } from '../../src/metadata/headers.ts'
import { here } from '../../src/site/here.ts'
import { freeIn, publishedNow } from '../plan/read.ts'
import { now } from '../platform/clock.ts'
import { env } from '../platform/env.ts'
import { bareAnswer, orFault } from '../platform/http.ts'

/** For other sites, and as fresh as the pages. */
const headers = {
  ...securityHeaders,
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cache-Control': 'public, max-age=60',
  'Netlify-CDN-Cache-Control': 'public, max-age=60',
} as const

/** `GET /api/slots.json`: the free slots, for the Gemeinde's own site. Its schema: docs/slots.schema.json. */
export default (request: Request): Promise<Response> =>
  orFault(async () => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return bareAnswer(405, undefined, 'GET')
    const instant = now()
    const place = await publishedNow(here)
    const free = freeIn(place, instant)
    if (!free) return bareAnswer(500)
    const slots = [...free].map(({ id, start, end, adviser }) => {
      const { title, employer } = adviserOf(place, adviser)
      const url = new URL(`/termin/${id}/`, env().URL).href
      return { id, start: start.toString(), end: end.toString(), adviser: { title, employer }, url }
    })
    return Response.json({ place: here.name, slots }, { headers })
  })

export const config: Config = { path: '/api/slots.json' }
