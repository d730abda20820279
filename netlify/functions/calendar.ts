import type { Config } from '@netlify/functions'

import { bookingEntry } from '../../src/letters/booking.ts'
import { privateHeaders, securityHeaders } from '../../src/metadata/headers.ts'
import { languageOfPerson } from '../../src/site/language-of-person.ts'
import { toldNow } from '../bookings/mails.ts'
import { bookingOrBare } from '../bookings/read.ts'
import { freshPlan } from '../plan/plan.ts'
import { now } from '../platform/clock.ts'
import { bareAnswer, orFault } from '../platform/http.ts'

/** `GET /api/calendar.ics?k=<token>`: one booking as a calendar file, the same as in its mail. */
export default (request: Request): Promise<Response> =>
  orFault(async () => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return bareAnswer(405, undefined, 'GET')
    const token = new URL(request.url).searchParams.get('k')
    const booking = await bookingOrBare(token)
    if (!booking || !('personal' in booking) || booking.state !== 'booked') return bareAnswer(404)
    await freshPlan()
    const part = bookingEntry(toldNow(booking, now()), languageOfPerson(booking.personal))
    return new Response(part.ics, {
      headers: {
        ...securityHeaders,
        ...privateHeaders,
        'Content-Type': `text/calendar; charset=utf-8; method=${part.method}`,
        'Content-Disposition': 'attachment; filename="termin.ics"',
      },
    })
  })

export const config: Config = { path: '/api/calendar.ics' }
