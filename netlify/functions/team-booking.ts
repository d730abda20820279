import type { Config } from '@netlify/functions'

import type { Booking } from '../../src/domain/booking/booking.ts'
import { bookingOrBareOf } from '../bookings/read.ts'
import { bookingActs } from '../bookings/staff-acts.ts'
import { maySeeBooking } from '../staff/read.ts'
import { matterForm } from '../submissions/staff.ts'

/** `POST /api/team/booking`: staff cancel a booking, move it, finish it, or say that they phoned about it. */
export default matterForm({
  matter: 'booking',
  fields: ['slot'],
  // Finished by a press before this one, or not to be opened: the page says so.
  find: async (id) => {
    const booking = await bookingOrBareOf(id)
    return booking && 'personal' in booking ? booking : 'over'
  },
  maySee: (by, booking: Booking) => maySeeBooking(by, booking),
  actions: bookingActs,
  refused: (refusal) => `tun=verschieben&nein=${refusal}#fehler`,
})

export const config: Config = { path: '/api/team/booking' }
