import type { Config } from '@netlify/functions'

import { adviserOf } from '../../src/domain/place/place.ts'
import { whereHeld } from '../../src/domain/sprechstunde/where.ts'
import { openHeaders } from '../../src/metadata/headers.ts'
import { here } from '../../src/site/here.ts'
import { de } from '../../src/words/de/words.ts'
import { nameIn } from '../../src/words/location-in-words.ts'
import { freeIn, publishedNow } from '../plan/read.ts'
import { now } from '../platform/clock.ts'
import { env } from '../platform/env.ts'
import { bareAnswer, orFault } from '../platform/http.ts'

/** `GET /api/slots.json`: the free slots, for the Gemeinde's own site. Its schema: docs/slots.schema.json. */
export default (request: Request): Promise<Response> =>
  orFault(async () => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return bareAnswer(405, undefined, 'GET')
    const instant = now()
    const place = await publishedNow(here)
    const free = freeIn(place, instant)
    if (!free) return bareAnswer(500)
    const slots = [...free].map(({ id, start, end, adviser, sprechstunde }) => {
      const { title, employer } = adviserOf(place, adviser)
      const url = new URL(`/termin/${id}/`, env().URL).href
      const where = whereHeld(place, sprechstunde)
      const location = where
        ? {
            name: nameIn(place, where, de),
            street: where.street,
            postcode: where.postcode,
            town: where.town,
          }
        : null
      const time = { start: start.toString(), end: end.toString() }
      return { id, ...time, adviser: { title, employer }, location, url }
    })
    return Response.json({ place: here.name, slots }, { headers: openHeaders })
  })

export const config: Config = { path: '/api/slots.json' }
