import type { Config } from '@netlify/functions'

import { gatheringsAhead } from '../../src/domain/plan/gathering.ts'
import { gatheringFeed } from '../../src/letters/gatherings.ts'
import { openHeaders } from '../../src/metadata/headers.ts'
import { here } from '../../src/site/here.ts'
import { publishedNow } from '../plan/read.ts'
import { now } from '../platform/clock.ts'
import { env } from '../platform/env.ts'
import { bareAnswer, orFault } from '../platform/http.ts'

/** `GET /api/dates.ics`: all that there is for everyone, as a calendar to subscribe to. What is over or taken away is not in it. */
export default (request: Request): Promise<Response> =>
  orFault(async () => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return bareAnswer(405, undefined, 'GET')
    const place = await publishedNow(here)
    // An empty calendar would take everything out of the calendars of those who subscribed.
    if (!place.taken) return bareAnswer(500)
    const ahead = gatheringsAhead(place.gatherings, now())
    return new Response(gatheringFeed(place, ahead, new URL(env().URL).hostname), {
      headers: { ...openHeaders, 'Content-Type': 'text/calendar; charset=utf-8; method=PUBLISH' },
    })
  })

export const config: Config = { path: '/api/dates.ics' }
