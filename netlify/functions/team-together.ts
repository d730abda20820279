import type { Config, Context } from '@netlify/functions'

import { isOn } from '../../src/domain/sprechstunde/slots.ts'
import type { Member } from '../../src/domain/staff/member.ts'
import { type Fields, lastOf } from '../../src/domain/submission/fields.ts'
import { isUuid } from '../../src/domain/submission/uuid.ts'
import { cancelTogether, restoreTogether } from '../bookings/cancel-together.ts'
import { cancelledByStaffMailsOf, mailsOf, toldNext } from '../bookings/mails.ts'
import { bookingsCancelledWith, bookingsOfNetworks } from '../bookings/of-networks.ts'
import { deliverWithLists } from '../digest/send.ts'
import { freshPlan } from '../plan/plan.ts'
import { publishSoon } from '../plan/publish-soon.ts'
import { now } from '../platform/clock.ts'
import { bareAnswer, orFault, seeOther } from '../platform/http.ts'
import { log } from '../platform/log.ts'
import { actingSignedIn, recordChange } from '../staff/acting.ts'
import { nameOf } from '../staff/read.ts'

const page = '/team/auffaellig/'
/** A form takes thirty values of one field; a page shows as many bookings as these fields take. */
const ticks = ['tick1', 'tick2', 'tick3'] as const

/**
 * `POST /api/team/together`: `cancel` cancels the ticked ones of the bookings that came without number and mail from one
 * network, in one press; `undo` takes that press back for 15 minutes. `id` is made by the form: it names the press.
 */
export default (request: Request, context: Context): Promise<Response> =>
  orFault(async () => {
    const acting = await actingSignedIn(request, ['action', 'id', ...ticks])
    if ('answer' in acting) return acting.answer
    const { member, fields } = acting
    const action = lastOf(fields, 'action')
    const id = lastOf(fields, 'id')
    if (!isUuid(id) || (action !== 'cancel' && action !== 'undo')) return bareAnswer(400)
    const done = action === 'cancel' ? await cancel(id, fields, member) : await undo(id, member)
    context.waitUntil(deliverWithLists())
    await publishSoon(context)
    return seeOther(`${page}?${done}`)
  })

export const config: Config = { path: '/api/team/together' }

/** Only what the page lists can be cancelled here: whoever left a number or a mail is not swept away with the others. */
async function cancel(batch: string, fields: Fields, member: Member): Promise<string> {
  const instant = now()
  const ticked = new Set(ticks.flatMap((name) => fields[name] ?? []))
  const listed = (await bookingsOfNetworks(instant)).flat()
  const those = listed
    .filter(({ id }) => ticked.has(id))
    .map((booking) => ({
      booking,
      mails: cancelledByStaffMailsOf(
        toldNext(booking, instant),
        booking.personal,
        nameOf(member),
        [],
      ),
    }))
  if (those.length === 0) return 'nein=keine#fehler'
  const count = await cancelTogether(batch, those, instant)
  if (count > 0) await recordChange(member)
  log('booking-cancelled-by-staff', { count })
  return 'tat=zusammen-abgesagt'
}

async function undo(batch: string, member: Member): Promise<string> {
  const instant = now()
  const { place, version } = await freshPlan()
  const those = (await bookingsCancelledWith(batch, instant))
    .filter((booking) => isOn(place, booking))
    .map((booking) => ({
      booking,
      mails: mailsOf(toldNext(booking, instant), 'restored', booking.personal),
    }))
  if (those.length === 0) return 'nein=zu-spaet#fehler'
  const count = await restoreTogether({ batch, those, scheduleVersion: version }, instant)
  if (count === 0) return 'nein=zu-spaet#fehler'
  await recordChange(member)
  log('booking-restored', { count })
  return 'tat=zusammen-zurueck'
}
