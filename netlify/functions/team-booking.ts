import type { Config } from '@netlify/functions'

import type { Booking } from '../../src/domain/booking/booking.ts'
import { hand } from '../bookings/hand.ts'
import { bookingOrBareOf } from '../bookings/read.ts'
import { bookingActs } from '../bookings/staff-acts.ts'
import { maySeeBooking } from '../staff/read.ts'
import { matterForm } from '../submissions/staff.ts'

/** `POST /api/team/booking`: staff cancel a booking, move it, hand it over, finish it, or say that they phoned about it. */
export default matterForm({
  matter: 'booking',
  fields: ['slot', 'to'],
  // Finished by a press before this one, or not to be opened: the page says so.
  find: async (id) => {
    const booking = await bookingOrBareOf(id)
    return booking && 'personal' in booking ? booking : 'over'
  },
  maySee: (by, booking: Booking) => maySeeBooking(by, booking),
  actions: { ...bookingActs, hand },
  refused: (refusal) => `tun=verschieben&nein=${refusal}#fehler`,
})

export const config: Config = { path: '/api/team/booking' }
