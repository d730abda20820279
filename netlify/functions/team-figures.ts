import type { Config } from '@netlify/functions'

import { figuresByMonth } from '../../src/domain/figures/figures.ts'
import { dateInBerlin } from '../../src/domain/time/zone.ts'
import { privateHeaders, securityHeaders } from '../../src/metadata/headers.ts'
import { figuresCsv } from '../../src/words/de/figures.ts'
import { figuresSince } from '../figures/read.ts'
import { now } from '../platform/clock.ts'
import { bareAnswer, orFault, seeOther } from '../platform/http.ts'
import { signedIn } from '../staff/read.ts'

/** `GET /api/team/figures.csv`: the figures of the last twelve months, for staff who are signed in. */
export default (request: Request): Promise<Response> =>
  orFault(async () => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return bareAnswer(405, undefined, 'GET')
    const instant = now()
    if (!(await signedIn(request, instant))) return seeOther('/team/')
    const since = dateInBerlin(instant).with({ day: 1 }).subtract({ months: 11 })
    const csv = figuresCsv(figuresByMonth(await figuresSince(since.toString())))
    return new Response(csv, {
      headers: {
        ...securityHeaders,
        ...privateHeaders,
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="zahlen.csv"',
      },
    })
  })

export const config: Config = { path: '/api/team/figures.csv' }
