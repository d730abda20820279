import { createHash } from 'node:crypto'

import type { Config } from '@netlify/functions'

import type { Booking } from '../../src/domain/booking/booking.ts'
import { retention } from '../../src/domain/person/retention.ts'
import { holderOf } from '../../src/domain/sprechstunde/slots.ts'
import { staffFeed } from '../../src/letters/calendar-feed.ts'
import { privateHeaders, securityHeaders } from '../../src/metadata/headers.ts'
import { here } from '../../src/site/here.ts'
import { toldNow } from '../bookings/mails.ts'
import { bookingsBetween } from '../bookings/read.ts'
import { freshPlan } from '../plan/plan.ts'
import { now } from '../platform/clock.ts'
import { bareAnswer, orFault } from '../platform/http.ts'
import { feedOf } from '../staff/feed.ts'

const ahead = { hours: 24 * 366 }

/**
 * `GET /api/team/calendar.ics?k=…`: the bookings of one of staff, and those for whom they stand in, as a calendar to subscribe to;
 * of all advisers for the office, without their codes. No name is in it. Answers `304` where nothing changed (RFC 9110, 13.1.2);
 * no cache on the way keeps it.
 */
export default (request: Request): Promise<Response> =>
  orFault(async () => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return bareAnswer(405, undefined, 'GET')
    const token = new URL(request.url).searchParams.get('k') ?? ''
    const member = token ? await feedOf(token) : undefined
    if (!member) return bareAnswer(404)
    const instant = now()
    const past = { hours: 24 * retention.bookingDays }
    const { readable } = await bookingsBetween(instant.subtract(past), instant.add(ahead))
    const { place } = await freshPlan()
    const holder = (booking: Booking) => holderOf(place, booking) ?? booking.adviser
    const own = readable.filter((booking) => !member.adviser || holder(booking) === member.adviser)
    const ics = staffFeed(
      here,
      own.map((booking) => ({
        ...toldNow(booking, booking.changedAt),
        ...(!member.adviser && { code: '' }),
        state: booking.state,
      })),
    )
    const etag = `"${createHash('sha256').update(ics).digest('base64url')}"`
    const headers = {
      ...securityHeaders,
      ...privateHeaders,
      ETag: etag,
    }
    const tagsOfReader = request.headers.get('if-none-match')?.split(',') ?? []
    if (tagsOfReader.some((one) => one.trim().replace(/^W\//, '') === etag))
      return new Response(null, { status: 304, headers })
    return new Response(request.method === 'HEAD' ? null : ics, {
      headers: { ...headers, 'Content-Type': 'text/calendar; charset=utf-8' },
    })
  })

export const config: Config = { path: '/api/team/calendar.ics' }
