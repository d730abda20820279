import type { Config } from '@netlify/functions'

import { gatheringsAhead } from '../../src/domain/plan/gathering.ts'
import { gatheringFile } from '../../src/letters/gatherings.ts'
import { privateHeaders, securityHeaders } from '../../src/metadata/headers.ts'
import { here } from '../../src/site/here.ts'
import { publishedNow } from '../plan/read.ts'
import { now } from '../platform/clock.ts'
import { env } from '../platform/env.ts'
import { bareAnswer, orFault } from '../platform/http.ts'

/** `GET /api/date.ics?id=<id>`: one of what there is for everyone as a calendar file; `404` once it is over or taken away. */
export default (request: Request): Promise<Response> =>
  orFault(async () => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return bareAnswer(405, undefined, 'GET')
    const place = await publishedNow(here)
    if (!place.taken) return bareAnswer(500)
    const asked = new URL(request.url).searchParams.get('id')
    const gathering = gatheringsAhead(place.gatherings, now()).find(({ id }) => id === asked)
    if (!gathering) return bareAnswer(404)
    return new Response(gatheringFile(place, gathering, new URL(env().URL).hostname), {
      headers: {
        ...securityHeaders,
        ...privateHeaders,
        'Content-Type': 'text/calendar; charset=utf-8; method=PUBLISH',
        'Content-Disposition': 'attachment; filename="termin.ics"',
      },
    })
  })

export const config: Config = { path: '/api/date.ics' }
